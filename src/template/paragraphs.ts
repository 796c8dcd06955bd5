import { dxaOfPoints } from "./measures";
import { indent, runProperties, typography, type StyleName } from "./typography";
import { element, escapeXml, valued } from "../ooxml/xml";
import type { ParagraphContent } from "./types";

/** Text as the children of a run: `w:t`, `w:br`, `w:tab` (ECMA-376-1 §17.3.3). */
const runContent = (text: string): string =>
  text
    .split(/(\r\n|[\n\r\t])/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      if (piece === "\t") return element("w:tab");
      if (/^[\r\n]/.test(piece)) return element("w:br");
      return element("w:t", { "xml:space": "preserve" }, escapeXml(piece));
    })
    .join("");

export interface ParagraphOptions {
  keepNext?: boolean;
  align?: "left" | "center" | "right" | "both";
  /** Space above and below in points, in addition to the style. */
  before?: number;
  after?: number;
  /** Distance from the right edge in characters, instead of the style's. */
  rightIndent?: number;
}

const spacing = ({ before, after }: ParagraphOptions): string =>
  before === undefined && after === undefined
    ? ""
    : element("w:spacing", {
        "w:before": before && dxaOfPoints(before),
        "w:after": after && dxaOfPoints(after),
      });

/** A `w:p` (§17.3.1.22) of one run. An empty one carries the typeface on its mark, for what is typed there later. */
export function paragraphXml(style: StyleName, text: string, options: ParagraphOptions = {}): string {
  const properties = element(
    "w:pPr",
    {},
    valued("w:pStyle", typography[style].id),
    options.keepNext ? element("w:keepNext") : "",
    spacing(options),
    options.rightIndent === undefined
      ? ""
      : indent({ points: typography[style].points, rightIndent: options.rightIndent }),
    options.align ? valued("w:jc", options.align) : "",
    runProperties(typography[style]),
  );
  const run = text === "" ? "" : element("w:r", {}, runProperties(typography[style]), runContent(text));
  return element("w:p", {}, properties, run);
}

export const contentXml = ({ level, text }: ParagraphContent): string => paragraphXml(level, text);
