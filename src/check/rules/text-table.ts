import type { Examples } from "../book/example";
import { fullWidthDigits, hasFullWidth } from "../../language/width";
import type { Report } from "../../report/types";
import { changeTo } from "../corrections";
import type { FindingDraft } from "../finding";
import { aboutWords } from "../prose/paragraphs";
import type { CellStatement } from "../prose/statements/cell-statements";
import { isTypedInYuan } from "../prose/yuan";
import { readingName } from "../prose/statements/reading-names";
import { valueOfReading, type Reading } from "../prose/statements/readings";
import { otherCell } from "../tables/places";
import type { OtherPlace } from "../types";
import type { Rule, RuleContext } from "../rule";
import type { CellValues } from "../relations/relations";

/** What the table would hold after each explanation of its broken relations. */
function explainedValues({ verdicts, values }: RuleContext): CellValues[] {
  return verdicts.flatMap(({ claim, alternatives }) => {
    const all = claim ? [claim] : alternatives;
    return all.map(({ steps }) => new Map([...values, ...steps.flatMap(({ changes }) => [...changes])]));
  });
}

/** Cells of which the finding on a broken relation tells what the prose says. */
const toldElsewhere = ({ verdicts, stated }: RuleContext): ReadonlySet<string> =>
  new Set(
    verdicts.flatMap(({ claim }) => [...(claim?.changes.keys() ?? [])].filter((cell) => stated.has(cell))),
  );

/** The number of the table as the sentence would write it; null where it would have to be put otherwise. */
function inItsPlace({ quantity, expected }: CellStatement, written: string): string | null {
  if (
    !quantity ||
    quantity.rounded ||
    expected === null ||
    !/^[\d０-９]+(?:[.．][\d０-９]+)?$/u.test(written)
  )
    return null;
  const scale =
    quantity.kind !== "money" ? 1 : quantity.unit === "元" ? 1e4 : quantity.unit === "万元" ? 1 : null;
  if (scale === null) return null;
  const number = String(Math.round(expected * scale * 1e6) / 1e6);
  return hasFullWidth(written) ? fullWidthDigits(number) : number;
}

/** The cells that a sentence says hold nothing, without those that do. */
const notEmpty = (readings: readonly Reading[], values: CellValues): Reading => {
  const all = readings.flatMap(({ plus }) => plus);
  return { plus: all.filter((cell) => values.get(cell) !== 0) };
};

/** More cells than these are shown by their sum alone. */
const MOST_CELLS = 4;

/** The cells that a number is compared with; of a sum those that are not 0. */
function cellsBeside(report: Report, { plus }: Reading): OtherPlace[] {
  const all = plus.map((cell) => otherCell(report, cell)).filter((one) => one !== null);
  const shown = all.length > 1 ? all.filter(({ text }) => text !== "0") : all;
  return (shown.length > 0 ? shown : all.slice(0, 1)).slice(0, MOST_CELLS);
}

function check(report: Report, context: RuleContext): FindingDraft[] {
  const { values, prose } = context;
  const explained = explainedValues(context);
  const told = toldElsewhere(context);
  return prose.flatMap(({ one, statements }) =>
    statements.flatMap((statement): FindingDraft[] => {
      const { verdict, readings, start, end, value, expected, quantity } = statement;
      if (verdict !== "contradicts") return [];
      if (readings.some(({ plus }) => plus.some((cell) => told.has(cell)))) return [];
      const wouldHold = explained.some((table) =>
        readings.some((reading) => valueOfReading(reading, table) === value),
      );
      if (wouldHold) return [];
      // One cause: fee/unit tells it.
      if (isTypedInYuan(statement, values)) return [];
      const reading = quantity ? readings[0]! : notEmpty(readings, values);
      const words = one.paragraph.text.slice(start, end);
      // 各1件 is a number of each: another one would be wrong of the others.
      const isShared = statements.some((other) => other !== statement && other.start === start);
      const number = isShared ? null : inItsPlace(statement, words);
      const unit =
        quantity?.kind === "money"
          ? { text: quantity.unit, table: "万元" }
          : { text: quantity?.rounded?.scale ?? "", table: "" };
      const about = aboutWords(one, start, end);
      return [
        {
          messageId: quantity ? "differs" : "none",
          data: {
            words: words + unit.text,
            cells: readingName(report, reading),
            expected: `${valueOfReading(reading, values)!}${unit.table}`,
          },
          severity: one.part === 1 ? "warning" : "hint",
          ...about,
          actual: about.actual + unit.text,
          cells: [...reading.plus],
          others: cellsBeside(report, reading),
          expected: expected === null ? null : expected + unit.table,
          fix: number === null ? null : changeTo(number),
        },
      ];
    }),
  );
}

export const textTable: Rule = {
  id: "text/table",
  severity: "warning",
  otherSeverities: ["hint"],
  title: { zh: "正文与表格的数不一致", en: "Text and table tell different numbers" },
  why: {
    zh: "同一件事在正文和表格里各说一个数，读者不知道该信哪一个；各地通报点名的“数据失准”多是这一种。第一部分以外的句子说法更杂，只作提示。",
    en: "Who reads two numbers for one thing does not know which to trust. Outside part one sentences speak more freely: there it is a hint.",
  },
  limits: {
    zh: "只比说法明确的数：新收、受理、办结、结转，各种办理结果，复议诉讼，规范性文件，许可、处罚、强制决定，行政事业性收费。写了本级、网上、某季度、约、余等限定的，或者有别的读法的，不比；表中空着的格等填了再比。",
    en: "Only numbers whose words leave no doubt are compared: received, handled, carried over, the outcomes, reviews and lawsuits, normative documents, decisions, fees. Not those of a part (本级, 网上, a quarter), nor 约 and 余, nor where another reading holds; an empty cell is compared when it has been filled in.",
  },
  messages: {
    differs: {
      zh: "正文写的是 {words}，{cells}是 {expected}。",
      en: "The text says {words}, {cells} is {expected}.",
    },
    none: {
      zh: "正文写“{words}”，{cells}却是 {expected}。",
      en: "The text says “{words}”, but {cells} is {expected}.",
    },
  },
  correction: {
    zh: "只有一种读法时，把句中的数字改成表里的数；由起草人确认。",
    en: "The table's number in the sentence, where there is one reading only; the drafter decides.",
  },
  check,
};

const REQUESTS = "新收申请12件，上年结转1件，均按规定登记和答复。";
const says = (words: string): { prose: Record<string, string> } => ({ prose: { [REQUESTS]: words } });

export const examples: Examples = {
  good: [
    { shows: "Text and tables agree.", report: {} },
    {
      shows: "受理 may be what came in, or that and what was carried over.",
      report: says("共受理政府信息公开申请13件，办结12件。"),
    },
    {
      shows: "A number of the office itself, not of all.",
      report: says("局机关本级收到政府信息公开申请7件。"),
    },
    { shows: "One way of asking.", report: says("收到网上申请7件。") },
    { shows: "Not said exactly.", report: says("收到政府信息公开申请近20件，办结10余件。") },
    {
      shows: "Another year, and a part of the year.",
      report: says("2023年收到政府信息公开申请9件，今年上半年收到5件。"),
    },
    { shows: "Petitions are no applications.", report: says("受理群众信访件21件，办结20件。") },
    { shows: "Published records are not decisions.", report: says("公示行政许可信息300条。") },
    { shows: "元 in the text, 万元 in the table.", report: says("行政事业性收费188700元。") },
    {
      shows: "The same number in 元 and in 万元: one cause, told by fee/unit.",
      report: { ...says("行政事业性收费188700元。"), set: { "disclosure/fees/amount": "188700" } },
    },
    {
      shows: "A cell without its number waits.",
      report: { ...says("收到政府信息公开申请15件。"), set: { "applications/new/total": "" } },
    },
    {
      shows: "The finding on the broken sums says what the text says.",
      report: { set: { "applications/new/total": "21" } },
    },
  ],
  bad: [
    {
      shows: "15 against 12.",
      report: says("新收申请15件，上年结转1件。"),
      finds: [
        {
          on: "15",
          severity: "warning",
          actual: "15",
          expected: "12",
          fix: "12",
          safe: false,
        },
      ],
    },
    {
      shows: "Reversed: what came in and what was carried over.",
      report: says("新收、上年结转的政府信息公开申请分别为1件、12件。"),
      finds: [
        { on: "1", expected: "12", fix: "12" },
        { on: "12", expected: "1", fix: "1" },
      ],
    },
    {
      shows: "None, although twelve came in.",
      report: says("2024年未收到政府信息公开申请。"),
      finds: [{ on: "未收到政府信息公开申请", severity: "warning", fix: null }],
    },
    {
      shows: "均维持 says that no case ended otherwise.",
      report: {
        ...says("因政府信息公开发生行政复议3件，均维持原决定。"),
      },
      finds: [{ on: "均维持原决定", severity: "warning", fix: null }],
    },
    {
      shows: "Two readings, none of which holds: no number is offered.",
      report: says("受理政府信息公开申请20件。"),
      finds: [{ on: "20", expected: null, fix: null }],
    },
    {
      shows: "元 in the text, where the table has 万元: both with their units.",
      report: { ...says("行政事业性收费18.87元。"), set: { "disclosure/fees/amount": "18.87" } },
      finds: [{ on: "18.87", actual: "18.87元", expected: "18.87万元", fix: "188700" }],
    },
    {
      shows: "In part five it is a hint.",
      report: {
        prose: {
          "一是个别信息更新不够及时；二是解读形式比较单一。":
            "全年新收政府信息公开申请15件，个别答复不够及时。",
        },
      },
      finds: [{ on: "15", severity: "hint", expected: "12" }],
    },
  ],
};
