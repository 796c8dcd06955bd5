import { check } from "../../src/check";
import { CORRECT_NUMBERS, CORRECT_PROSE } from "./support/correct-report";
import { readReport, type Report } from "../../src/report";
import { buildDocument, type SketchBlock } from "../report/support/build";
import { sketchForm } from "../report/support/sketch";
import { form, reportWith } from "./support/reports";

/** Correct reports of invented bodies in which years, numbers and names occur in every way that is right. */

const department = [
  "青岚市水务局",
  "2024年政府信息公开工作年度报告",
  "根据《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）第五十条和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）要求，编制本报告。",
  "本报告由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项六部分组成。所列数据的统计期限自2024年1月1日起至2024年12月31日止。",
  "如有疑问，请与青岚市水务局办公室联系（地址：青岚市望江路21号，邮编：652300，电话：0896-3120045，电子邮箱：bgs@shuiwu.example）。",
  "一、总体情况",
  "2024年，我局坚持以公开为常态、不公开为例外，认真学习党的二十大和二十届三中全会精神，把政务公开与河湖治理、供水保障同部署、同检查。自2019年机构改革以来，连续六年按时公布年度报告。",
  "（一）主动公开。全年通过市政府网站公开信息312条，比2023年增加24条；政务新媒体发布信息540余条。公开2023年度部门决算和2024年部门预算，公开《青岚市“十四五”水安全保障规划（2021—2025年）》中期评估结果。",
  "（二）依申请公开。新收申请12件，比上年增加2件，上年结转1件，办结12件，结转下年度1件。2023年12月28日收到的1件申请已于2024年1月16日答复。",
  "（三）政府信息管理。2024年制发行政规范性文件2件，废止1件，现行有效15件。印发《青岚市水务局2024年政务公开工作要点》，对照2023年政务公开评估反馈的问题逐项整改。",
  "（四）政府信息公开平台建设。网站专栏于2022年3月改版，目前设栏目9个。公众号2017年开通，截至2024年12月31日有关注用户1.2万人。",
  "（五）监督保障。2024年4月和10月各举办培训1次，开展季度自查4次；未发生责任追究情形。",
  "二、主动公开政府信息情况",
  "disclosure",
  "三、收到和处理政府信息公开申请情况",
  "applications",
  "四、政府信息公开行政复议、行政诉讼情况",
  "disputes",
  "五、存在的主要问题及改进情况",
  "2024年，我局政府信息公开工作仍有不足：一是供水信息的更新不够及时；二是政策解读多为文字。针对2023年年报提出的问题，已增设图解栏目。2025年，我局将建立更新提醒制度，增加短视频解读。",
  "六、其他需要报告的事项",
  "依据《政府信息公开信息处理费管理办法》，2024年收取信息处理费2件共230元。2024年承办人大代表建议3件、政协委员提案4件，均按期答复。",
  "青岚市水务局",
  "2025年1月15日",
];

const TABLES = ["disclosure", "applications", "disputes"] as const;

function reportOf(lines: string[]): Report {
  return readReport(
    buildDocument(
      lines.flatMap((line): SketchBlock[] => {
        const id = TABLES.find((table) => table === line);
        return id ? [sketchForm(form, id, (key) => CORRECT_NUMBERS[key] ?? "0"), ""] : [line];
      }),
    ),
  );
}

describe("a correct report", () => {
  it("gives no finding at all about its text", () => {
    const { findings } = check(reportOf(department));
    expect(findings).toEqual([]);
  });

  it("gives none either with its parts under headings in the words of the law", () => {
    const lines = department.map((line) =>
      line.replace(
        "四、政府信息公开行政复议、行政诉讼情况",
        "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
      ),
    );
    expect(check(reportOf(lines)).findings).toEqual([]);
  });

  it("gives none when last year's was another text with numbers that lead to this year's", () => {
    const last = reportWith({
      year: 2023,
      prose: { 云溪县林业局2023年政府信息公开工作年度报告: "青岚市水务局2023年政府信息公开工作年度报告" },
      set: {
        "disclosure/normative/inForce": "14",
        "disclosure/permits/decisions": "97",
        "applications/new/natural": "8",
        "applications/new/total": "10",
        "disputes/review/upheld": "0",
        "disputes/review/total": "2",
      },
    });
    expect(check(reportOf(department), { last }).findings).toEqual([]);
  });

  it("is the correct report of the rules' examples, too", () => {
    expect(CORRECT_PROSE.length).toBeGreaterThan(20);
    expect(check(reportWith()).findings).toEqual([]);
  });
});
