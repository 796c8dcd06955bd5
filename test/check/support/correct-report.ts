import type { CellKey, TableId } from "../../../src/form";

/**
 * The numbers of the correct report from which examples depart; every other cell holds 0.
 * Small enough to be added up in the head, and every relation has something to add.
 */
export const CORRECT_NUMBERS: Record<CellKey, string> = {
  "disclosure/normative/issued": "2",
  "disclosure/normative/repealed": "1",
  "disclosure/normative/inForce": "15",
  "disclosure/permits/decisions": "120",
  "disclosure/penalties/decisions": "8",
  "disclosure/fees/amount": "18.87",
  "applications/new/natural": "10",
  "applications/new/business": "2",
  "applications/new/total": "12",
  "applications/carriedIn/natural": "1",
  "applications/carriedIn/total": "1",
  "applications/granted/natural": "5",
  "applications/granted/business": "1",
  "applications/granted/total": "6",
  "applications/partial/natural": "2",
  "applications/partial/total": "2",
  "applications/unavailable.1/natural": "3",
  "applications/unavailable.1/business": "1",
  "applications/unavailable.1/total": "4",
  "applications/total/natural": "10",
  "applications/total/business": "2",
  "applications/total/total": "12",
  "applications/carriedOut/natural": "1",
  "applications/carriedOut/total": "1",
  "disputes/review/upheld": "1",
  "disputes/review/pending": "2",
  "disputes/review/total": "3",
};

/** Stands where a table of the form stands in the text. */
type ProseLine = string | { table: TableId };

/**
 * The text of the correct report from which examples depart, of an invented body. With another reporting year the
 * years in it move along.
 */
export const CORRECT_PROSE: ProseLine[] = [
  "云溪县林业局2024年政府信息公开工作年度报告",
  "本报告依据《中华人民共和国政府信息公开条例》（以下简称《条例》）和国办公开办函〔2021〕30号文件编制，统计期限为2024年1月1日至2024年12月31日。",
  "一、总体情况",
  "2024年，我局按照《条例》要求推进公开，重点公开林地审批和病虫害防治信息。",
  "（一）主动公开",
  "通过县政府网站公开信息86条，发布政策解读5篇。",
  "（二）依申请公开",
  "新收申请12件，上年结转1件，均按规定登记和答复。",
  "（三）政府信息管理",
  "制发行政规范性文件2件，废止1件，现行有效15件，目录及时更新。",
  "（四）政府信息公开平台建设",
  "设立公开专栏3个，专人维护。",
  "（五）监督保障",
  "组织业务培训2次，每季度自查一次。",
  "二、主动公开政府信息情况",
  { table: "disclosure" },
  "三、收到和处理政府信息公开申请情况",
  { table: "applications" },
  "四、政府信息公开行政复议、行政诉讼情况",
  { table: "disputes" },
  "五、存在的主要问题及改进情况",
  "（一）存在的主要问题",
  "一是个别信息更新不够及时；二是解读形式比较单一。",
  "（二）改进情况",
  "一是建立更新提醒制度；二是增加图解和短视频。",
  "六、其他需要报告的事项",
  "2024年，我局未收取信息处理费。没有其他需要报告的事项。",
  "云溪县林业局",
  "2025年1月20日",
];
