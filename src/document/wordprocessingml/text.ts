import { attribute, type XmlElement } from "../xml/element";

/**
 * What the reader sees of a paragraph (ECMA-376 17.3.3): inserted text in, deleted text and instructions of fields
 * out, results of fields in; tabs "\t", line breaks "\n". Text boxes stand beside the text and are left out.
 */
export function paragraphText(paragraph: XmlElement): string {
  /** One entry for each complex field that is open (17.16.18): whether we are still in its instruction. */
  const fields: boolean[] = [];
  let text = "";
  for (const run of paragraph.children) {
    if (run.name !== "w:r") continue;
    for (const piece of run.children) {
      if (piece.name === "w:fldChar") followField(fields, attribute(piece, "fldCharType"));
      else if (!fields.includes(true)) text += pieceText(piece);
    }
  }
  return text;
}

/** An instruction ends with its paragraph at the latest, so that a field without end swallows no text. */
function followField(fields: boolean[], type: string | null): void {
  if (type === "begin") fields.push(true);
  else if (type === "separate" && fields.length > 0) fields[fields.length - 1] = false;
  else if (type === "end") fields.pop();
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

/** What the commonest signs of the symbol fonts look like, by code of the font. */
const wingdings: Record<number, string> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x71: "□",
  0x75: "◆",
  0x77: "◆",
  0xa7: "▪",
  0xa8: "□",
  0xd8: "➢",
  0xfb: "✗",
  0xfc: "✓",
  0xfd: "☒",
  0xfe: "☑",
};

/**
 * `w:sym` (17.3.3.30): a code of a font, mostly moved to U+F000 and up. Only what can be told for sure becomes a
 * character; the rest stays as it is.
 */
export function symbol(font: string, code: number): string {
  if (!Number.isInteger(code) || code <= 0 || code > 0xffff) return "";
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings$/i.test(font)) return wingdings[low] ?? String.fromCharCode(code);
  // In the font Symbol digits and simple signs stand where ASCII has them; letters are Greek.
  if (/^symbol$/i.test(font) && low >= 0x20 && low <= 0x3f) return String.fromCharCode(low);
  return String.fromCharCode(code);
}
