import type { Examples } from "../book/example";
import { rowOfCell } from "../../form";
import type { CellKey } from "../../form";
import { inSimplified } from "../../language/normalise";
import type { Report } from "../../report/types";
import { cellName } from "../tables/names";
import { aboutCell } from "../tables/places";
import { formOfTable } from "../tables/required-form";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";
import type { Severity } from "../types";

const CELLS: CellKey[] = ["disclosure/rules/issued", "disclosure/rules/repealed", "disclosure/rules/inForce"];

/** Towns, streets and counties; 自治区 is a province. */
const BELOW_CITY =
  /(?:镇|乡|街道|县|旗|(?<!自治|行政|开发|新|园|景|试验|示范|保税|合作)区)(?:人民)?(?:政府)?(?:办公室|办事处)?$/u;
/** A county's departments carry its name in front. */
const OF_COUNTY =
  /[\u4e00-\u9fa5]{1,8}(?:县|旗|(?<!自治|行政|地|小|园|开发|新)区|镇|乡)[\u4e00-\u9fa5]{2,20}(?:局|委员会|委|中心|大队|所|站|分局)$/u;
const DEPARTMENT = /(?:局|委员会)$/u;
/** 国务院部门 and the departments of a province may be meant, and zones may report for a city. */
const MAY = /^(?:国家|中华人民共和国|中国)|省|自治区|自治州|(?:管理委员会|管委会)$/u;

/** How sure it is that the body has no power to make 规章; null where it has, or nobody can tell. */
function severityFor(unit: string): Severity | null {
  const name = inSimplified(unit);
  if (MAY.test(name)) return null;
  if (BELOW_CITY.test(name) || OF_COUNTY.test(name)) return "warning";
  return DEPARTMENT.test(name) ? "hint" : null;
}

function check(report: Report, { values }: RuleContext): FindingDraft[] {
  const severity = report.unit === null ? null : severityFor(report.unit);
  // One slip fills several cells of the row: told once.
  const key = CELLS.find((cell) => (values.get(cell) ?? 0) > 0);
  if (severity === null || key === undefined) return [];
  const form = formOfTable(report, "disclosure");
  const table = form.tables.disclosure;
  return [
    {
      severity,
      messageId: "noPower",
      data: {
        table: table.name,
        cell: cellName(form, rowOfCell(key), key),
        actual: values.get(key)!,
        unit: report.unit!,
      },
      ...aboutCell(report, table, key),
      expected: "0",
      actual: String(values.get(key)),
    },
  ];
}

export const powerRules: Rule = {
  id: "power/rules",
  severity: "warning",
  otherSeverities: ["hint"],
  title: { zh: "没有规章制定权却填了规章", en: "Rules of a body that cannot make any" },
  why: {
    zh: "规章由国务院部门、省级和设区的市、自治州的人民政府制定（《立法法》）。县级及以下政府和它们的部门制定的是行政规范性文件，把制度文件填进“规章”是常见的错。市级部门有代拟规章的，只作提示。",
    en: "规章 are made by departments of the State Council and by the governments of provinces, cities with districts and prefectures (《立法法》). What counties, towns and their departments issue are 行政规范性文件. A city's department is a hint.",
  },
  limits: {
    zh: "市、省级政府及其办公室，省级部门，开发区管委会，名称没有认出来的。",
    en: "Governments of cities and provinces and their offices, departments of provinces, zones, bodies whose name is not known.",
  },
  messages: {
    noPower: {
      zh: "{table}{cell}|填了 {actual}，“{unit}”一般没有规章制定权，请看是不是把规范性文件填到了规章一行。",
      en: "{table}, {cell}: |{actual}, but {unit} usually has no power to make 规章. Do they belong in the row of 行政规范性文件?",
    },
  },
  correction: null,
  check,
};

const IN_FORCE = "disclosure/rules/inForce";
const of = (unit: string) => ({
  set: { [IN_FORCE]: "2" },
  prose: {
    云溪县林业局2024年政府信息公开工作年度报告: `${unit}2024年政府信息公开工作年度报告`,
    云溪县林业局: unit,
  },
});

export const examples: Examples = {
  good: [
    { shows: "No 规章.", report: {} },
    { shows: "A city.", report: of("青岚市人民政府") },
    { shows: "The office of a city, which may report for it.", report: of("青岚市人民政府办公室") },
    { shows: "A department of a province.", report: of("云岭省水利厅") },
  ],
  bad: [
    {
      shows: "A county's department.",
      report: of("云溪县林业局"),
      finds: [{ cell: IN_FORCE, severity: "warning", actual: "2" }],
    },
    {
      shows: "A town.",
      report: of("云溪县青石镇人民政府"),
      finds: [{ cell: IN_FORCE, severity: "warning" }],
    },
    {
      shows: "A city's department.",
      report: of("青岚市水务局"),
      finds: [{ cell: IN_FORCE, severity: "hint" }],
    },
  ],
};
