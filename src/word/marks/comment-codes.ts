import type { XmlWatcher } from "../../document/xml/parse";
import { readTags } from "../../document/xml/tags";
import { codeOfComment, MARKER_WORD } from "../../open/writing/mark-wording";

const TYPE = "wordprocessingml.comments+xml";
const END = "</pkg:part>";

/** The comments part alone: the whole package takes longer to read than a pane may stand still. */
function commentsPart(xml: string): string {
  const type = xml.indexOf(TYPE);
  const from = type < 0 ? -1 : xml.indexOf(">", type) + 1;
  const to = from < 1 ? -1 : xml.indexOf(END, from);
  return to < 0 ? xml : xml.slice(from, to);
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** A comment of ours in the XML: `w:id` and the code of its finding. */
export interface CodedComment {
  id: string;
  code: string;
}

/** Collects our comments from the tags of a document, whoever reads them. */
class CommentCollector {
  readonly found: CodedComment[] = [];
  private content: string | null = null;
  private id = "";
  private inText = false;

  /** @param name local */
  open(name: string, id: () => string | null): void {
    if (name === "comment") {
      this.content = "";
      this.id = id() ?? "";
    }
    this.inText = name === "t";
    if (name === "p" && this.content) this.content += "\n";
  }

  text(text: string): void {
    if (this.content !== null && this.inText) this.content += text;
  }

  close(name: string): void {
    this.inText = false;
    if (name !== "comment" || this.content === null) return;
    const code = codeOfComment(this.content);
    if (code !== null) this.found.push({ id: this.id, code });
    this.content = null;
  }
}

/** Notes our comments while the parts of a document are read. */
export class CommentWatcher implements XmlWatcher {
  private readonly collector = new CommentCollector();
  private readonly path: string[] = [];

  open(name: string, value: Parameters<XmlWatcher["open"]>[1]): void {
    const own = name.startsWith("w:") ? local(name) : "";
    this.path.push(own);
    this.collector.open(own, () => value("id"));
  }

  text(text: string): void {
    this.collector.text(text);
  }

  close(): void {
    this.collector.close(this.path.pop() ?? "");
  }

  get comments(): CodedComment[] {
    return this.collector.found;
  }
}

/** The codes of our comments in the document's XML: what is in the file, whether Word lists it for add-ins or not. */
export const commentCodesIn = (xml: string): string[] => codedCommentsIn(xml).map(({ code }) => code);

/**
 * Our comments in the document's XML.
 * @param xml flat OPC that has been read before
 */
export function codedCommentsIn(xml: string): CodedComment[] {
  if (!xml.includes(MARKER_WORD)) return [];
  const collector = new CommentCollector();
  readTags(commentsPart(xml), {
    open: (name, attributes) => collector.open(local(name), () => attributes()["w:id"] ?? ""),
    text: (text) => collector.text(text),
    close: (name) => collector.close(local(name)),
  });
  return collector.found;
}
