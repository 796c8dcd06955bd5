import type { GoldSentence } from "../sentence";
import { LARGE_BODY, ONE_CARRIED } from "../second/tables";
import { COUNTY } from "./tables";

/** Numbers of another reading, scope, time or unit than the nearest cell. */
export const thirdTableTempting: GoldSentence[] = [
  { tempts: "全年收办政府信息公开申请50件，其中自然人43件，法人或其他组织7件。" },
  { tempts: "受理政府信息公开申请50件，办结45件，其余5件结转2025年办理。" },
  { tempts: "全年行政事业性收费188700元，收费项目和标准均已公示。" },
  { tempts: "因本机关不掌握等原因无法提供8件。" },
  { tempts: "局机关本级直接受理申请19件，其余由各国有林场受理。" },
  { tempts: "通过网上申请系统收到政府信息公开申请31件。" },
  { tempts: "受县政府委托，代县政府拟制申请答复12件。" },
  { tempts: "信息公开类行政诉讼6件（未经复议直接起诉4件、复议后起诉2件）。" },
  { tempts: "上半年共收到政府信息公开申请22件，下半年共收到25件。" },
  { tempts: "全年新收申请47件（2023年为40件），行政复议8件（2023年为5件）。" },
  { tempts: "涉及政府信息公开的复议、诉讼案件共14件。" },
  { tempts: "对2件拟出台的行政规范性文件公开征求意见。" },
  { set: LARGE_BODY, tempts: "全年作出行政许可决定4.8万余件。" },
  { set: LARGE_BODY, tempts: "无法提供392件，其中本机关不掌握371件、需要另行制作15件、补正后仍不明确6件。" },
  { tempts: "作出行政许可、行政处罚、行政强制决定共351件。" },
  { tempts: "向县档案馆、图书馆移送行政规范性文件文本58件次。" },
  { set: ONE_CARRIED, tempts: "2024年收到依申请公开事项1起，因年底收到，结转2025年办理。" },
  { tempts: "行政复议8件，已审结7件，其中维持4件、纠正1件。" },
  { set: COUNTY, alone: true, tempts: "行政诉讼10件，已审结8件，无败诉。" },
];
