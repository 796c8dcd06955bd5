import type { GoldSentence } from "../sentence";
import { LARGE_BODY, TOWN } from "../second/tables";

/** Documents, decisions, fees, reviews and lawsuits, with numbers that the tables do not hold. */
export const thirdTableDocuments: GoldSentence[] = [
  { wrong: "全年制发行政规范性文件9件，废止{2件}，现行有效64件。" },
  { wrong: "截至年底，现行有效行政规范性文件{58件}，均已集中公开。" },
  { wrong: "全年作出行政许可决定{381件}，行政处罚决定27件。" },
  { wrong: "2024年作出行政处罚处理决定27宗、行政强制处理决定{9宗}。" },
  { wrong: "全年行政事业性收费{18.87元}，全部上缴国库。" },
  { set: LARGE_BODY, wrong: "全年作出行政许可决定{4.28万件}、行政处罚决定12907件。" },
  { wrong: "答复前主动与申请人沟通12次。因政府信息公开引发行政复议8件、行政诉讼{7件}。" },
  { wrong: "行政复议8件，其中结果维持4件、结果纠正{2件}、其他结果{1件}、尚未审结1件。" },
  { set: TOWN, wrong: "因政府信息公开发生行政复议1件，{结果被纠正}。" },
  { wrong: "全年{未发生因政府信息公开引起的行政复议}。" },
  { wrong: "因政府信息公开引发行政诉讼6件，{均获维持}。" },
];
