import { isEmptyLine, setTextAt, signature, type Block, type TextPlace } from "./model";
import { observe } from "./observe";
import type { Room } from "./room";

/** What a step of the add-in may have made of the document. */
export interface Expected {
  /** Texts that may stand at places, each with those that are right; null: in between, and the outcome has said so. */
  texts: { place: TextPlace; allowed: readonly string[] | null }[];
  /** Content that has come: its texts that are not empty. */
  inserted?: {
    texts: readonly string[];
    tables: number;
    isCertain: boolean;
    /** Somebody has worked meanwhile: of the empty lines at its place nobody knows then who has made them. */
    mayMixLines?: boolean;
    /** An insertion of which it was not known whether it had come: it is not made twice. */
    late?: readonly Block[];
  };
  /** Blocks that have gone. */
  removed?: { blocks: readonly Block[]; isCertain: boolean; mayLeaveLines?: boolean };
}

const textsOf = (blocks: readonly Block[]): string[] =>
  blocks
    .flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.rows.flat()))
    .flatMap((text) => text.split("\n"))
    .filter((text) => text !== "");

const same = (a: Block, b: Block | undefined): boolean => b !== undefined && signature(a) === signature(b);

/** Where in what is seen the blocks of the model stand, all of them in their order; null when one is missing. */
function within(
  model: readonly Block[],
  seen: readonly Block[],
  isThere: (block: Block) => boolean,
): number[] | null {
  const at: number[] = [];
  let next = 0;
  for (const block of model) {
    if (!isThere(block)) continue;
    while (next < seen.length && !same(block, seen[next])) next += 1;
    if (next === seen.length) return null;
    at.push(next);
    next += 1;
  }
  return at;
}

/** The content has come as one stretch, empty lines left out of account; null when it has not. */
function findAmongLines(
  room: Room,
  seen: Block[],
  { texts, tables }: NonNullable<Expected["inserted"]>,
): Block[] | null {
  const filled = (blocks: readonly Block[]): Block[] => blocks.filter((block) => !isEmptyLine(block));
  const [was, is] = [filled(room.model.blocks), filled(seen)];
  const more = is.length - was.length;
  if (more <= 0) return null;
  for (let start = was.length; start >= 0; start -= 1) {
    const run = is.slice(start, start + more);
    const rest = [...is.slice(0, start), ...is.slice(start + more)];
    if (!rest.every((block, i) => same(was[i]!, block))) continue;
    if (textsOf(run).join("\n") !== texts.join("\n")) continue;
    if (run.filter(({ kind }) => kind === "table").length !== tables) continue;
    const lines = seen.length - room.model.blocks.length - more;
    room.model.blocks = seen.map((block) => (rest.includes(block) ? was[rest.indexOf(block)]! : block));
    const end = seen.indexOf(run.at(-1)!) + 1;
    const own = seen.slice(end, end + Math.max(0, lines));
    return [...run, ...own.slice(0, own.findIndex((block) => !isEmptyLine(block)) >>> 0)];
  }
  return null;
}

/** The content has come as one stretch between blocks of the model; gives the blocks that are it. */
function findInserted(
  room: Room,
  seen: Block[],
  inserted: NonNullable<Expected["inserted"]>,
): Block[] | string {
  const { texts, tables, isCertain, mayMixLines = false, late = [] } = inserted;
  const { blocks } = room.model;
  if (mayMixLines) {
    const found = findAmongLines(room, seen, inserted);
    if (found) return found;
  }
  const more = seen.length - blocks.length;
  if (more === 0 && blocks.every((block, i) => same(block, seen[i]))) {
    if (late.length > 0) return [...late];
    return isCertain ? "what was inserted is not there" : [];
  }
  if (more < 0) return "something has gone by an insertion";
  for (let start = blocks.length; start >= 0; start -= 1) {
    const run = seen.slice(start, start + more);
    const fits =
      blocks.slice(0, start).every((block, i) => same(block, seen[i])) &&
      blocks.slice(start).every((block, i) => same(block, seen[start + more + i]));
    if (!fits) continue;
    const isWhole = textsOf(run).join("\n") === texts.join("\n");
    const isRight = isWhole && run.filter(({ kind }) => kind === "table").length === tables;
    const isLine = run.every(isEmptyLine);
    if (isRight || (!isCertain && isLine)) {
      room.model.blocks = [...blocks.slice(0, start), ...run, ...blocks.slice(start)];
      return run;
    }
  }
  return `an insertion has made of the document: ${seen.map(signature).join(" | ")}`;
}

function settleRemoved(
  room: Room,
  seen: Block[],
  { blocks: gone, isCertain, mayLeaveLines }: NonNullable<Expected["removed"]>,
): string[] {
  const { model } = room;
  const rest = model.blocks.filter((block) => !gone.includes(block));
  if (rest.length === seen.length && rest.every((block, i) => same(block, seen[i]))) {
    model.blocks = rest;
    return [];
  }
  const withLines = model.blocks.filter((block) => !gone.includes(block) || isEmptyLine(block));
  if (
    mayLeaveLines &&
    within(withLines, seen, (block) => !gone.includes(block)) &&
    seen.length <= withLines.length
  ) {
    room.count("an empty line is left");
    model.adopt(seen);
    return [];
  }
  if (isCertain) return [`taken back, and there is: ${seen.map(signature).join(" | ")}`];
  const at = within(model.blocks, seen, (block) => !gone.includes(block));
  if (at === null) return [`something else has gone: ${seen.map(signature).join(" | ")}`];
  model.adopt(seen);
  return [];
}

/** What is seen at a place of the model, which has as many blocks. */
export function seenAt(
  { blocks }: { blocks: readonly Block[] },
  seen: readonly Block[],
  place: TextPlace,
): string | null {
  const now = seen[blocks.indexOf(place.block)];
  if (now?.kind === "paragraph") return now.text;
  if (now?.kind !== "table" || place.block.kind !== "table" || !place.row) return null;
  return now.rows[place.block.rows.indexOf(place.row)]?.[place.tc] ?? null;
}

/** Compares what is seen with what may be there, and takes it over; says what is wrong. */
export function settle(room: Room, expected: Expected): { wrong: string[]; inserted: Block[] } {
  const { model, word } = room;
  const seen = observe(word);
  const places = expected.texts.filter(({ place }) => model.has(place));
  // Texts first: blocks are compared by them.
  const wrong: string[] = [];
  const isSame = model.blocks.length === seen.length;
  if (!isSame && !expected.inserted && !expected.removed) {
    wrong.push(`blocks have come or gone: ${seen.map(signature).join(" | ")}`);
    model.adopt(seen);
    return { wrong, inserted: [] };
  }
  if (isSame) {
    for (const { place, allowed } of places) {
      const text = seenAt(model, seen, place);
      const isRight = text !== null && (allowed === null || allowed.includes(text));
      if (isRight) setTextAt(place, text);
      else wrong.push(`${text ?? "nothing"} where ${allowed?.join(" or ") ?? "anything"} should be`);
    }
  }
  let inserted: Block[] = [];
  if (expected.inserted) {
    const found = findInserted(room, seen, expected.inserted);
    if (typeof found === "string") wrong.push(found);
    else inserted = found;
  } else if (expected.removed) {
    wrong.push(...settleRemoved(room, seen, expected.removed));
  }
  const differs = model.blocks.findIndex((block, i) => !same(block, seen[i]));
  if (wrong.length === 0 && (differs >= 0 || model.blocks.length !== seen.length)) {
    const at = Math.max(differs, 0);
    wrong.push(
      `block ${at}: ${seen[at] ? signature(seen[at]) : "nothing"} instead of ${model.blocks[at] ? signature(model.blocks[at]) : "nothing"}`,
    );
  }
  if (wrong.length > 0) model.adopt(seen);
  return { wrong, inserted };
}
