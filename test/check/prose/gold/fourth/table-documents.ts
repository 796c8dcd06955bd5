import type { GoldSentence } from "../sentence";
import { LARGE_BODY, TOWN } from "../second/tables";
import { COUNTY } from "../third/tables";
import { BUREAU } from "./tables";

/** Reviews, lawsuits, documents, decisions and fees, with one number that is not the table's. */
export const fourthTableDocuments: GoldSentence[] = [
  { wrong: "2024年因政府信息公开引发行政复议{9}件，行政诉讼6件，已按时提交答复材料。" },
  { wrong: "全年发生政府信息公开类行政复议8件、行政诉讼{7}件。" },
  { wrong: "涉及政府信息公开的行政复议案件中，复议机关维持{5}件，纠正1件。" },
  { wrong: "全年政府信息公开行政诉讼6件，人民法院{均判决维持}。" },
  {
    unit: "云溪县人民政府",
    set: COUNTY,
    alone: true,
    wrong: "全县政府信息公开行政复议15件，被纠正{3}件，已组织相关单位逐案复盘整改。",
  },
  {
    set: COUNTY,
    alone: true,
    wrong: "被提起政府信息公开行政诉讼10件，其中未经复议直接起诉{5}件、复议后起诉4件。",
  },
  {
    set: BUREAU,
    alone: true,
    wrong:
      "因政府信息公开问题被申请行政复议5件，其中维持2件、纠正1件、尚未审结2件；被提起行政诉讼{3}件，正在审理1件。",
  },
  {
    set: TOWN,
    alone: true,
    wrong: "年内{未发生因政府信息公开引起的行政复议、行政诉讼案件}。",
  },
  { wrong: "2024年制发行政规范性文件{8}件，废止3件，现行有效64件，目录同步更新。" },
  { wrong: "截至2024年底，现行有效行政规范性文件{46}件，已在规范性文件专栏集中公开。" },
  {
    unit: "云溪县人民政府",
    set: COUNTY,
    alone: true,
    wrong: "强化权力运行公开，全县全年作出行政许可决定{2146}件，行政处罚决定389件。",
  },
  {
    set: BUREAU,
    alone: true,
    wrong: "全年作出行政许可决定1046件、行政处罚决定{37}件，结果信息在7个工作日内上网公示。",
  },
  {
    unit: "云溪县人民政府",
    set: COUNTY,
    alone: true,
    wrong: "全县制发行政规范性文件18件，废止行政规范性文件{17}件。",
  },
  {
    unit: "云溪市人民政府",
    set: LARGE_BODY,
    alone: true,
    wrong: "全市行政事业性收费{3120.45}元，收费目录清单实行动态公开。",
  },
];
