import { locksContent } from "../../open/writing/locks";
import type { BodyParagraph } from "./body";
import { attributeIn, referenced, tagsIn, type Tag } from "./tags";

/** A run of a paragraph (ECMA-376 17.3.2.25). */
export interface Run {
  from: number;
  to: number;
  /** Its opening tag, and its properties; "" without any. */
  tag: string;
  properties: string;
  /** Where its content begins, behind the properties. */
  content: number;
  /** It was inserted with tracking. */
  isInserted: boolean;
  /** The child of the paragraph in which it stands, itself as a rule: between such children marks may stand. */
  outer: { from: number; to: number };
}

/** A `w:t` with text in it. */
export interface TextNode {
  /** Its opening tag. */
  from: number;
  content: number;
  /** Where its content ends, and where it ends itself. */
  end: number;
  to: number;
  tag: string;
  isPreserved: boolean;
}

/** One character of a paragraph's text, with the stretch of markup that stands for it. */
export interface Character {
  text: string;
  from: number;
  to: number;
  run: Run;
  /** The text in which it stands; null for an element: a tab, a break. */
  node: TextNode | null;
  /** A program writes it anew (a field), or it may not be edited. */
  isFixed: boolean;
}

/** Text of which nothing is seen, or which is counted elsewhere (17.3.3.25, 17.13.5). */
const UNSEEN = new Set(["w:del", "w:moveFrom", "w:rt", "w:txbxContent", "mc:Fallback", "w:pPr", "w:rPr"]);
const REVISIONS = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);
const ELEMENTS: Record<string, string> = {
  "w:tab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};
const SPACE = " \t\r\n";

/** What stands in a paragraph. */
export interface Characters {
  text: string;
  characters: Character[];
  runs: Run[];
  /** Tracked changes stand in it. */
  isRevised: boolean;
}

/** The units of a content with their stretches; a reference may stand for two. */
function unitsOf(xml: string, from: number, to: number): Pick<Character, "text" | "from" | "to">[] {
  const units: Pick<Character, "text" | "from" | "to">[] = [];
  const pieces = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|&[^;]+;|\r\n?|[\s\S]/g;
  pieces.lastIndex = from;
  for (let found = pieces.exec(xml); found && found.index < to; found = pieces.exec(xml)) {
    const [raw] = found;
    const [at, end] = [found.index, found.index + raw.length];
    if (raw.startsWith("<![CDATA[")) {
      // What stands in it needs no references: units of it have no stretch of their own, but for the first.
      [...raw.slice(9, -3).split("")].forEach((text, i) => units.push({ text, from: i ? end : at, to: end }));
    } else if (!raw.startsWith("<")) {
      const text = raw.startsWith("&") ? referenced(raw) : raw.replace(/\r\n?/, "\n");
      text.split("").forEach((unit, i) => units.push({ text: unit, from: i ? end : at, to: end }));
    }
  }
  return units;
}

/** Without the white space of XML at its ends, which is no text where it is not said to be. */
function trimmed<T extends { text: string }>(units: T[]): T[] {
  let [from, to] = [0, units.length];
  while (from < to && SPACE.includes(units[from]!.text)) from += 1;
  while (to > from && SPACE.includes(units[to - 1]!.text)) to -= 1;
  return units.slice(from, to);
}

class ParagraphScan {
  readonly characters: Character[] = [];
  readonly runs: Run[] = [];
  isRevised = false;
  private readonly path: string[] = [];
  private readonly locks: boolean[] = [];
  private run: Run | null = null;
  private outer = { from: 0, to: 0 };
  private propertiesFrom = 0;
  private unseen = 0;
  private inserted = 0;
  private fields = 0;

  constructor(
    private readonly xml: string,
    private readonly isLocked: boolean,
  ) {}

  see(tag: Tag): void {
    if (tag.kind !== "close") this.open(tag);
    if (tag.kind === "open") this.path.push(tag.name);
    if (tag.kind !== "open") this.close(tag);
  }

  private open({ name, kind, from, to }: Tag): void {
    const tag = this.xml.slice(from, to);
    if (this.path.length === 1) this.outer = { from, to };
    if (name === "w:rPr" && this.path.at(-1) === "w:r") this.propertiesFrom = from;
    if (REVISIONS.has(name)) this.isRevised = true;
    if (UNSEEN.has(name)) this.unseen += 1;
    if (name === "w:ins" || name === "w:moveTo") this.inserted += 1;
    if (name === "w:fldSimple") this.fields += 1;
    if (name === "w:fldChar") this.field(attributeIn(tag, "w:fldCharType"));
    if (name === "w:sdt") this.locks.push(false);
    if (name === "w:lock" && this.locks.length > 0) {
      this.locks[this.locks.length - 1] ||= locksContent(attributeIn(tag, "w:val"));
    }
    if (this.unseen > 0) return;
    if (name === "w:r") {
      const { outer } = this;
      this.run = { from, to, tag, properties: "", content: to, isInserted: this.inserted > 0, outer };
      this.runs.push(this.run);
    } else if (name === "w:t" && kind === "open" && this.run) this.text(tag, from, to, this.run);
    else if (this.path.at(-1) === "w:r" && name in ELEMENTS && this.run)
      this.element(name, tag, from, to, this.run);
  }

  private close({ name, kind, to }: Tag): void {
    if (kind === "close") this.path.pop();
    if (this.path.length === 1) this.outer.to = to;
    if (name === "w:rPr" && this.run && this.path.at(-1) === "w:r") {
      this.run.properties = this.xml.slice(this.propertiesFrom, to);
      this.run.content = to;
    }
    if (UNSEEN.has(name)) this.unseen -= 1;
    if (name === "w:ins" || name === "w:moveTo") this.inserted -= 1;
    if (name === "w:fldSimple") this.fields -= 1;
    if (name === "w:sdt") this.locks.pop();
    if (name === "w:r" && this.run && this.unseen === 0) {
      this.run.to = to;
      this.run = null;
    }
  }

  private field(type: string | null): void {
    if (type === "begin") this.fields += 1;
    if (type === "end") this.fields = Math.max(0, this.fields - 1);
  }

  private get isFixed(): boolean {
    return this.isLocked || this.fields > 0 || this.locks.includes(true);
  }

  private text(tag: string, from: number, content: number, run: Run): void {
    const end = this.xml.indexOf("</w:t", content);
    const isPreserved = attributeIn(tag, "xml:space") === "preserve";
    const node = { from, content, end, to: this.xml.indexOf(">", end) + 1, tag, isPreserved };
    const units = unitsOf(this.xml, content, end);
    for (const unit of isPreserved ? units : trimmed(units))
      this.characters.push({ ...unit, run, node, isFixed: this.isFixed });
  }

  private element(name: string, tag: string, from: number, to: number, run: Run): void {
    const type = attributeIn(tag, "w:type") ?? "";
    if (name === "w:br" && (type === "page" || type === "column")) return;
    const { isFixed } = this;
    this.characters.push({ text: ELEMENTS[name]!, from, to, run, node: null, isFixed });
  }
}

/** The characters of a paragraph as the reader gives its text; whoever writes compares both. */
export function charactersOf(xml: string, paragraph: BodyParagraph): Characters {
  const scan = new ParagraphScan(xml, paragraph.isLocked);
  for (const tag of tagsIn(xml, paragraph.from, paragraph.to)) scan.see(tag);
  const { characters, runs, isRevised } = scan;
  return { text: characters.map(({ text }) => text).join(""), characters, runs, isRevised };
}
