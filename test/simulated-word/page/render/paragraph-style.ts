import { fillOf } from "./run-style";
import type { Cascade } from "./styles";
import { numberOf, twips } from "./xml";

const alignments: Record<string, string> = {
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  distribute: "justify",
};

/** An indent: hundredths of a character go before twips (ECMA-376 Part 1, 17.3.1.12). */
function indent(paragraph: Cascade, inCharacters: string[], inTwips: string[]): string | undefined {
  for (const name of inCharacters) {
    const value = numberOf(paragraph.attribute("ind", name));
    if (value) return `${value / 100}em`;
  }
  for (const name of inTwips) {
    const value = numberOf(paragraph.attribute("ind", name));
    if (value !== undefined) return twips(value);
  }
  return undefined;
}

/** Height of a single line, as multiple of the font size, that Chinese faces have in Word. */
const singleLine = 1.3;

function lineHeight(paragraph: Cascade): string {
  const line = numberOf(paragraph.attribute("spacing", "line"));
  const rule = paragraph.attribute("spacing", "lineRule") ?? "auto";
  if (line === undefined) return String(singleLine);
  if (rule === "exact") return twips(line);
  if (rule === "atLeast") return `max(${twips(line)}, ${singleLine}em)`;
  return String((line / 240) * singleLine);
}

/** Inline style of a paragraph. */
export function paragraphStyle(paragraph: Cascade): Record<string, string> {
  const style: Record<string, string> = { "line-height": lineHeight(paragraph) };
  const alignment = alignments[paragraph.attribute("jc") ?? ""];
  if (alignment) style["text-align"] = alignment;
  const left = indent(paragraph, ["leftChars", "startChars"], ["left", "start"]);
  const right = indent(paragraph, ["rightChars", "endChars"], ["right", "end"]);
  const first = indent(paragraph, ["firstLineChars"], ["firstLine"]);
  const hanging = indent(paragraph, ["hangingChars"], ["hanging"]);
  if (left) style["margin-left"] = left;
  if (right) style["margin-right"] = right;
  if (first) style["text-indent"] = first;
  else if (hanging) style["text-indent"] = `-${hanging}`;
  const before = numberOf(paragraph.attribute("spacing", "before"));
  const after = numberOf(paragraph.attribute("spacing", "after"));
  if (before) style["padding-top"] = twips(before);
  if (after) style["padding-bottom"] = twips(after);
  const fill = fillOf(paragraph.child("shd"));
  if (fill) style["background-color"] = fill;
  return style;
}
