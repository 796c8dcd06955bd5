import type { GoldSentence } from "../sentence";
import { COUNTY } from "../third/tables";

/** Numbers that no table tells, or that it tells in another way. */
export const fifthTableTempting: GoldSentence[] = [
  {
    tempts: "受理依申请公开50件，其中2023年结转3件。",
  },
  {
    tempts: "行政事业性收费18.87万元，较预算数少1.13万元。",
  },
  {
    tempts: "全年公示行政许可结果信息299条、行政处罚结果信息25条。",
  },
  {
    tempts: "全县共收到政府信息公开申请155件，其中县政府办公室代表县政府受理36件。",
    set: COUNTY,
    unit: "云溪县人民政府",
  },
  {
    tempts: "第四季度收到政府信息公开申请16件，比第三季度多4件，全年共47件。",
  },
  {
    tempts: "信访部门转来申请事项14件，其中9件经甄别作为信访件办理，未计入政府信息公开申请。",
  },
  {
    tempts: "受理林权纠纷调解申请23件，办结21件。",
  },
  {
    tempts: "全局另有其他领域行政复议3件、行政诉讼5件，均与政府信息公开无关。",
  },
  {
    tempts: "2023年新收政府信息公开申请40件，2024年增至47件。",
  },
];
