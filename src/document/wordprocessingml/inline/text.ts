import { attribute, type XmlElement } from "../../xml/element";
import { drawings } from "../../xml/names";
import { equationText } from "./equation";
import { Fields } from "./fields";
import { symbol } from "./symbols";

/** What stands in one `w:p`. */
export interface ParagraphText {
  /**
   * What the reader sees (ECMA-376 17.3.3): inserted text in; deleted and hidden text, and instructions of fields out;
   * results of fields in, and what is drawn from instructions; what stands under a phonetic guide, without the guide;
   * tabs "\\t", line breaks "\\n".
   */
  text: string;
  /** The same with the text that is hidden (17.3.2.41); null when none is. */
  withHidden: string | null;
  /** The hidden text alone. */
  hidden: string;
  /** Drawings, pictures and embedded objects without text. */
  drawings: number;
  /** Contents of text boxes (`w:txbxContent`), and whether they are anchored before any text. */
  boxes: { content: XmlElement; isFirst: boolean }[];
}

/** @param isHidden whether the text of a run is hidden */
export function readText(paragraph: XmlElement, isHidden: (run: XmlElement) => boolean): ParagraphText {
  const fields = new Fields();
  const found: ParagraphText = { text: "", withHidden: null, hidden: "", drawings: 0, boxes: [] };
  let all = "";

  const show = (text: string, hidden: boolean) => {
    const shown = fields.take(text);
    all += shown;
    if (hidden) found.hidden += shown;
    else found.text += shown;
  };
  const readRun = (run: XmlElement) => {
    const hidden = isHidden(run);
    for (const piece of run.children) {
      if (piece.name === "w:fldChar") {
        const type = attribute(piece, "fldCharType");
        if (type === "begin") fields.begin();
        else if (type === "separate") fields.separate();
        else if (type === "end") show(fields.end(), hidden);
      } else if (piece.name === "w:instrText") fields.take(piece.text);
      else if (drawings.has(piece.name)) {
        const boxes = piece.children.map((content) => ({ content, isFirst: found.text.trim() === "" }));
        if (boxes.length === 0) found.drawings++;
        else if (!hidden) found.boxes.push(...boxes);
      } else if (piece.name === "w:r") readRun(piece);
      else show(pieceText(piece), hidden);
    }
  };
  const readRuns = (parent: XmlElement) => {
    for (const element of parent.children) {
      if (element.name === "w:r") readRun(element);
      else if (element.name === "w:fldSimple") {
        const before = all.length;
        readRuns(element);
        if (all.length === before) show(equationText(attribute(element, "instr") ?? "") ?? "", false);
      }
    }
  };
  readRuns(paragraph);
  if (found.hidden !== "") found.withHidden = all;
  return found;
}

function pieceText(piece: XmlElement): string {
  switch (piece.name) {
    case "w:t":
      return attribute(piece, "space") === "preserve" ? piece.text : trimmed(piece.text);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:br":
      // Word 2003 XML writes `text-wrapping`.
      return ["page", "column"].includes(attribute(piece, "type") ?? "") ? "" : "\n";
    case "w:cr":
      return "\n";
    case "w:noBreakHyphen":
      return "-";
    case "w:sym":
    case "w16se:symEx":
      return symbol(attribute(piece, "font") ?? "", parseInt(attribute(piece, "char") ?? "", 16));
    default:
      return "";
  }
}

/** Without the white space of XML at its ends; ideographic and fixed spaces are text. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && " \t\r\n".includes(text[start]!)) start++;
  while (end > start && " \t\r\n".includes(text[end - 1]!)) end--;
  return text.slice(start, end);
}
