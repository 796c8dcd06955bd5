import {
  acceptedInApplications,
  applicationsRelations,
  applicationsTable,
  sharedOutcomes,
  type ApplicationOutcome,
} from "./applications";
import { acceptedInDisclosure, band, heads, numbers } from "./disclosure";
import { disputesRelations, disputesTable } from "./disputes";
import { aspects, sections } from "./sections";
import type { Form, FormTable, NumberKind } from "./types";

/** 国办公开办函〔2021〕30号, in force for reports of 2021 and later. Every label word for word. */

const outcomes: ApplicationOutcome[] = [
  ...sharedOutcomes,
  {
    id: "other",
    label: "（六）其他处理",
    items: [
      "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
      "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
      "3.其他",
    ],
  },
  { id: "total", label: "（七）总计" },
];

const stock: [string, NumberKind][] = [
  ["issued", "count"],
  ["repealed", "count"],
  ["inForce", "count"],
];
const decisions: [string, NumberKind][] = [["decisions", "count"]];

const disclosureTable: FormTable = {
  id: "disclosure",
  section: 2,
  name: "表二",
  title: "主动公开政府信息情况",
  widths: [2435, 2435, 2435, 2435],
  columns: [
    { id: "issued", labels: ["本年制发件数"] },
    { id: "repealed", labels: ["本年废止件数"] },
    { id: "inForce", labels: ["现行有效件数"] },
    { id: "decisions", labels: ["本年处理决定数量"] },
    { id: "amount", labels: ["本年收费金额（单位：万元）"] },
  ],
  rows: [
    band("第二十条第（一）项"),
    heads("本年制发件数", "本年废止件数", "现行有效件数"),
    numbers("rules", "规章", stock),
    numbers("normative", "行政规范性文件", stock),
    band("第二十条第（五）项"),
    heads("本年处理决定数量"),
    numbers("permits", "行政许可", decisions),
    band("第二十条第（六）项"),
    heads("本年处理决定数量"),
    numbers("penalties", "行政处罚", decisions),
    numbers("enforcement", "行政强制", decisions),
    band("第二十条第（八）项"),
    heads("本年收费金额（单位：万元）"),
    numbers("fees", "行政事业性收费", [["amount", "amount"]]),
  ],
};

export const edition2021: Form = {
  edition: "2021",
  since: 2021,
  notice: "国办公开办函〔2021〕30号",
  tables: {
    disclosure: disclosureTable,
    applications: applicationsTable(outcomes),
    disputes: disputesTable,
  },
  relations: [...applicationsRelations(outcomes), ...disputesRelations],
  sections,
  aspects,
  requiresAspects: true,
  accepted: { ...acceptedInDisclosure, ...acceptedInApplications },
  recognised: {
    行政规范性文件: ["规范性文件"],
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）": ["（二）部分公开"],
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请": [
      "1.逾期不补正",
      "1.申请人逾期不补正",
    ],
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请": [
      "2.逾期未缴费",
      "2.申请人逾期未缴费",
    ],
    "1.本机关不掌握相关政府信息": ["1.信息不存在", "1.本机关不掌握"],
    本年制发件数: ["本年新制作数量", "本年制发数量"],
    现行有效件数: ["对外公开总数量", "现行有效数量"],
  },
};
