import { locksContent } from "../../open/writing/locks";
import type { XmlWatcher } from "../../document/xml/parse";
import { AttachedWalk, type Attached } from "./attached";

/** What the readers of `src/document` leave at the gate, and what Word shows or marks change. */
export interface ParagraphMarkup {
  /** `w:highlight` of its runs (ECMA-376 17.3.2.15), without "none". */
  highlights: Set<string>;
  /** `w:fill` of the cell's `w:shd` (17.4.32); null for cells without one and outside tables. */
  fill: string | null;
  /** Text with what tracked changes have deleted, as Word for Windows lists it; null when nothing is deleted in it. */
  withDeletions: string | null;
  /** Inserted or deleted text of tracked changes stands in it. */
  revised: boolean;
  /** It, or a part of it, stands in a content control that may not be edited (17.5.2.23). */
  locked: boolean;
  /** Some of its text is hidden (`w:vanish`, 17.3.2.41). */
  vanished: boolean;
  /** What hangs on its text. */
  attached: Attached[];
  /** Its text as it was counted for that; where the reader has another one, nobody knows where it hangs. */
  counted: string;
}

/** What holds no paragraphs of the body and no properties that are in force: objects, old states. */
const LEFT_OUT = new Set([
  "w:drawing",
  "w:pict",
  "w:object",
  "w:rPrChange",
  "w:pPrChange",
  "w:tcPrChange",
  "mc:Fallback",
  "w:sectPr",
]);
const INSERTED = new Set(["ins", "moveTo"]);
const DELETED = new Set(["del", "moveFrom"]);

/** Elements that stand for a character. */
const CHARACTERS: Record<string, string> = { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" };

const OFF = new Set(["0", "false", "off"]);

type Value = Parameters<XmlWatcher["open"]>[1];

interface OpenParagraph {
  markup: ParagraphMarkup;
  text: string;
  attached: AttachedWalk;
}

/** Follows the tags of a body, told from outside which are its own. */
class BodyWalk {
  readonly found: ParagraphMarkup[] = [];
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly fills: (string | null)[] = [];
  /** Of the content controls around, whether each may be edited. */
  private readonly locks: boolean[] = [];

  open(name: string, value: Value, path: readonly string[]): void {
    const parent = path.at(-2);
    const current = this.paragraphs.at(-1);
    current?.attached.open(name, value, current.markup.counted.length);
    if (current && parent === "r" && name in CHARACTERS) current.markup.counted += CHARACTERS[name];
    if (name === "sdt") this.locks.push(false);
    else if (name === "lock" && parent === "sdtPr") this.lock(value("val") ?? "");
    else if (name === "tc") this.fills.push(null);
    else if (name === "shd" && parent === "tcPr") this.fills[this.fills.length - 1] = value("fill") ?? "";
    else if (name === "p") this.openParagraph();
    else if (!current) return;
    else if (name === "highlight" && path.at(-3) === "r") {
      const colour = value("val") ?? "";
      if (colour !== "none") current.markup.highlights.add(colour);
    } else if (name === "vanish" && path.at(-3) === "r") {
      if (!OFF.has(value("val") ?? "")) current.markup.vanished = true;
    } else if (name === "noBreakHyphen") current.text += "-";
    else if (INSERTED.has(name) || DELETED.has(name)) current.markup.revised = true;
    if (current && DELETED.has(name) && parent !== "rPr") current.markup.withDeletions = "";
  }

  /** What is left out may hang on a paragraph all the same. */
  leaveOut(name: string, value: Value): void {
    const current = this.paragraphs.at(-1);
    current?.attached.open(name, value, current.markup.counted.length);
  }

  text(text: string, path: readonly string[]): void {
    const current = this.paragraphs.at(-1);
    if (!current) return;
    if (path.at(-1) === "t" || path.at(-1) === "delText") current.text += text;
    if (path.at(-1) === "t") current.markup.counted += text;
  }

  close(name: string): void {
    const current = this.paragraphs.at(-1);
    current?.attached.close(name, current.markup.counted.length);
    if (name === "sdt") this.locks.pop();
    if (name === "tc") this.fills.pop();
    if (name !== "p") return;
    const { markup, text } = this.paragraphs.pop()!;
    if (markup.withDeletions !== null) markup.withDeletions = text;
  }

  private lock(kind: string): void {
    if (!locksContent(kind)) return;
    this.locks[this.locks.length - 1] = true;
    // A control inside a paragraph, or around nothing but a part of it.
    const current = this.paragraphs.at(-1);
    if (current) current.markup.locked = true;
  }

  private openParagraph(): void {
    const fill = this.fills.at(-1) ?? null;
    const markup: ParagraphMarkup = {
      highlights: new Set<string>(),
      fill,
      withDeletions: null,
      revised: false,
      locked: this.locks.includes(true),
      vanished: false,
      attached: [],
      counted: "",
    };
    const attached = new AttachedWalk();
    markup.attached = attached.found;
    this.found.push(markup);
    this.paragraphs.push({ markup, text: "", attached });
  }
}

/** Notes the markup of the paragraphs of the body while a document is read. */
export class MarkupWatcher implements XmlWatcher {
  private readonly walk = new BodyWalk();
  /** Local names, and which are WordprocessingML. */
  private readonly path: string[] = [];
  private readonly own: boolean[] = [];
  private bodyDepth = 0;
  private skippedFrom = 0;

  open(name: string, value: Value): void {
    const { path, walk } = this;
    const isOwn = name.startsWith("w:");
    this.own.push(isOwn);
    path.push(name.slice(name.indexOf(":") + 1));
    if (name === "w:body" && path.at(-2) === "document") this.bodyDepth = path.length;
    if (!this.bodyDepth || this.skippedFrom) return;
    if (LEFT_OUT.has(name)) {
      this.skippedFrom = path.length;
      if (isOwn) walk.leaveOut(path.at(-1)!, value);
    } else if (isOwn || name === "m:oMath") walk.open(path.at(-1)!, value, path);
  }

  text(text: string): void {
    if (this.bodyDepth && !this.skippedFrom) this.walk.text(text, this.path);
  }

  close(): void {
    const { path, walk } = this;
    const isOwn = this.own.pop();
    if (this.bodyDepth && !this.skippedFrom && isOwn) walk.close(path.at(-1)!);
    if (this.skippedFrom === path.length) this.skippedFrom = 0;
    if (this.bodyDepth === path.length) this.bodyDepth = 0;
    path.pop();
  }

  /**
   * By document index.
   * @param count number of paragraphs that the reader found
   * @returns null when another number of paragraphs was found: then nothing is known
   */
  markup(count: number): ParagraphMarkup[] | null {
    const { found } = this.walk;
    return found.length === count ? found : null;
  }
}
