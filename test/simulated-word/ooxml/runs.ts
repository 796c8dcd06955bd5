import {
  childW,
  children,
  dropPreservedSpaces,
  hasPreservedSpaces,
  insertAfter,
  insertBefore,
  isElement,
  isW,
  keepSpaces,
  makeText,
  makeW,
  ownerOf,
  remove,
  type XmlElement,
} from "./dom";
import { pieces, type Piece } from "./text";
import { openTag, writeXml } from "./write";

/**
 * Runs that we cut ourselves. Word joins neighbours of equal formatting again when it saves; doing the same only for
 * our own cuts gives back exactly the runs that were read.
 */
const cuts = new WeakMap<XmlElement, { preserved: boolean }>();

function cloneShell(run: XmlElement): XmlElement {
  const shell = run.cloneNode(false) as XmlElement;
  const properties = childW(run, "rPr");
  if (properties) shell.appendChild(properties.cloneNode(true));
  return shell;
}

function cutPiece(piece: Piece, at: number): XmlElement {
  const owner = ownerOf(piece.node);
  const name = piece.node.localName ?? "t";
  const preserved = hasPreservedSpaces(piece.node);
  const rest = makeText(owner, piece.text.slice(at), name);
  const head = piece.text.slice(0, at);
  while (piece.node.firstChild) piece.node.removeChild(piece.node.firstChild);
  piece.node.appendChild(owner.createTextNode(head));
  keepSpaces(piece.node, head);
  if (!cuts.has(piece.node)) cuts.set(piece.node, { preserved });
  cuts.set(rest, { preserved });
  insertAfter(rest, piece.node);
  return rest;
}

/** Cuts runs so that a run begins at the offset; gives the first node of text at or behind it, or null. */
export function cutAt(paragraph: XmlElement, offset: number): void {
  let at = 0;
  for (const piece of pieces(paragraph)) {
    const end = at + piece.text.length;
    if (offset > at && offset < end) {
      splitRunBefore(piece.run, cutPiece(piece, offset - at));
      return;
    }
    if (offset === at && offset > 0 && piece.node !== firstContent(piece.run)) {
      splitRunBefore(piece.run, piece.node);
      return;
    }
    at = end;
  }
}

function firstContent(run: XmlElement): XmlElement | null {
  return children(run).find((child) => !isW(child, "rPr")) ?? null;
}

function splitRunBefore(run: XmlElement, node: XmlElement): void {
  const tail = cloneShell(run);
  for (let child = node as XmlElement["nextSibling"]; child;) {
    const next = child.nextSibling;
    tail.appendChild(child);
    child = next;
  }
  insertAfter(tail, run);
  cuts.set(run, { preserved: false });
  cuts.set(tail, { preserved: false });
}

/** The runs that carry the text between two offsets, cut at both ends. */
export function runsBetween(paragraph: XmlElement, from: number, to: number): XmlElement[] {
  cutAt(paragraph, from);
  cutAt(paragraph, to);
  const found: XmlElement[] = [];
  let at = 0;
  for (const piece of pieces(paragraph)) {
    const end = at + piece.text.length;
    if (at < to && end > from && !found.includes(piece.run)) found.push(piece.run);
    at = end;
  }
  return found;
}

/** The runs that touch the text between two offsets, without cutting. */
export function runsTouching(paragraph: XmlElement, from: number, to: number): XmlElement[] {
  const found: XmlElement[] = [];
  let at = 0;
  for (const piece of pieces(paragraph)) {
    const end = at + piece.text.length;
    if (at < to && end > from && !found.includes(piece.run)) found.push(piece.run);
    at = end;
  }
  return found;
}

/** Joins neighbouring runs that we had cut and whose formatting is equal again. */
export function joinCuts(paragraph: XmlElement): void {
  const runs = children(paragraph).flatMap((child) => (isW(child, "r") ? [child] : []));
  for (const run of runs) {
    const next = run.nextSibling;
    if (!isElement(next) || !isW(next, "r") || !cuts.has(run) || !cuts.has(next)) continue;
    if (shellText(run) !== shellText(next)) continue;
    const joint = run.lastChild;
    const first = firstContent(next);
    for (const child of children(next)) if (!isW(child, "rPr")) run.appendChild(child);
    remove(next);
    joinTexts(joint as XmlElement | null, first);
    joinCuts(paragraph);
    return;
  }
}

function joinTexts(left: XmlElement | null, right: XmlElement | null): void {
  if (!left || !right || !cuts.has(left) || !cuts.has(right) || left.localName !== right.localName) return;
  const owner = ownerOf(left);
  const text = `${left.textContent ?? ""}${right.textContent ?? ""}`;
  const preserved = cuts.get(left)?.preserved ?? false;
  while (left.firstChild) left.removeChild(left.firstChild);
  left.appendChild(owner.createTextNode(text));
  dropPreservedSpaces(left);
  if (preserved) left.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  remove(right);
}

function shellText(run: XmlElement): string {
  const properties = childW(run, "rPr");
  return openTag(run) + (properties ? writeXml(properties) : "");
}

/** A new run with the given properties; tabs and breaks in the text become elements. */
export function makeRuns(paragraph: XmlElement, text: string, properties: XmlElement | null): XmlElement {
  const owner = ownerOf(paragraph);
  const run = makeW(owner, "r");
  if (properties) run.appendChild(formattingOf(properties));
  for (const part of text.split(/(\t|\v|\n)/)) {
    if (part === "\t") run.appendChild(makeW(owner, "tab"));
    else if (part === "\v" || part === "\n") run.appendChild(makeW(owner, "br"));
    else if (part !== "") run.appendChild(makeText(owner, part));
  }
  return run;
}

/** A copy of `w:rPr` without what tracked changes recorded there. */
function formattingOf(properties: XmlElement): XmlElement {
  const copy = properties.cloneNode(true) as XmlElement;
  for (const child of children(copy)) {
    if (isW(child, "ins", "del", "moveFrom", "moveTo", "rPrChange")) remove(child);
  }
  return copy;
}

/** Puts a run into a paragraph at an offset: behind the run that ends there, else before the one that begins. */
export function placeRun(paragraph: XmlElement, offset: number, node: XmlElement): void {
  cutAt(paragraph, offset);
  let at = 0;
  let before: XmlElement | null = null;
  for (const piece of pieces(paragraph)) {
    at += piece.text.length;
    if (at <= offset && offset > 0) before = topOf(paragraph, piece.run);
  }
  if (before) return insertAfter(node, before);
  const properties = childW(paragraph, "pPr");
  if (properties) insertAfter(node, properties);
  else if (paragraph.firstChild) insertBefore(node, paragraph.firstChild);
  else paragraph.appendChild(node);
}

/** The node to place behind: the run itself, or the tracked change around it. */
function topOf(paragraph: XmlElement, run: XmlElement): XmlElement {
  const parent = run.parentNode;
  return isW(parent, "del", "ins", "moveFrom", "moveTo") && parent !== paragraph ? parent : run;
}
