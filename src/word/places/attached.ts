import type { XmlWatcher } from "../../document/xml/parse";

type Value = Parameters<XmlWatcher["open"]>[1];

/**
 * Something that hangs on the text of a paragraph and is lost when that text is written over: a comment, a note, a
 * bookmark, a field, a picture. A point, or one end of a stretch; the two ends have one id.
 */
export interface Attached {
  kind: "comment" | "other";
  end: "point" | "start" | "end";
  /** `w:id` of a comment, else a name of our own. */
  id: string;
  /** Characters of the paragraph before it. */
  at: number;
}

const STARTS: Record<string, string> = {
  commentRangeStart: "comment",
  bookmarkStart: "bookmark",
  permStart: "permission",
};
const ENDS: Record<string, string> = {
  commentRangeEnd: "comment",
  bookmarkEnd: "bookmark",
  permEnd: "permission",
};
const POINTS = new Set([
  "commentReference",
  "footnoteReference",
  "endnoteReference",
  "drawing",
  "pict",
  "object",
  "oMath",
]);
/** Elements around a part of a paragraph. */
const AROUND = new Set(["hyperlink", "fldSimple", "sdt"]);

/** Where Word was edited last: it moves with each click and is nobody's. */
const LAST_EDIT = "_GoBack";

/** Collects what hangs on the text of one paragraph, element by element (ECMA-376 17.13, 17.16). */
export class AttachedWalk {
  readonly found: Attached[] = [];
  private readonly around: string[] = [];
  /** The ids of fields whose result has begun, and null for those that only have begun. */
  private readonly fields: (string | null)[] = [];
  private readonly ignored = new Set<string>();
  private count = 0;

  /** @param name local name of an element of WordprocessingML */
  open(name: string, value: Value, at: number): void {
    if (AROUND.has(name)) {
      const id = this.name();
      this.around.push(id);
      this.found.push({ kind: "other", end: "start", id, at });
    } else if (name === "fldChar") this.field(value("fldCharType") ?? "", at);
    else if (POINTS.has(name)) this.point(name, value, at);
    else if (name === "br" && ["page", "column"].includes(value("type") ?? "")) this.point(name, value, at);
    else this.stretch(name, value, at);
  }

  close(name: string, at: number): void {
    if (!AROUND.has(name)) return;
    const id = this.around.pop();
    if (id !== undefined) this.found.push({ kind: "other", end: "end", id, at });
  }

  private name(): string {
    this.count += 1;
    return `part ${this.count}`;
  }

  private point(name: string, value: Value, at: number): void {
    const isComment = name === "commentReference";
    const id = isComment ? (value("id") ?? "") : this.name();
    this.found.push({ kind: isComment ? "comment" : "other", end: "point", id, at });
  }

  private stretch(name: string, value: Value, at: number): void {
    const what = STARTS[name] ?? ENDS[name];
    if (what === undefined) return;
    const own = value("id") ?? "";
    const id = what === "comment" ? own : `${what} ${own}`;
    if (value("name") === LAST_EDIT) this.ignored.add(id);
    if (this.ignored.has(id)) return;
    const kind = what === "comment" ? "comment" : "other";
    this.found.push({ kind, end: name in STARTS ? "start" : "end", id, at });
  }

  /** Of a field the beginning is a point, and its result a stretch. */
  private field(type: string, at: number): void {
    const id = this.name();
    if (type === "begin") {
      this.fields.push(null);
      this.found.push({ kind: "other", end: "point", id, at });
    } else if (type === "separate") {
      this.fields[Math.max(0, this.fields.length - 1)] = id;
      this.found.push({ kind: "other", end: "start", id, at });
    } else {
      const open = this.fields.pop();
      this.found.push({ kind: "other", end: open ? "end" : "point", id: open ?? id, at });
    }
  }
}
