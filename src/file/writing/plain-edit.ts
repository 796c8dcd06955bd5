import { escapeXml } from "../../ooxml/xml";
import type { Character, Characters, TextNode } from "../markup/characters";
import type { Patch } from "../markup/patches";
import { needsPreserving, preserving, rawText, textElement } from "./run-markup";

/** A run of a paragraph's text that becomes another one. */
export interface TextEdit {
  from: number;
  to: number;
  text: string;
}

/** Where the new text goes: into a text that is there, before the character of this ordinal. */
interface Target {
  node: TextNode;
  at: number;
}

const isFree = (character: Character | undefined): character is Character =>
  character !== undefined && !character.isFixed;

function targetOf(characters: readonly Character[], { from, to }: TextEdit): Target | null {
  for (let at = from; at < to; at++) {
    const { node } = characters[at]!;
    if (node) return { node, at };
  }
  const [before, behind] = [characters[from - 1], characters[to]];
  if (isFree(before) && before.node) return { node: before.node, at: from };
  return isFree(behind) && behind.node ? { node: behind.node, at: to } : null;
}

/** A text with what goes out of it and what comes into it; what else stands in its run is not touched. */
function nodePatches(
  xml: string,
  all: readonly Character[],
  node: TextNode,
  edit: TextEdit,
  target: Target | null,
): Patch[] {
  const first = all.findIndex((one) => one.node === node);
  const own = all.filter((one) => one.node === node);
  const isKept = (_: Character, i: number): boolean => first + i < edit.from || first + i >= edit.to;
  const at = target?.node === node ? target.at - first : own.length;
  const text = target?.node === node ? edit.text : "";
  const head = own.slice(0, at).filter(isKept);
  const tail = own.slice(at).filter((one, i) => isKept(one, at + i));
  const markup = rawText(xml, head) + escapeXml(text) + rawText(xml, tail);
  const shown = [...head.map((one) => one.text), text, ...tail.map((one) => one.text)].join("");
  if (node.isPreserved || !needsPreserving(shown)) {
    return [{ from: own[0]!.from, to: own.at(-1)!.to, text: markup }];
  }
  return [{ from: node.from, to: node.end, text: preserving(node.tag) + markup }];
}

/** Between elements that stand for characters there is no text: a new one is made in their run. */
function besideElement(characters: readonly Character[], { from, to, text }: TextEdit): Patch[] | null {
  const [before, behind] = [characters[from - 1], characters[to]];
  if (isFree(before)) return [{ from: before.to, to: before.to, text: textElement(text) }];
  return isFree(behind) ? [{ from: behind.from, to: behind.from, text: textElement(text) }] : null;
}

/**
 * The patches by which a text changes; the first run that is touched takes what is new.
 * @param scanned the paragraph, in which something stands
 * @returns null where a field or a locked control would be touched
 */
export function plainEdit(xml: string, { characters }: Characters, edit: TextEdit): Patch[] | null {
  const touched = characters.slice(edit.from, edit.to);
  if (touched.some(({ isFixed }) => isFixed)) return null;
  const target = targetOf(characters, edit);
  const nodes = new Set(touched.flatMap(({ node }) => (node ? [node] : [])));
  if (target && edit.text !== "") nodes.add(target.node);
  const patches = [...nodes].flatMap((node) => nodePatches(xml, characters, node, edit, target));
  const elements = touched.filter(({ node }) => node === null);
  if (target || edit.text === "") {
    return [...patches, ...elements.map(({ from, to }) => ({ from, to, text: "" }))];
  }
  const [first, ...rest] = elements;
  if (!first) return besideElement(characters, edit);
  return [
    { from: first.from, to: first.to, text: textElement(edit.text) },
    ...rest.map(({ from, to }) => ({ from, to, text: "" })),
  ];
}
