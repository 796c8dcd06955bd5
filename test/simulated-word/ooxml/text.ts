import { children, isW, MC, type XmlElement } from "./dom";

/** A piece of a paragraph's text: the element that carries it and the run around it. */
export interface Piece {
  node: XmlElement;
  run: XmlElement;
  text: string;
  /** Inside `w:del` or `w:moveFrom`. */
  deleted: boolean;
  /** Inside `w:ins` or `w:moveTo`. */
  inserted: boolean;
}

/** Break and special characters as the object model shows them. */
const characters: Record<string, string> = {
  tab: "\t",
  br: "\v",
  cr: "\v",
  noBreakHyphen: "\u001e",
  softHyphen: "\u001f",
  footnoteReference: "\u0002",
  endnoteReference: "\u0002",
};

const transparent = ["ins", "del", "moveTo", "moveFrom", "hyperlink", "smartTag", "customXml", "sdt"];

/** The pieces of a paragraph in order, deleted ones included; field codes and drawings carry no text. */
export function pieces(paragraph: XmlElement): Piece[] {
  const found: Piece[] = [];
  const visit = (node: XmlElement, deleted: boolean, inserted: boolean): void => {
    for (const child of children(node)) {
      if (isW(child, "r")) {
        for (const part of children(child)) {
          const text = textOfPart(part);
          if (text !== null) found.push({ node: part, run: child, text, deleted, inserted });
        }
      } else if (isW(child, ...transparent, "sdtContent", "fldSimple", "dir", "bdo")) {
        visit(child, deleted || isW(child, "del", "moveFrom"), inserted || isW(child, "ins", "moveTo"));
      } else if (child.namespaceURI === MC && child.localName === "AlternateContent") {
        const choice = children(child).find((option) => option.localName === "Choice");
        if (choice) visit(choice, deleted, inserted);
      }
    }
  };
  visit(paragraph, false, false);
  return found;
}

/** Text that a child of a run stands for, or null when it stands for none. */
export function textOfPart(part: XmlElement): string | null {
  if (isW(part, "t", "delText")) return part.textContent ?? "";
  if (isW(part, "sym")) return "(";
  const name = part.localName ?? "";
  return isW(part, ...Object.keys(characters)) ? (characters[name] ?? null) : null;
}

/** Length of the text under one child of a paragraph. */
export function widthOf(child: XmlElement): number {
  return (isW(child, "r") ? runPieces(child) : pieces(child)).reduce(
    (sum, piece) => sum + piece.text.length,
    0,
  );
}

function runPieces(run: XmlElement): { text: string }[] {
  return children(run).flatMap((part) => {
    const text = textOfPart(part);
    return text === null ? [] : [{ text }];
  });
}

/** Length of a paragraph in the coordinates of `pieces`, its mark not counted. */
export function lengthOf(paragraph: XmlElement): number {
  return pieces(paragraph).reduce((sum, piece) => sum + piece.text.length, 0);
}

export type TextView = "all" | "original" | "current";

function visible(piece: Piece, view: TextView): boolean {
  if (view === "all") return true;
  return view === "current" ? !piece.deleted : !piece.inserted;
}

/** Text between two offsets (counted over all pieces), seen with or without tracked changes. */
export function textBetween(paragraph: XmlElement, from: number, to: number, view: TextView): string {
  let at = 0;
  let text = "";
  for (const piece of pieces(paragraph)) {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, piece.text.length);
    if (start < end && visible(piece, view)) text += piece.text.slice(start, end);
    at += piece.text.length;
  }
  return text;
}

export function textOf(paragraph: XmlElement, view: TextView): string {
  return pieces(paragraph)
    .filter((piece) => visible(piece, view))
    .map((piece) => piece.text)
    .join("");
}

/** Offset over all pieces of the n-th character of a view; for finding what a search over visible text hit. */
export function offsetOfVisible(paragraph: XmlElement, position: number, view: TextView): number {
  let seen = 0;
  let at = 0;
  for (const piece of pieces(paragraph)) {
    if (visible(piece, view)) {
      if (seen + piece.text.length > position) return at + (position - seen);
      seen += piece.text.length;
    }
    at += piece.text.length;
  }
  return at;
}
