import type { GoldSentence } from "../sentence";
import { LARGE_BODY } from "../second/tables";
import { DISTRICT, EDUCATION } from "./tables";

/** Reviews and lawsuits with a number that table four does not have. */
export const fifthTableDisputes: GoldSentence[] = [
  {
    wrong: "涉政府信息公开行政复议8起，其中维持{5}起、纠正1起、其他结果2起。",
  },
  {
    wrong: "因政府信息公开打的官司，没有经过复议直接起诉的{3}件，复议之后又起诉的2件。",
  },
  {
    wrong: "未经复议直接起诉的4件政府信息公开行政诉讼，{结果均为维持}。",
  },
  {
    wrong: "全区政府信息公开类行政复议14件，被纠正{3}件；行政诉讼14件，被纠正1件。",
    set: DISTRICT,
    unit: "青石区人民政府",
  },
  {
    wrong: "全年{未发生因政府信息公开引起的行政复议}、行政诉讼案件。",
    set: EDUCATION,
    unit: "云溪县教育局",
  },
];

/** Documents, decisions and fees with a number that table two does not have. */
export const fifthTableDocuments: GoldSentence[] = [
  {
    wrong:
      "严格落实行政规范性文件统一登记、统一编号、统一印发制度，加强全流程管理，全年制发行政规范性文件9件，废止{4}件，截至2024年12月31日现行有效64件，在局网站专栏分类展示、动态调整。",
  },
  {
    wrong: "全年收取行政事业性收费{18.78}万元，全部缴入国库。",
  },
  {
    wrong: "依规征收行政事业性收费{178700}元，收费项目和标准均已公示。",
  },
  {
    wrong: "截至2024年底，全区现行有效行政规范性文件{69}件。",
    set: DISTRICT,
    unit: "青石区人民政府",
  },
  {
    wrong: "全市行政机关共作出行政许可决定48213件，行政处罚决定{12970}件，行政强制决定816件。",
    set: LARGE_BODY,
    unit: "云溪市人民政府",
  },
];
