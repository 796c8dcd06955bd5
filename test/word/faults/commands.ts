import type { Place } from "../../../src/document/types";
import type { OpenDocument, Outcome, Receipt } from "../../../src/open";
import type { Behaviours } from "../../simulated-word/behaviours";
import type { ProfileName } from "../../simulated-word/profiles";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { mark } from "../support/marked";
import { paragraphsPackage } from "../../../src/template";
import { insert, valueOf } from "../support/session";

/** A command of the pane, as the plans run it. */
export interface Command {
  /** What it changes: nothing, texts, marks (which go again with 清除全部标记), or the text kept in the document. */
  changes: "nothing" | "text" | "marks" | "kept";
  /** Changes are being tracked. */
  tracked?: boolean;
  behaviours?: Partial<Behaviours>;
  /** Not under these profiles: the command is another one's twin there. */
  not?: readonly ProfileName[];
  /** What it writes belongs together: all of it or nothing, whatever the outcome says. */
  together?: boolean;
  /** It makes lines that are empty for a while. */
  lines?: boolean;
  /** It takes so long that the short run has few plans of it. */
  long?: boolean;
  /** What the document is before: once for all plans, with a pane that is closed again. */
  stage?(document: OpenDocument): Promise<unknown>;
  /** Runs in the pane of each plan, before the faults are planned. */
  prepare?(document: OpenDocument): Promise<unknown>;
  run(document: OpenDocument, prepared: unknown): Promise<Outcome<unknown>>;
  /** The drafter types into the very place of the command, over `typesOver`. */
  type?: (word: SimulatedWord) => void;
  typesOver?: readonly string[];
}

const cell = (tr: number, tc: number, text: string): Place => ({
  kind: "cell",
  table: 0,
  tr,
  tc,
  paragraphs: [1 + 4 * tr + tc],
  text,
});
const sentence = "全年收到申请8件，办结8件。";
const part = (start: number, end: number): Place => ({
  kind: "paragraph",
  paragraph: 9,
  range: [start, end],
  text: sentence,
});

const marks = [
  mark("甲", cell(0, 1, "3")),
  mark("乙", cell(0, 3, "")),
  mark("丙", part(11, 13)),
  mark("丁", cell(1, 3, "4")),
];
const cells = [
  { id: "甲", place: cell(0, 1, "3"), text: "5" },
  { id: "乙", place: cell(0, 3, ""), text: "6" },
  { id: "丁", place: cell(1, 3, "4"), text: "12" },
];
const together = cells.map((change) => ({ ...change, id: "甲" }));
const parts = [
  { id: "丙", place: part(6, 7), text: "12" },
  { id: "戊", place: part(11, 12), text: "9" },
];

/** What the drafter types. */
export const TYPED = "刚打的字";

const inCell = (word: SimulatedWord): void => {
  if (word.tableCount() > 0) word.typeInCell(0, 0, 1, TYPED);
};
/** Into the sentence, wherever it stands. */
const inSentence = (word: SimulatedWord): void => {
  const at = word.paragraphTexts().findIndex((known) => known.startsWith("全年"));
  if (at >= 0) word.typeParagraph(at, `全年${TYPED}`);
};
/** Into a cell of the table that the add-in has inserted, or what is there instead. */
const inInserted = (word: SimulatedWord): void => {
  if (word.tableCount() > 1) word.typeInCell(1, 2, 0, TYPED);
  else inSentence(word);
};

const taking =
  (write: (document: OpenDocument) => Promise<Outcome<{ receipt: Receipt | null }>>) =>
  async (document: OpenDocument): Promise<unknown> => {
    await valueOf(document.read());
    return (await valueOf(write(document))).receipt;
  };
const takeBack = (document: OpenDocument, receipt: unknown): Promise<Outcome<unknown>> =>
  document.takeBack(receipt as Receipt);

const marked = async (document: OpenDocument): Promise<void> => {
  await valueOf(document.read());
  await valueOf(document.mark(marks));
};
const read = async (document: OpenDocument): Promise<void> => void (await valueOf(document.read()));

const colours = { behaviours: { commentsRefused: true }, not: ["ltsc2021"], long: true } as const;
const paragraphs = [
  { level: "heading1", text: "一、总体情况" },
  { level: "body", text: "本机关主动公开信息12条。" },
] as const;
const prompts = [
  { level: "heading2", text: "（一）主动公开" },
  { level: "body", text: "〔写明公开的条数〕" },
] as const;
const behindSentence: Place = { kind: "paragraph", paragraph: 9, range: null, text: sentence };
const withPrompts = async (document: OpenDocument): Promise<void> => {
  await valueOf(document.read());
  await valueOf(insert(document, { what: "paragraphs", paragraphs: [...prompts] }, { at: behindSentence }));
};
const inPlaceOfPrompts = (document: OpenDocument): Promise<Outcome<{ receipt: Receipt | null }>> =>
  insert(
    document,
    { what: "paragraphs", paragraphs: [...paragraphs] },
    { at: behindSentence, instead: [paragraphsPackage([...prompts])] },
  );
const oneCell = { type: inCell, typesOver: ["3", "5"] };
const oneSentence = { type: inSentence, typesOver: [sentence, "全年收到申请12件，办结9件。"] };

export const commands: Record<string, Command> = {
  read: { changes: "nothing", run: (document) => document.read() },
  reread: { changes: "nothing", prepare: read, run: (document) => document.reread() },
  // Below WordApi 1.6 it asks for the selection's events, which no call of the common API carries.
  watch: { changes: "nothing", not: ["ltsc2021"], run: (document) => document.watch(() => undefined) },
  reveal: {
    changes: "nothing",
    prepare: read,
    run: (document) => document.reveal(cell(0, 1, "3")),
    ...oneCell,
  },
  "reveal a part": {
    changes: "nothing",
    prepare: read,
    run: (document) => document.reveal(part(11, 13)),
    ...oneSentence,
  },
  author: { changes: "nothing", run: (document) => document.author() },
  countMarks: { changes: "nothing", stage: marked, run: (document) => document.countMarks() },
  mark: { changes: "marks", prepare: read, run: (document) => document.mark(marks), ...oneCell },
  "mark in colours": {
    changes: "marks",
    prepare: read,
    run: (document) => document.mark(marks),
    ...oneCell,
    ...colours,
  },
  "mark in colours while changes are tracked": {
    changes: "marks",
    tracked: true,
    prepare: read,
    run: (document) => document.mark(marks),
    ...oneCell,
    ...colours,
  },
  clearMarks: { changes: "marks", stage: marked, run: (document) => document.clearMarks(), ...oneCell },
  "clearMarks of colours": {
    changes: "marks",
    stage: marked,
    run: (document) => document.clearMarks(),
    ...oneCell,
    ...colours,
  },
  sweepMarks: {
    changes: "marks",
    stage: marked,
    run: (document) => document.sweepMarks(["甲"]),
    ...oneCell,
  },
  "sweepMarks of colours": {
    changes: "marks",
    stage: marked,
    run: (document) => document.sweepMarks(["甲"]),
    ...oneCell,
    ...colours,
  },
  recover: { changes: "nothing", run: (document) => document.recover() },
  correct: { changes: "text", prepare: read, run: (document) => document.correct(cells), ...oneCell },
  "correct several cells together": {
    changes: "text",
    together: true,
    prepare: read,
    run: (document) => document.correct(together),
    ...oneCell,
  },
  "correct several cells together while changes are tracked": {
    changes: "text",
    tracked: true,
    together: true,
    prepare: read,
    run: (document) => document.correct(together),
    ...oneCell,
  },
  "takeBack of cells that were corrected together": {
    changes: "text",
    prepare: taking((document) => document.correct(together)),
    run: takeBack,
    ...oneCell,
  },
  "correct parts": {
    changes: "text",
    prepare: read,
    run: (document) => document.correct(parts),
    ...oneSentence,
  },
  "correct cells and parts while changes are tracked": {
    changes: "text",
    tracked: true,
    prepare: read,
    run: (document) => document.correct([...cells, ...parts]),
    ...oneCell,
  },
  "takeBack of a correction": {
    changes: "text",
    prepare: taking((document) => document.correct([...cells, ...parts])),
    run: takeBack,
    ...oneCell,
  },
  "takeBack of a correction while changes are tracked": {
    changes: "text",
    tracked: true,
    prepare: taking((document) => document.correct(cells)),
    run: takeBack,
    ...oneCell,
  },
  "insert a table": {
    changes: "text",
    run: (document) => insert(document, "disputes"),
    lines: true,
    ...oneSentence,
  },
  "insert the report": {
    changes: "text",
    run: (document) => insert(document, "report"),
    lines: true,
    long: true,
    ...oneSentence,
  },
  "insert paragraphs": {
    changes: "text",
    run: (document) => insert(document, { what: "paragraphs", paragraphs: [...paragraphs] }),
    lines: true,
    ...oneSentence,
  },
  "insert paragraphs in place of prompts": {
    changes: "text",
    stage: withPrompts,
    prepare: read,
    run: inPlaceOfPrompts,
    lines: true,
    ...oneSentence,
  },
  "takeBack of paragraphs in place of prompts": {
    changes: "text",
    stage: withPrompts,
    prepare: taking(inPlaceOfPrompts),
    run: takeBack,
    lines: true,
    ...oneSentence,
  },
  "takeBack of a table": {
    changes: "text",
    prepare: taking((document) => insert(document, "disputes")),
    run: takeBack,
    lines: true,
    type: inInserted,
    typesOver: [sentence],
  },
  "takeBack of paragraphs": {
    changes: "text",
    prepare: taking((document) => insert(document, { what: "paragraphs", paragraphs: [...paragraphs] })),
    run: takeBack,
    ...oneSentence,
  },
  kept: {
    changes: "nothing",
    stage: (document) => document.keep("未结事项"),
    run: (document) => document.kept(),
  },
  "keep the first text": { changes: "kept", run: (document) => document.keep("未结事项") },
  "keep another text": {
    changes: "kept",
    stage: (document) => document.keep("未结事项"),
    run: (document) => document.keep("已结事项"),
  },
  "keep nothing": {
    changes: "kept",
    stage: (document) => document.keep("未结事项"),
    run: (document) => document.keep(null),
  },
};
