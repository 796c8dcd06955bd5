import { readFlatOpc } from "../../../src/document";
import type { Cell, Place } from "../../../src/document/types";
import { catalogues } from "../../../src/messages";
import type { Change, Mark, Outcome } from "../../../src/open";
import { packageOf, type Insertable } from "../../../src/template";
import { SAY_SO } from "../../word/faults/judge";
import type { Expected } from "./expect";
import { isEmptyLine, signature, textAt, type Block, type DocumentModel, type TextPlace } from "./model";
import { firstParagraph, ourComments } from "./observe";
import type { Looks, Pane, Record, Room } from "./room";
import { pick, type PaneStepName, type Step } from "./steps";

/** A step of the add-in: what it asks, what may come of it, and what is wrong with the answer beside the document. */
export interface PaneStep {
  run(): Promise<Outcome<unknown>>;
  /** What it may have written at any moment. */
  may: Expected;
  /** What it has made of the document by its own account. */
  expected(outcome: Outcome<unknown>): Expected;
  /** What is wrong with the answer. @param isSmooth nothing went wrong and nobody worked meanwhile */
  wrongs?(outcome: Outcome<unknown>, isSmooth: boolean): string[];
  /** What the history remembers of it. */
  remember?(outcome: Outcome<unknown>, inserted: readonly Block[], hasWorked: boolean): void;
}

const nothing: Expected = { texts: [] };
const reading = (run: () => Promise<Outcome<unknown>>): PaneStep => ({
  run,
  may: nothing,
  expected: () => nothing,
});

/** A place of the last reading, and what the history has there. */
interface Placed {
  place: Extract<Place, { kind: "cell" | "paragraph" }>;
  at: TextPlace;
}

const isSimple = (text: string): boolean => !text.includes("\n") && text.length < 40;

/**
 * Whether a block still stands there: of one that was deleted while changes are tracked the cells are left, empty but for what
 * was typed into them since.
 */
function isThere(model: DocumentModel, block: Block, look: string): boolean {
  const filled = (looks: string): number =>
    [JSON.parse(looks) as string | string[][]].flat(2).filter((text) => text !== "").length;
  return model.blocks.includes(block) && 2 * filled(signature(block)) >= filled(look);
}

/** Whether a block is what looked so once: a paragraph with that text, a table of that shape. */
function isLike(block: Block, look: string): boolean {
  const once = JSON.parse(look) as string | string[][];
  if (block.kind === "paragraph") return block.text === once;
  return (
    Array.isArray(once) && block.rows.map((row) => row.length).join() === once.map((row) => row.length).join()
  );
}

/** The places of the last reading of a pane of which the history knows where they are. */
function placesOf({ model }: Room, pane: Pane): Placed[] {
  if (!pane.reading) return [];
  const { document, looks } = pane.reading;
  const rows = new Map(pane.reading.rows);
  // What was taken out and put in again is the same for everybody who looks, also where it was typed into since.
  const blocks = pane.reading.blocks.map((block, i) => {
    const again = isThere(model, block, looks[i]!)
      ? []
      : model.blocks.filter((one) => one !== block && isLike(one, looks[i]!));
    const [same] = again;
    if (!same || again.length > 1 || pane.reading!.blocks.includes(same)) return block;
    if (same.kind === "table") rows.set(same, [...same.rows]);
    return same;
  });
  const tables = blocks.filter(({ kind }) => kind === "table");
  const cells = document.tables.flatMap((table): Placed[] =>
    table.rows.flatMap(({ cells: row }) =>
      row.flatMap((cell: Cell): Placed[] => {
        const block = tables[table.index];
        const row = block?.kind === "table" ? rows.get(block)?.[cell.tr] : undefined;
        if (!block || row?.[cell.tc] === undefined) return [];
        const paragraphs = cell.blocks.flatMap((one) => (one.kind === "paragraph" ? [one.index] : []));
        const { tr, tc, text } = cell;
        const place: Place = { kind: "cell", table: table.index, tr, tc, paragraphs, text };
        return isSimple(text) ? [{ place, at: { block, row, tc } }] : [];
      }),
    ),
  );
  const texts = document.blocks.flatMap((one, i): Placed[] => {
    const block = blocks[i];
    if (one.kind !== "paragraph" || block?.kind !== "paragraph" || one.hidden || one.text === "") return [];
    return [
      {
        place: { kind: "paragraph", paragraph: one.index, range: null, text: one.text },
        at: { block, row: null, tc: 0 },
      },
    ];
  });
  return [...cells, ...texts];
}

const isUnclear = (code: string): boolean => SAY_SO.has(code);

const EMPTY_LINE: Block = { kind: "paragraph", text: "" };

/** A text of the pane has a sentence for it. */
const unknownCodes = (codes: readonly string[]): string[] =>
  codes.filter((code) => catalogues.zh[code] === undefined).map((code) => `no sentence for ${code}`);

function correction(room: Room, pane: Pane, placed: (Placed & { text: string; id: string })[]): PaneStep {
  const changes: Change[] = placed.map(({ id, place, text }) => ({ id, place, text }));
  const after = placed.map(({ place, text }) =>
    place.kind === "paragraph" && place.range
      ? `${place.text.slice(0, place.range[0])}${text}${place.text.slice(place.range[1])}`
      : text,
  );
  const old = placed.map(({ at }) => textAt(at));
  const wholeIds = (outcome: Outcome<unknown>) =>
    outcome.ok ? (outcome.value as { done: string[]; refused: { id: string; code: string }[] }) : null;
  return {
    run: () => pane.document.correct(changes),
    may: { texts: placed.map(({ at }, i) => ({ place: at, allowed: [old[i] ?? "", after[i]!] })) },
    expected(outcome) {
      const answer = wholeIds(outcome);
      return {
        texts: placed.map(({ at, id }, i) => {
          if (answer?.done.includes(id)) return { place: at, allowed: [after[i]!] };
          const codes = outcome.ok
            ? answer!.refused.flatMap((one) => (one.id === id ? [one.code] : []))
            : [outcome.problem.code];
          return { place: at, allowed: codes.some(isUnclear) ? null : [old[i] ?? ""] };
        }),
      };
    },
    wrongs(outcome, isSmooth) {
      const answer = wholeIds(outcome);
      if (!answer) return [];
      const { done, refused } = answer;
      for (const { code } of refused) room.count(`refused: ${code}`);
      const wrong = unknownCodes(refused.map(({ code }) => code));
      for (const [i, { id, place }] of placed.entries()) {
        if (!done.includes(id) && !refused.some((one) => one.id === id))
          wrong.push(`${id} is neither done nor refused`);
        if (done.includes(id) && isSmooth && old[i] !== place.text) {
          wrong.push(`${id} is written where ${old[i] ?? "nothing"} stood, and ${place.text} was read`);
        }
      }
      return wrong;
    },
    remember(outcome, _, hasWorked) {
      const answer = wholeIds(outcome);
      if (!answer || !outcome.ok) return;
      const { receipt } = outcome.value as { receipt: { id: string } | null };
      if (!receipt) return;
      // What is said to be half written may be taken back as well.
      const written = placed.flatMap(({ at, place, id }, i) =>
        textAt(at) === after[i] || answer.done.includes(id)
          ? [{ place: at, before: place.text, after: after[i]!, isSure: answer.done.includes(id) }]
          : [],
      );
      const around = [...new Set(written.map(({ place }) => place.block))];
      room.records.set(receipt.id, {
        texts: written,
        // What was done to the rows and labels meanwhile, the receipt may have or not.
        around: hasWorked ? null : around.map((block) => ({ block, looks: signature(block) })),
        beside: [],
        inserted: [],
        was: [],
        leavesLines: false,
        pane,
        session: room.session,
      });
      room.count("corrected");
      if (room.model.isTracking) room.count("corrected while changes are tracked");
    },
  };
}

function correct(room: Room, pane: Pane, { at, text }: Step, together: boolean): PaneStep | null {
  const places = placesOf(room, pane);
  const chosen = [...new Set([0, 0.31, 0.67].map((more) => pick(places, (at[0] + more * at[1]) % 1)))];
  const placed = chosen.flatMap((one, i) =>
    one ? [{ ...one, text: `${text}${"甲乙丙"[i]}`, id: together ? "一" : `第${i}` }] : [],
  );
  return placed.length > 0 ? correction(room, pane, placed) : null;
}

function correctPart(room: Room, pane: Pane, { at, text }: Step): PaneStep | null {
  const sentences = placesOf(room, pane).filter(
    ({ place }) => place.kind === "paragraph" && place.text.length > 3,
  );
  const one = pick(sentences, at[0]);
  if (one?.place.kind !== "paragraph") return null;
  const { length } = one.place.text;
  const start = Math.floor(at[1] * (length - 1));
  const end = Math.min(length, start + 1 + Math.floor(at[2] * 3));
  return correction(room, pane, [{ ...one, place: { ...one.place, range: [start, end] }, text, id: "一" }]);
}

function markStep(room: Room, pane: Pane, { at }: Step): PaneStep | null {
  const places = placesOf(room, pane);
  const many = 1 + Math.floor(at[1] * 4);
  const chosen = [...new Set(Array.from({ length: many }, (_, i) => pick(places, (at[0] + i * 0.23) % 1)))];
  const marks = chosen.flatMap((one): Mark[] => {
    if (!one) return [];
    const { place } = one;
    const id = place.kind === "cell" ? `${place.table}-${place.tr}-${place.tc}` : `p${place.paragraph}`;
    return [{ id, place, severity: at[2] < 0.5 ? "error" : "hint", message: `${id}处有误` }];
  });
  if (marks.length === 0) return null;
  for (const { message } of marks) room.file.asked.add(message);
  return {
    ...reading(() => pane.document.mark(marks)),
    wrongs(outcome, isSmooth) {
      if (!outcome.ok) return [];
      const { notMarked } = outcome.value as { notMarked: { code: string }[] };
      room.count("marked");
      const { undeletableComments } = room.word.trouble;
      const stray = ourComments(room.word).filter(
        (text) => !undeletableComments(text) && !marks.some(({ message }) => text.includes(message)),
      );
      if (stray.length > 0) room.count("marks of others stay behind marking");
      return [
        ...unknownCodes(notMarked.map(({ code }) => code)),
        ...(isSmooth && stray.length > 0 && room.profile.behaviours.newComments === "visible"
          ? [`marks that nobody asked for: ${stray.join(", ")}`]
          : []),
      ];
    },
  };
}

const clearing = (room: Room, run: () => Promise<Outcome<{ left: number }>>, stays: number): PaneStep => ({
  ...reading(run),
  wrongs(outcome) {
    if (!outcome.ok) return [];
    const { left } = outcome.value as { left: number };
    room.count(left > 0 ? "marks are left" : "cleared");
    const there = ourComments(room.word).length;
    return left === 0 && there > stays ? [`nothing is left, and there are ${there} marks`] : [];
  },
});

const textsIn = (xml: string): { texts: string[]; tables: number } => {
  const content = readFlatOpc(xml);
  if (!content.ok) throw new Error("the package cannot be read");
  const { paragraphs, tables } = content.document;
  return { texts: paragraphs.map(({ text }) => text).filter((text) => text !== ""), tables: tables.length };
};

/** The paragraphs and tables between which blocks stand. */
function besideOf({ model: { blocks } }: Room, inserted: readonly Block[]): Looks[] {
  const at = inserted.map((block) => blocks.indexOf(block));
  const beside = [blocks[Math.min(...at) - 1], blocks[Math.max(...at) + 1]];
  return beside.flatMap((block) =>
    block && !isEmptyLine(block) ? [{ block, looks: signature(block) }] : [],
  );
}

function insertion(room: Room, pane: Pane, what: Insertable, at?: Place): PaneStep {
  const { content, title } = packageOf(what);
  const wanted = textsIn(content);
  const isTracked = room.model.isTracking;
  const blocks = room.model.blocks.length;
  const isLate =
    pane.unclear?.xml === content && pane.unclear.blocks.every((one) => room.model.blocks.includes(one));
  const late = isLate ? pane.unclear!.blocks : [];
  return {
    run: () => pane.document.insert(content, title, at ? { at } : {}),
    may: { texts: [], inserted: { ...wanted, isCertain: false } },
    expected: (outcome) =>
      outcome.ok || isUnclear(outcome.problem.code)
        ? { texts: [], inserted: { ...wanted, isCertain: outcome.ok, late } }
        : nothing,
    remember(outcome, inserted, hasWorked) {
      pane.unclear = outcome.ok ? null : { xml: content, blocks: inserted };
      if (!outcome.ok) return;
      const { receipt } = outcome.value as { receipt: { id: string } };
      room.records.set(receipt.id, {
        texts: [],
        around: [],
        beside: besideOf(room, inserted),
        inserted: [...inserted],
        was: inserted.map(signature),
        leavesLines: hasWorked || room.model.blocks.length - inserted.length !== blocks,
        pane,
        session: room.session,
      });
      room.count("inserted");
      if (isTracked) room.count("inserted while changes are tracked");
    },
  };
}

function insertAtCursor(room: Room, pane: Pane, { at }: Step, what: Insertable): PaneStep {
  const block = Math.floor(at[0] * room.model.blocks.length);
  room.word.select({ paragraph: firstParagraph(room.word, block) });
  return insertion(room, pane, what);
}

/** Whether blocks stand one behind the other. */
function isOneStretch({ model }: Room, blocks: readonly Block[]): boolean {
  const at = blocks.map((block) => model.blocks.indexOf(block));
  return at.every((position, i) => position >= 0 && (i === 0 || position === at[i - 1]! + 1));
}

/**
 * Whether everything stands as it was left: what was inserted in one stretch, what was corrected in a row and between
 * labels that are as they were.
 */
function isIntact(room: Room, { around, beside, inserted, was }: Record): boolean {
  const { model } = room;
  const isAsLeft = ({ block, looks }: Looks): boolean =>
    model.blocks.includes(block) && signature(block) === looks;
  return (
    around !== null &&
    (beside.length === 0 || beside.some(isAsLeft)) &&
    around.every(isAsLeft) &&
    inserted.every((block, i) => signature(block) === was[i]) &&
    isOneStretch(room, inserted)
  );
}

function takeBack(room: Room, pane: Pane, { at }: Step, receipts: { id: string }[]): PaneStep | null {
  // The latest most of all.
  const receipt = pick([...receipts].reverse(), at[0] ** 3);
  const record = receipt && room.records.get(receipt.id);
  if (!receipt || !record) return null;
  const { texts } = record;
  // What somebody has typed into an empty line of it is his, and stays.
  const own = (): Block[] =>
    record.inserted.filter((block, i) => isEmptyLine(block) || record.was[i] !== signature(EMPTY_LINE));
  const inserted = own();
  // Something was put into it meanwhile: its own last line is then behind that.
  const hasNewLines = record.inserted.length > record.was.length;
  const mayLeaveLines = record.leavesLines || hasNewLines || !isOneStretch(room, inserted);
  const wasIntact = isIntact(room, record);
  const old = texts.map(({ place }) => textAt(place));
  return {
    run: () => pane.document.takeBack(receipt as Parameters<Pane["document"]["takeBack"]>[0]),
    may: {
      texts: texts.map(({ place, before }, i) => ({ place, allowed: [before, old[i] ?? before] })),
      ...(inserted.length > 0 && { removed: { blocks: inserted, isCertain: false } }),
    },
    expected(outcome) {
      const unclear = !outcome.ok && isUnclear(outcome.problem.code);
      return {
        texts: texts.map(({ place, before, isSure }, i) => ({
          place,
          allowed: unclear
            ? null
            : [...(outcome.ok ? [before] : []), ...(outcome.ok && isSure ? [] : [old[i] ?? ""])],
        })),
        ...(inserted.length > 0 &&
          (outcome.ok || unclear) && { removed: { blocks: own(), isCertain: outcome.ok, mayLeaveLines } }),
      };
    },
    wrongs(outcome, isSmooth) {
      if (outcome.ok) {
        room.count("taken back");
        if (record.session !== room.session) room.count("taken back in a later session");
        else if (record.pane !== pane) room.count("taken back by another pane");
        return [];
      }
      const isFalse = isSmooth && wasIntact && outcome.problem.code === "word/changed-since";
      return isFalse ? ["taking back says changed, and nothing was"] : [];
    },
    remember(outcome) {
      if (outcome.ok) room.records.delete(receipt.id);
    },
  };
}

const paragraphs = (text: string): Insertable => ({
  what: "paragraphs",
  paragraphs: [
    { level: "heading1", text: `一、${text}` },
    { level: "body", text: `主动公开信息${text}。` },
  ],
});

const fromReading: ReadonlySet<PaneStepName> = new Set([
  "mark",
  "correct",
  "correct together",
  "correct a part",
  "insert at a place",
]);

/** The pane reads, and nothing goes wrong. */
async function readNow(room: Room, pane: Pane): Promise<void> {
  const outcome = await room.ended(pane.document.read());
  if (outcome?.ok) room.hasRead(pane, outcome.value, [room.layout()]);
}

/** Prepares a step of the add-in; null where there is nothing that it could be done to. */
export async function preparePaneStep(room: Room, pane: Pane, step: Step): Promise<PaneStep | null> {
  const { document } = pane;
  const { at, text } = step;
  const name = step.do as PaneStepName;
  // Now and then right behind a check, else from whatever the pane has read last.
  if (fromReading.has(name) && at[1] < 0.6) await readNow(room, pane);
  switch (name) {
    case "read":
    case "reread":
      return reading(() => (name === "read" ? document.read() : document.reread()));
    case "mark":
      return markStep(room, pane, step);
    case "sweep": {
      const places = placesOf(room, pane);
      const standing = places
        .slice(0, Math.floor(at[0] * places.length))
        .map(({ place }) =>
          place.kind === "cell" ? `${place.table}-${place.tr}-${place.tc}` : `p${place.paragraph}`,
        );
      return clearing(room, () => document.sweepMarks(standing), Infinity);
    }
    case "clear":
      return clearing(room, () => document.clearMarks(), 0);
    case "correct":
      return correct(room, pane, step, false);
    case "correct together":
      return correct(room, pane, step, true);
    case "correct a part":
      return correctPart(room, pane, step);
    case "insert a table":
      return insertAtCursor(room, pane, step, { what: "disputes" });
    case "insert paragraphs":
      return insertAtCursor(room, pane, step, paragraphs(text));
    case "insert at a place": {
      const one = pick(placesOf(room, pane), at[0]);
      return one ? insertion(room, pane, paragraphs(text), one.place) : null;
    }
    case "take back":
      return takeBack(room, pane, step, await document.receipts());
    case "reveal": {
      const one = pick(placesOf(room, pane), at[0]);
      return one ? reading(() => document.reveal(one.place)) : null;
    }
    case "count":
      return reading(() => document.countMarks());
    case "recover":
      return reading(() => document.recover());
    case "kept":
      return {
        ...reading(() => document.kept()),
        wrongs(outcome) {
          const { kept } = room.model;
          if (!outcome.ok || kept === undefined || outcome.value === kept) return [];
          return [`${JSON.stringify(outcome.value)} is kept, and ${JSON.stringify(kept)} was`];
        },
      };
    case "keep":
    case "keep nothing": {
      const kept = name === "keep" ? text : null;
      return {
        ...reading(() => document.keep(kept)),
        remember(outcome) {
          if (outcome.ok) room.model.kept = kept;
          else if (isUnclear(outcome.problem.code)) room.model.kept = undefined;
        },
      };
    }
  }
}
