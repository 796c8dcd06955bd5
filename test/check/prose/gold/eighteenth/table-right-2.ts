import type { GoldSentence } from "../sentence";

/** Numbers that agree, or are none of the tables. */
export const eighteenthTableRight2: GoldSentence[] = [
  {
    tempts: "代县政府起草行政规范性文件2件，按程序公开征求意见30天，收到意见建议17条，采纳情况已在网站反馈。",
  },
  { tempts: "在信用云溪网站公示行政处罚信息24件，其余按规定不予网上公示。" },
  { tempts: "乡镇林业站受委托办理采伐许可122件，由局行政审批股统一编号、统一公示。" },
  { tempts: "2023年行政事业性收费20万元、行政强制4件，2024年数据见本报告第二部分。" },
  { tempts: "办理信访件47件，与信息公开申请分开登记。" },
  { tempts: "历年累计制发行政规范性文件一百余件，失效文件已移出现行目录。" },
];
