import type { Examples } from "../book/example";
import { rowOfCell, type CellKey } from "../../form";
import { visible } from "../../language/normalise";
import { halfWidth } from "../../language/width";
import { cellsOf } from "../relations/relations";
import type { Report } from "../../report/types";
import { foundCells, foundTables } from "../tables/found-cells";
import type { FoundCell } from "../tables/found-cells";
import { changeTo } from "../corrections";
import { cellName } from "../tables/names";
import { aboutCell } from "../tables/places";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";
import { countFault } from "./cell-not-a-count";

/** The official file itself indents some of its cells with full-width spaces; who types behind them wrote no space. */
const isIndentedOnly = (written: string, clean: string): boolean =>
  /^\u3000+\S+$/.test(written) && written.endsWith(clean);

/** A line break or a space between digits: "5" and "3" in two paragraphs may be 53, or two numbers. */
const isTorn = (written: string): boolean => /\d\s+\d/u.test(halfWidth(visible(written)));

/** The other cells of its relations say that it is this number. */
function isConfirmed(cell: CellKey, { relations }: RuleContext): boolean {
  const through = relations.filter(({ relation }) => cellsOf(relation).includes(cell));
  return through.some(({ state }) => state === "held") && !through.some(({ state }) => state === "broken");
}

function findingFor(found: FoundCell, report: Report, context: RuleContext): FindingDraft[] {
  const { form, table, cell, written } = found;
  if (written.value.state !== "number" || written.value.notations.length === 0) return [];
  if (countFault(found) !== null || isIndentedOnly(written.text, written.value.clean)) return [];
  const { clean, notations } = written.value;
  return [
    {
      messageId: "notation",
      data: {
        table: table.name,
        cell: cellName(form, rowOfCell(cell.key), cell.key),
        kinds: { list: notations.map((messageId) => ({ messageId })), between: { messageId: "and" } },
        clean,
      },
      ...aboutCell(report, table, cell.key),
      expected: clean,
      actual: written.text,
      fix: { ...changeTo(clean), safe: !isTorn(written.text) || isConfirmed(cell.key, context) },
    },
  ];
}

export const cellNotation: Rule = {
  id: "cell/notation",
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
  messages: {
    notation: {
      zh: "{table}{cell}的|数字写法不规范（{kinds}），宜写成 {clean}。",
      en: "{table}, {cell}: |written unusually ({kinds}); better {clean}.",
    },
    "full-width": {
      zh: "全角字符",
      en: "full-width characters",
    },
    separator: {
      zh: "千分位逗号",
      en: "thousands separator",
    },
    spaces: {
      zh: "空格",
      en: "spaces",
    },
    "leading-zero": {
      zh: "前导零",
      en: "leading zero",
    },
    sign: {
      zh: "正负号",
      en: "sign",
    },
    "line-break": {
      zh: "换行",
      en: "line break",
    },
    decimals: {
      zh: "多余的小数",
      en: "needless decimals",
    },
    and: {
      zh: "、",
      en: ", ",
    },
  },
  correction: {
    zh: "改成半角数字，去掉逗号、空格和前导零；数值不变。数字中间有空格或换行、又没有勾稽关系印证的，由起草人确认。",
    en: "The same number in plain digits; safe, but where white space stands between digits and no relation confirms it.",
  },
  check: (report, context) =>
    foundTables(report)
      .flatMap(foundCells)
      .flatMap((cell) => findingFor(cell, report, context)),
};

export const examples: Examples = {
  good: [
    { shows: "Plain digits.", report: { set: { "disclosure/permits/decisions": "1234" } } },
    {
      shows: "The indentation that the official file brings along.",
      report: { set: { "disclosure/penalties/decisions": "　　8" } },
    },
    {
      shows: "A negative count has a finding of its own.",
      report: { set: { "disclosure/penalties/decisions": "－８" } },
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
    {
      shows: "A sign, a line break, decimals that say nothing.",
      report: {
        set: {
          "disclosure/permits/decisions": "+120",
          "disclosure/penalties/decisions": "8.0",
          "disputes/review/upheld": "1\n",
        },
      },
      finds: [
        { cell: "disclosure/permits/decisions", expected: "120", fix: "120" },
        { cell: "disclosure/penalties/decisions", expected: "8", fix: "8" },
        { cell: "disputes/review/upheld", expected: "1", fix: "1" },
      ],
    },
    {
      shows: "Two numbers in one cell, or one that is torn apart: only the drafter knows.",
      report: { set: { "disclosure/permits/decisions": "5\n3", "disclosure/penalties/decisions": "1 2" } },
      finds: [
        { cell: "disclosure/permits/decisions", fix: "53", safe: false },
        { cell: "disclosure/penalties/decisions", fix: "12", safe: false },
      ],
    },
    {
      shows: "Torn apart, and its row and its column confirm it; elsewhere they do not.",
      report: { set: { "applications/new/natural": "1 0", "applications/granted/natural": "1\n5" } },
      finds: [
        { cell: "applications/new/natural", fix: "10", safe: true },
        { cell: "applications/granted/natural", fix: "15", safe: false },
      ],
    },
  ],
};
