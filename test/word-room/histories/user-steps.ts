import { cellsOf, rowsOf, verticalMerge } from "../../simulated-word/ooxml/blocks";
import type { XmlElement } from "../../simulated-word/ooxml/dom";
import { offsetOfVisible } from "../../simulated-word/ooxml/text";
import { p, table } from "../../word/support/xml";
import { signature, type Block, type ParagraphBlock, type TableBlock } from "./model";
import { firstParagraph, observe, tableOrdinal } from "./observe";
import type { Room } from "./room";
import { pick, type Step, type UserStepName } from "./steps";

const isParagraph = (block: Block): block is ParagraphBlock => block.kind === "paragraph";
const isTable = (block: Block): block is TableBlock => block.kind === "table";

/** Where something is done: a cell or paragraph of the model, by what Word counts. */
interface Target<B extends Block> {
  block: B;
  /** Index of the block. */
  at: number;
}

function targetOf<B extends Block>(
  blocks: readonly Block[],
  is: (block: Block) => block is B,
  where: number,
): Target<B> | null {
  const block = pick(blocks.filter(is), where);
  return block ? { block, at: blocks.indexOf(block) } : null;
}

/** What an edit does to the model, and the same at the keyboard. Null: there is nothing to do it to. */
type Edit = (room: Room, step: Step) => { word(): void; model(): void } | null;

/** Two tables with nothing between them are one. */
function joinTables(blocks: Block[], at: number): void {
  const [first, second] = [blocks[at - 1], blocks[at]];
  if (first?.kind !== "table" || second?.kind !== "table") return;
  first.rows.push(...second.rows);
  blocks.splice(at, 1);
}

/** Where Word has the block: while the add-in is at work, other blocks may stand between those of the history. */
const paragraphOf = (room: Room, { at }: Target<Block>): number => firstParagraph(room.word, room.seenAt(at));
const ordinalOf = (room: Room, { at }: Target<Block>): number => tableOrdinal(room.word, room.seenAt(at));

/** Nobody sees a cell that continues a merge, or types into it. */
function continuesMerge(element: XmlElement, tr: number, tc: number): boolean {
  const row = rowsOf(element)[tr];
  const cell = row && cellsOf(row)[tc];
  return cell !== undefined && verticalMerge(cell) === "continue";
}

const edits: Partial<Record<UserStepName, Edit>> = {
  "type in a cell": (room, { at: [a, b, c], text }) => {
    const { word, model } = room;
    const target = targetOf(model.blocks, isTable, a);
    const row = target && pick(target.block.rows, b);
    if (!target || !row || row.length === 0) return null;
    const tr = target.block.rows.indexOf(row);
    const tc = Math.floor(c * row.length);
    const ordinal = ordinalOf(room, target);
    if (continuesMerge(word.tableElements()[ordinal]!, tr, tc)) return null;
    return {
      word: () => word.typeInCell(ordinal, tr, tc, text),
      // Of a cell with several paragraphs Word decides which of them stay, empty.
      model: () =>
        void (row[tc] = row[tc]!.includes("\n")
          ? word.cellText(ordinal, tr, tc).replaceAll("\r", "\n")
          : text),
    };
  },
  "type in a paragraph": (room, { at: [a], text }) => {
    const { word, model } = room;
    const target = targetOf(model.blocks, isParagraph, a);
    return (
      target && {
        word: () => word.typeParagraph(paragraphOf(room, target), text),
        model: () => void (target.block.text = text),
      }
    );
  },
  "type behind a paragraph": (room, { at: [a], text }) => {
    const { word, model } = room;
    const target = targetOf(model.blocks, isParagraph, a);
    if (!target) return null;
    const whole = `${target.block.text}${text}`;
    return {
      word: () => word.typeParagraph(paragraphOf(room, target), whole),
      model: () => void (target.block.text = whole),
    };
  },
  "press Enter": (room, { at: [a, b] }) => {
    const { word, model } = room;
    const target = targetOf(model.blocks, isParagraph, a);
    if (!target) return null;
    const { text } = target.block;
    const where = Math.round(b * text.length);
    return {
      word: () => {
        const index = paragraphOf(room, target);
        word.pressEnter(index, offsetOfVisible(word.paragraphElements()[index]!, where, "current"));
      },
      model: () => {
        // A paragraph goes with its text: at its beginning an empty one comes before it.
        const isBefore = where === 0;
        const made: Block = { kind: "paragraph", text: isBefore ? "" : text.slice(where) };
        if (!isBefore) target.block.text = text.slice(0, where);
        model.blocks.splice(isBefore ? target.at : target.at + 1, 0, made);
        for (const { inserted } of room.records.values()) {
          if (inserted.includes(target.block)) inserted.push(made);
        }
      },
    };
  },
  "delete a paragraph": (room, { at: [a] }) => {
    const { word, model } = room;
    const target = targetOf(model.blocks, isParagraph, a);
    return (
      target && {
        word: () => word.remove({ paragraph: paragraphOf(room, target) }),
        model: () => {
          if (target.at === model.blocks.length - 1) target.block.text = "";
          else {
            model.blocks.splice(target.at, 1);
            joinTables(model.blocks, target.at);
          }
        },
      }
    );
  },
  "delete a table": (room, { at: [a] }) => {
    const { word, model } = room;
    const target = targetOf(model.blocks, isTable, a);
    return (
      target && {
        word: () => word.remove({ table: ordinalOf(room, target) }),
        model: () => void model.blocks.splice(target.at, 1),
      }
    );
  },
  "delete a row": (room, { at: [a, b] }) => {
    const { word, model } = room;
    const target = targetOf(model.blocks, isTable, a);
    if (!target) return null;
    const tr = Math.floor(b * target.block.rows.length);
    return {
      word: () => word.removeRow(ordinalOf(room, target), tr),
      model: () => {
        target.block.rows.splice(tr, 1);
        if (target.block.rows.length === 0) model.blocks.splice(target.at, 1);
      },
    };
  },
  "paste a paragraph": (room, { at: [a], text }) => {
    const { word, model } = room;
    const target = targetOf(model.blocks, isParagraph, a);
    return (
      target && {
        word: () => word.paste(paragraphOf(room, target), p(text)),
        model: () => void model.blocks.splice(target.at + 1, 0, { kind: "paragraph", text }),
      }
    );
  },
  "paste a table": (room, { at: [a], text }) => {
    const { word, model } = room;
    const target = targetOf(model.blocks, isParagraph, a);
    const rows = [
      ["许可", text],
      ["处罚", ""],
    ];
    const pasted: Block[] = [
      { kind: "table", rows },
      { kind: "paragraph", text: "" },
    ];
    return (
      target && {
        word: () => word.paste(paragraphOf(room, target), table(rows) + p("")),
        model: () => void model.blocks.splice(target.at + 1, 0, ...pasted),
      }
    );
  },
};

/** What differs between the document and what the history says that it is; [] when nothing does. */
export function differenceFrom(room: Room): string[] {
  const wanted = room.model.blocks.map(signature);
  const seen = observe(room.word).map(signature);
  const at = wanted.findIndex((text, i) => text !== seen[i]);
  if (at < 0 && wanted.length === seen.length) return [];
  const from = at < 0 ? wanted.length : at;
  return [
    `block ${from} of ${wanted.length} (${seen.length} seen): ${seen[from] ?? "nothing"} instead of ${wanted[from] ?? "nothing"}`,
  ];
}

/** Whether a step takes something out of the document. */
export const removes = (step: Step): boolean => step.do.startsWith("delete");

function edit(room: Room, step: Step): string[] {
  const { model, word } = room;
  if (model.isRestricted) return [];
  const todo = edits[step.do as UserStepName]!(room, step);
  if (!todo) return [];
  const isTracked = word.model.tracking.isOn;
  model.remember();
  todo.word();
  // What is marked as deleted leaves lines and rows behind, and Word decides which.
  if (isTracked && removes(step)) model.adopt(observe(word));
  else todo.model();
  if (isTracked) room.count("the user works while changes are tracked");
  model.colleagues = model.colleagues.filter((text) => word.comments().some((one) => one.text === text));
  return [];
}

/** A merge moves texts from cell to cell, and Word decides how. */
function mergeCells(room: Room, { at: [a, b, c] }: Step): void {
  const { word, model } = room;
  const target = targetOf(model.blocks, isTable, a);
  if (!target || model.isRestricted || target.block.rows.length < 2) return;
  model.remember();
  const tr = Math.floor(b * (target.block.rows.length - 1));
  const tc = Math.floor(c * target.block.rows[tr]!.length);
  if (word.mergeDown(ordinalOf(room, target), tr, tc)) room.count("cells are merged");
  model.adopt(observe(word));
}

/** The words of the history that a text holds, in their order. */
const words = (text: string): string[] => text.match(/字\d+号/g) ?? [];

const allWords = (blocks: readonly Block[]): string => words(blocks.map(signature).join()).sort().join(" ");

/** What a user can do at any moment, the pane being at work or not. */
export function userEdit(room: Room, step: Step): string[] {
  const { word, model } = room;
  if (step.do === "merge cells") {
    const before = allWords(model.blocks);
    mergeCells(room, step);
    return allWords(model.blocks) === before ? [] : ["a merge has lost a text"];
  }
  if (step.do === "undo") {
    if (model.isRestricted) return [];
    const saved = model.undo();
    if (!saved) return [];
    word.undo();
    // What the add-in has put there since goes as well.
    room.count("Word's undo");
    if (saved.isMeanwhile) model.adopt(observe(word));
    return differenceFrom(room);
  }
  return edit(room, step);
}

/** A step of the user's, a colleague's or the office's. */
export async function userStep(room: Room, step: Step): Promise<string[]> {
  const { word, model } = room;
  switch (step.do) {
    case "track changes":
      if (model.isRestricted) return [];
      // By what Word shows: where the add-in has switched it off and failed since, the user switches it on.
      model.isTracking = word.model.tracking.mode === "Off";
      room.file.owesTracking = false;
      word.model.tracking.set(model.isTracking ? "TrackAll" : "Off");
      word.model.tracking.apply();
      return [];
    case "restrict editing":
      model.isRestricted = !model.isRestricted;
      word.restrictEditing(model.isRestricted);
      return [];
    case "a colleague comments": {
      const index = Math.floor(step.at[0] * word.paragraphTexts().length);
      if (word.paragraphTexts()[index] === "") return [];
      word.commentBy("同事", index, step.text);
      model.colleagues.push(step.text);
      return [];
    }
    case "a colleague changes a text": {
      if (model.isRestricted) return [];
      const said: string[] = [];
      word.asColleague("同事", () =>
        said.push(...userEdit(room, { ...step, do: "type behind a paragraph" })),
      );
      room.count("a colleague's change is tracked");
      return [...said, ...differenceFrom(room)];
    }
    case "save and open again":
      await room.reopen();
      room.count("opened again");
      return differenceFrom(room);
    case "close and open the pane":
      room.panes = [];
      room.openPane();
      return [];
    case "open a second pane":
      if (room.panes.length < 2) room.openPane();
      room.count("two panes");
      return [];
    case "switch the document":
      await room.switchDocument();
      return differenceFrom(room);
    default:
      return [...userEdit(room, step), ...differenceFrom(room)];
  }
}
