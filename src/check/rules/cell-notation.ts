import { rowOfCell } from "../../form";
import { text } from "../../messages";
import type { Report } from "../../report/types";
import { foundCells, foundTables } from "../tables/found-cells";
import type { FoundCell } from "../tables/found-cells";
import { makeFinding } from "../finding";
import { cellName } from "../tables/names";
import { placeOfCell } from "../tables/places";
import type { Rule, RuleContext } from "../rule";
import type { Finding } from "../types";
import { countFault } from "./cell-not-a-count";

const id = "cell/notation";

/** The official file itself indents some of its cells with full-width spaces; who types behind them wrote no space. */
const isIndentedOnly = (written: string, clean: string): boolean =>
  /^\u3000+\S+$/.test(written) && written.endsWith(clean);

function findingFor(found: FoundCell, report: Report, { language }: RuleContext): Finding[] {
  const { form, table, cell, written } = found;
  if (written.value.state !== "number" || written.value.notations.length === 0) return [];
  if (countFault(found) !== null || isIndentedOnly(written.text, written.value.clean)) return [];
  const row = rowOfCell(cell.key);
  const { clean, notations } = written.value;
  const kinds = notations.map((one) => text(`check/cell/notation.${one}`, {}, language));
  const data = {
    table: table.name,
    cell: cellName(form, row, cell.key),
    kinds: kinds.join(text("check/list/separator", {}, language)),
    clean,
  };
  return [
    makeFinding({
      rule: id,
      severity: "hint",
      message: text("check/cell/notation", data, language),
      table: table.id,
      row,
      cell: cell.key,
      expected: clean,
      actual: written.text,
      section: table.section,
      fix: { title: text("check/fix/set", { value: clean }, language), text: clean, safe: true },
      place: placeOfCell(report, table.id, table.section, cell.key),
    }),
  ];
}

export const cellNotation: Rule = {
  id,
  severity: "hint",
  title: { zh: "数字写法不规范", en: "A number is written unusually" },
  why: {
    zh: "全角数字、千分位逗号、前导零、空格和换行不影响读数，但发布后不便机器汇总，也不整齐。",
    en: "Full-width digits, separators, leading zeros, spaces and line breaks do not change the number but trip up whoever sums the tables up.",
  },
  limits: {
    zh: "数字本身对不对；字体、字号和对齐；官方表格自带的全角空格缩进。",
    en: "Whether the number is right; fonts and alignment; the full-width spaces with which the official file indents some cells.",
  },
  messages: [
    "check/cell/notation",
    ...["full-width", "separator", "spaces", "leading-zero", "sign", "line-break", "decimals"].map(
      (kind) => `check/cell/notation.${kind}`,
    ),
    "check/list/separator",
    "check/fix/set",
  ],
  correction: {
    zh: "改成半角数字，去掉逗号、空格和前导零；数值不变。",
    en: "The same number in plain digits; safe.",
  },
  check: (report, context) =>
    foundTables(report)
      .flatMap(foundCells)
      .flatMap((cell) => findingFor(cell, report, context)),
  examples: {
    good: [
      { shows: "Plain digits.", report: { set: { "disclosure/permits/decisions": "1234" } } },
      {
        shows: "The indentation that the official file brings along.",
        report: { set: { "disclosure/penalties/decisions": "　　8" } },
      },
    ],
    bad: [
      {
        shows: "Full-width digits, a thousands separator, a leading zero, a space.",
        report: {
          set: {
            "disclosure/permits/decisions": "1,234",
            "disclosure/penalties/decisions": "０８",
            "disputes/review/upheld": "1 ",
          },
        },
        finds: [
          { cell: "disclosure/permits/decisions", expected: "1234", fix: "1234", safe: true },
          { cell: "disclosure/penalties/decisions", expected: "8", fix: "8", safe: true },
          { cell: "disputes/review/upheld", expected: "1", fix: "1", safe: true },
        ],
      },
    ],
  },
};
