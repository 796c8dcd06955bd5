import { SaxesParser } from "saxes";
import { codeOfComment, MARKER_WORD } from "./wording";

/**
 * The codes of our comments in the document's XML: what is in the file, whether Word lists it for add-ins or not.
 * @param xml flat OPC that has been read before
 */
export function commentCodesIn(xml: string): string[] {
  if (!xml.includes(MARKER_WORD)) return [];
  const codes: string[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  let content: string | null = null;
  let inText = false;
  parser.on("opentag", ({ local }) => {
    if (local === "comment") content = "";
    inText = local === "t";
    if (local === "p" && content) content += "\n";
  });
  parser.on("text", (text) => {
    if (content !== null && inText) content += text;
  });
  parser.on("closetag", ({ local }) => {
    inText = false;
    if (local !== "comment" || content === null) return;
    const code = codeOfComment(content);
    if (code !== null) codes.push(code);
    content = null;
  });
  parser.write(xml).close();
  return codes;
}
