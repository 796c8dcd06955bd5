import { SaxesParser } from "saxes";
import { codeOfComment, MARKER_WORD } from "./wording";

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

/** The codes of our comments in the document's XML: what is in the file, whether Word lists it for add-ins or not. */
export const commentCodesIn = (xml: string): string[] => codedCommentsIn(xml).map(({ code }) => code);

/**
 * Our comments in the document's XML.
 * @param xml flat OPC that has been read before
 */
export function codedCommentsIn(xml: string): CodedComment[] {
  if (!xml.includes(MARKER_WORD)) return [];
  const codes: CodedComment[] = [];
  let id = "";
  const parser = new SaxesParser({ position: false });
  let content: string | null = null;
  let inText = false;
  parser.on("opentag", ({ name, attributes }) => {
    if (local(name) === "comment") {
      content = "";
      id = String(attributes["w:id"] ?? "");
    }
    inText = local(name) === "t";
    if (local(name) === "p" && content) content += "\n";
  });
  parser.on("text", (text) => {
    if (content !== null && inText) content += text;
  });
  parser.on("closetag", ({ name }) => {
    inText = false;
    if (local(name) !== "comment" || content === null) return;
    const code = codeOfComment(content);
    if (code !== null) codes.push({ id, code });
    content = null;
  });
  parser.write(commentsPart(xml)).close();
  return codes;
}
