import { locksContent } from "../../open/writing/locks";
import { attributeIn, tagsIn, type Tag } from "./tags";

/** A paragraph of the body, by where it stands in the text of the main part. */
export interface BodyParagraph {
  from: number;
  to: number;
  /** `<w:p/>`. */
  isClosedAtOnce: boolean;
  /** It stands in a content control that may not be edited (ECMA-376 17.5.2.23). */
  isLocked: boolean;
}

export interface BodyTable {
  from: number;
  to: number;
  /** It stands in another table. */
  isInTable: boolean;
}

/** Where paragraphs and tables stand, in the order in which the reader counts them; those of text boxes are not among them. */
export interface Body {
  paragraphs: BodyParagraph[];
  tables: BodyTable[];
  /** Where the properties of the last section begin, or the body ends: nothing stands behind that. */
  end: number;
}

/** What holds paragraphs that are counted elsewhere, or not at all: of alternatives the first is what the reader sees. */
const APART = new Set(["w:txbxContent", "mc:Fallback"]);

class BodyScan {
  readonly paragraphs: BodyParagraph[] = [];
  readonly tables: BodyTable[] = [];
  end = -1;
  private readonly path: string[] = [];
  private readonly openParagraphs: BodyParagraph[] = [];
  private readonly openTables: BodyTable[] = [];
  private readonly locks: boolean[] = [];
  private apart = 0;

  constructor(private readonly xml: string) {}

  see(tag: Tag): void {
    if (tag.kind !== "close") this.open(tag);
    if (tag.kind === "open") this.path.push(tag.name);
    if (tag.kind !== "open") this.close(tag);
  }

  private open({ name, kind, from, to }: Tag): void {
    const around = this.path.at(-1);
    if (APART.has(name)) this.apart += 1;
    if (name === "w:sdt") this.locks.push(false);
    if (name === "w:lock" && around === "w:sdtPr" && this.locks.length > 0) {
      const isLocked = locksContent(attributeIn(this.xml.slice(from, to), "w:val"));
      this.locks[this.locks.length - 1] ||= isLocked;
    }
    if (name === "w:sectPr" && around === "w:body") this.end = from;
    if (this.apart > 0) return;
    if (name === "w:p") {
      const paragraph = { from, to, isClosedAtOnce: kind === "empty", isLocked: this.locks.includes(true) };
      this.paragraphs.push(paragraph);
      this.openParagraphs.push(paragraph);
    } else if (name === "w:tbl") {
      const table = { from, to, isInTable: this.openTables.length > 0 };
      this.tables.push(table);
      this.openTables.push(table);
    }
  }

  private close({ name, kind, from, to }: Tag): void {
    if (kind === "close") this.path.pop();
    if (APART.has(name)) this.apart -= 1;
    if (name === "w:sdt") this.locks.pop();
    if (name === "w:body" && this.end < 0) this.end = from;
    if (this.apart > 0) return;
    const ended =
      name === "w:p" ? this.openParagraphs.pop() : name === "w:tbl" ? this.openTables.pop() : null;
    if (ended) ended.to = to;
  }
}

/** @param xml the text of a main part that was read before, so that it is well-formed */
export function scanBody(xml: string): Body {
  const scan = new BodyScan(xml);
  for (const tag of tagsIn(xml)) scan.see(tag);
  return { paragraphs: scan.paragraphs, tables: scan.tables, end: scan.end };
}
