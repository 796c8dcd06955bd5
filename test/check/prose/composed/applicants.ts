import type { Fact } from "./saying";

/** Who asked. */

const RECEIVED = [
  "2024年，我局收到政府信息公开申请47件，其中",
  "全年新收政府信息公开申请47件。其中，",
  "新收政府信息公开申请47件（其中",
  "新收的47件政府信息公开申请中，",
  "收到政府信息公开申请47件，从申请主体看，",
  "收到政府信息公开申请47件，按申请人类型分，",
  "收到政府信息公开申请47件，按申请人身份划分：",
  "收到政府信息公开申请47件，包括",
];
const ways = (kind: string): string[] => [
  `${kind}#件`,
  `${kind}申请#件`,
  `${kind}提出#件`,
  `${kind}提出的#件`,
  `${kind}提出申请#件`,
  `${kind}提出的申请#件`,
  `${kind}提交的有#件`,
  `由${kind}提出的#件`,
  `由${kind}提出申请#件`,
  `来自${kind}的#件`,
  `来自${kind}的申请#件`,
  `申请人为${kind}的#件`,
  `申请人是${kind}的有#件`,
  `${kind}类申请#件`,
  `${kind}类#件`,
  `${kind}共#件`,
  `${kind}申请人#件`,
  `属于${kind}申请的#件`,
  `#件来自${kind}`,
  `#件由${kind}提出`,
  `#件为${kind}申请`,
  `#件为${kind}提出`,
  `#件系${kind}提交`,
  `#件申请人为${kind}`,
  `${kind}提出了#件`,
  `${kind}：#件`,
];
export const applicantFacts: Fact[] = [
  {
    name: "natural persons",
    value: 40,
    after: RECEIVED,
    says: [...ways("自然人"), "公民个人申请#件", "个人申请#件", "公民提出的#件"],
  },
  {
    name: "organisations",
    value: 7,
    after: RECEIVED,
    says: [...ways("法人或其他组织"), ...ways("法人和其他组织"), ...ways("法人及其他组织")],
  },
  {
    name: "business",
    value: 5,
    after: RECEIVED,
    says: [...ways("商业企业"), "企业申请#件", "企业提出的#件", "公司提出的#件"],
  },
  { name: "law", value: 2, after: RECEIVED, says: [...ways("法律服务机构"), "律师事务所提出的#件"] },
];
