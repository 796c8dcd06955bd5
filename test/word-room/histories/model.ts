/** A document as its reader sees it: what a history says that must stand there. */

export interface ParagraphBlock {
  kind: "paragraph";
  text: string;
}

export interface TableBlock {
  kind: "table";
  /** Texts by `w:tr` and `w:tc`; paragraphs of one cell are apart by line feeds. */
  rows: string[][];
}

export type Block = ParagraphBlock | TableBlock;

/** A text of the document by the block, and in a table the row, that it stands in: they stay the same whatever happens. */
export interface TextPlace {
  block: Block;
  row: string[] | null;
  tc: number;
}

/** What can be compared of a block. */
export const signature = (block: Block): string =>
  JSON.stringify(block.kind === "paragraph" ? block.text : block.rows);

export const isEmptyLine = (block: Block): boolean => block.kind === "paragraph" && block.text === "";

/** The text at a place; null where there is none any more. */
export function textAt({ block, row, tc }: TextPlace): string | null {
  if (block.kind === "paragraph") return block.text;
  return row && block.rows.includes(row) ? (row[tc] ?? null) : null;
}

export function setTextAt({ block, row, tc }: TextPlace, text: string): void {
  if (block.kind === "paragraph") block.text = text;
  else if (row) row[tc] = text;
}

/** What stands in a block, row by row, with the rows themselves. */
type Content = string | [row: string[], texts: string[]][];

const contentOf = (block: Block): Content =>
  block.kind === "paragraph" ? block.text : block.rows.map((row) => [row, [...row]]);

function restore(block: Block, content: Content): void {
  if (block.kind === "paragraph") block.text = content as string;
  else {
    block.rows = (content as [string[], string[]][]).map(([row, texts]) => {
      row.splice(0, row.length, ...texts);
      return row;
    });
  }
}

/** Takes over what is seen of a block; rows stay the same where there are as many. */
function takeOver(block: Block, seen: Block): void {
  if (block.kind === "paragraph" && seen.kind === "paragraph") block.text = seen.text;
  if (block.kind !== "table" || seen.kind !== "table") return;
  if (block.rows.length !== seen.rows.length) block.rows = seen.rows;
  else block.rows.forEach((row, i) => row.splice(0, row.length, ...seen.rows[i]!));
}

/** Everything of a document that Word's undo brings back. */
interface Saved {
  blocks: [Block, Content][];
  isTracking: boolean;
  colleagues: string[];
  kept: string | null | undefined;
  /** The add-in was at work: what of its own stood there then, nobody has noted. */
  isMeanwhile: boolean;
}

/** As many steps as the simulated Word takes back. */
const MOST_UNDO = 50;

/** What a history has made of one document. Blocks keep their identity from the first step to the last. */
export class DocumentModel {
  isTracking = false;
  isRestricted = false;
  /** Comments of colleagues, by their text. */
  colleagues: string[] = [];
  /** The text that travels with the document; undefined where nobody can say. */
  kept: string | null | undefined = null;
  /** The add-in is at work. */
  isMeanwhile = false;
  private saved: Saved[] = [];

  constructor(public blocks: Block[]) {}

  /** Called before everything that the user does. */
  remember(): void {
    const { isTracking, kept, isMeanwhile } = this;
    const blocks = this.blocks.map((block): [Block, Content] => [block, contentOf(block)]);
    this.saved.push({ blocks, isTracking, kept, isMeanwhile, colleagues: [...this.colleagues] });
    if (this.saved.length > MOST_UNDO) this.saved.shift();
  }

  /** Gives what was brought back; null when there was nothing. */
  undo(): Pick<Saved, "isMeanwhile"> | null {
    const last = this.saved.pop();
    if (!last) return null;
    for (const [block, content] of last.blocks) restore(block, content);
    this.blocks = last.blocks.map(([block]) => block);
    this.isTracking = last.isTracking;
    this.colleagues = last.colleagues;
    this.kept = last.kept;
    return last;
  }

  /** Another session: Word has forgotten what could be undone. */
  reopened(): void {
    this.saved = [];
  }

  has(place: TextPlace): boolean {
    return this.blocks.includes(place.block) && textAt(place) !== null;
  }

  /** Takes what is seen for what is there: where Word and not the history decides. Blocks that are the same stay so. */
  adopt(seen: Block[]): void {
    const same = (a: Block | undefined, b: Block | undefined): boolean =>
      a !== undefined && b !== undefined && signature(a) === signature(b);
    let start = 0;
    while (same(this.blocks[start], seen[start])) start += 1;
    let end = 0;
    const most = Math.min(this.blocks.length, seen.length) - start;
    while (end < most && same(this.blocks.at(-1 - end), seen.at(-1 - end))) end += 1;
    const old = this.blocks.slice(start, this.blocks.length - end);
    const now = seen.slice(start, seen.length - end);
    const middle =
      old.length === now.length
        ? now.map((block, i) => {
            if (old[i]!.kind !== block.kind) return block;
            takeOver(old[i]!, block);
            return old[i]!;
          })
        : now;
    this.blocks = [
      ...this.blocks.slice(0, start),
      ...middle,
      ...this.blocks.slice(this.blocks.length - end, this.blocks.length),
    ];
  }
}
