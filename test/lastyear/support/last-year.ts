import { readPlainText } from "../../../src/document/text/read";
import { readReport, type Report } from "../../../src/report";
import { buildDocument } from "../../report/support/build";

/** Last year's report of an invented body, as lines; `changes` replaces pieces of them. */
export const LINES = [
  "云溪县林业局2023年政府信息公开工作年度报告",
  "本报告依据《中华人民共和国政府信息公开条例》编制，统计期限为2023年1月1日至2023年12月31日。",
  "如有疑问，请与云溪县林业局办公室联系（地址：云溪县松林路6号，电话：0899-6612345）。",
  "一、总体情况",
  "2023年，我局围绕国土绿化推进政务公开。",
  "（一）主动公开",
  "全年公开信息86条，较2022年增长7.5%。",
  "（二）依申请公开",
  "新收申请12件，均按期答复。",
  "（三）政府信息管理",
  "制发行政规范性文件2件。",
  "（四）政府信息公开平台建设",
  "设立专栏3个。",
  "（五）监督保障",
  "举办第六期培训班，参训40人次。",
  "二、主动公开政府信息情况",
  "本年度行政许可全部在网上公示。",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
  "五、存在的主要问题及改进情况",
  "（一）更新不够及时。个别栏目更新滞后。",
  "2024年，我局将建立更新提醒制度。",
  "六、其他需要报告的事项",
  "2023年，我局未收取信息处理费。",
  "云溪县林业局",
  "2024年1月18日",
];

export function lastYearReport(changes: Record<string, string> = {}): Report {
  const unused = new Set(Object.keys(changes));
  const lines = LINES.flatMap((line) => {
    const from = Object.keys(changes).find((words) => line.includes(words));
    if (from === undefined) return [line];
    unused.delete(from);
    const to = line.replace(from, changes[from]!);
    return to === "" ? [] : to.split("\n");
  });
  if (unused.size > 0) throw new Error(`The report has no words ${[...unused].join()}.`);
  return readReport(buildDocument(lines));
}

/** A report from plain text, as from a file. */
export function reportFromText(text: string): Report {
  return readReport(readPlainText(text));
}
