import {
  type ApplicationOutcome,
  acceptedInApplications,
  applicationsRelations,
  applicationsTable,
  sharedOutcomes,
} from "./applications";
import { acceptedInDisclosure, band, heads, numbers } from "./disclosure";
import { disputesRelations, disputesTable } from "./disputes";
import { aspects, sections } from "./sections";
import type { Form, FormTable, NumberKind } from "./types";

/**
 * 国办公开办函〔2019〕60号（试行）, for the reports of 2019 and 2020. Keys are those of 2021 only where the numbers mean the
 * same: 处理决定数量 of 许可, 处罚 and 强制, all of tables 三 and 四 except （六）其他处理, which is one row here. 对外公开总数量
 * is not 现行有效件数, and 项目数量 of 收费 is no 收费金额.
 */

const outcomes: ApplicationOutcome[] = [
  ...sharedOutcomes,
  { id: "other", label: "（六）其他处理" },
  { id: "total", label: "（七）总计" },
];

const published: [string, NumberKind][] = [
  ["made", "count"],
  ["disclosed", "count"],
  ["available", "count"],
];
const items: [string, NumberKind][] = [
  ["itemsLastYear", "count"],
  ["itemsChange", "change"],
];
const handled: [string, NumberKind][] = [...items, ["decisions", "count"]];

const itemHeads = ["上一年项目数量", "本年增/减"];
const handledHeads = [...itemHeads, "处理决定数量"];

const disclosureTable: FormTable = {
  id: "disclosure",
  section: 2,
  name: "表二",
  title: "主动公开政府信息情况",
  widths: [2435, 2435, 2435, 2435],
  columns: [
    { id: "made", labels: ["本年新制作数量"] },
    { id: "disclosed", labels: ["本年新公开数量"] },
    { id: "available", labels: ["对外公开总数量"] },
    { id: "itemsLastYear", labels: ["上一年项目数量"] },
    { id: "itemsChange", labels: ["本年增/减"] },
    { id: "decisions", labels: ["处理决定数量"] },
    { id: "projects", labels: ["采购项目数量"] },
    { id: "amount", labels: ["采购总金额"] },
  ],
  rows: [
    band("第二十条第（一）项"),
    heads("本年新制作数量", "本年新公开数量", "对外公开总数量"),
    numbers("rules", "规章", published),
    numbers("normative", "规范性文件", published),
    band("第二十条第（五）项"),
    heads(...handledHeads),
    numbers("permits", "行政许可", handled),
    numbers("otherServices", "其他对外管理服务事项", handled),
    band("第二十条第（六）项"),
    heads(...handledHeads),
    numbers("penalties", "行政处罚", handled),
    numbers("enforcement", "行政强制", handled),
    band("第二十条第（八）项"),
    heads(...itemHeads),
    numbers("fees", "行政事业性收费", items),
    band("第二十条第（九）项"),
    heads("采购项目数量", "采购总金额"),
    numbers("procurement", "政府集中采购", [
      ["projects", "count"],
      ["amount", "amount"],
    ]),
  ],
};

export const edition2019: Form = {
  edition: "2019",
  since: 2019,
  notice: "国办公开办函〔2019〕60号",
  tables: { disclosure: disclosureTable, applications: applicationsTable(outcomes), disputes: disputesTable },
  relations: [...applicationsRelations(outcomes), ...disputesRelations],
  sections,
  aspects,
  requiresAspects: false,
  accepted: { ...acceptedInDisclosure, ...acceptedInApplications },
  recognised: {
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）": ["（二）部分公开"],
    "1.本机关不掌握相关政府信息": ["1.信息不存在", "1.本机关不掌握"],
    规范性文件: ["行政规范性文件"],
    处理决定数量: ["本年处理决定数量"],
    "本年增/减": ["本年增减", "本年增（减）"],
  },
};
