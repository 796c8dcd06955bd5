import { element, escapeXml } from "../../ooxml/xml";

/**
 * Pictures as SVG: no script, no address, every text escaped; colours are variables, so that a page may set its own, with a dark
 * set of their own. Nothing is said by colour alone: the number stands in each field.
 */

/** The same data as a table, for who does not see the picture. */
export interface PictureTable {
  head: string[];
  rows: (string | number)[][];
}

export interface Picture {
  title: string;
  /** The picture in words. */
  description: string;
  svg: string;
  table: PictureTable;
}

/**
 * One hue from light to dark, which every kind of colour blindness keeps apart (lightness alone tells the steps). The text on each
 * step has a contrast of 4.5 and more.
 */
const STYLE = `
.nianbao-picture { --field-0: #ffffff; --field-1: #d6e6f4; --field-2: #9ec5e3; --field-3: #5fa3d3; --field-4: #08519c;
  --on-0: #595959; --on-1: #1a1a1a; --on-2: #1a1a1a; --on-3: #1a1a1a; --on-4: #ffffff;
  --ink: #1a1a1a; --line: #767676; --bar: #08519c; }
@media (prefers-color-scheme: dark) {
  .nianbao-picture { --field-0: #1f1f1f; --field-1: #1d3a57; --field-2: #2a5f8f; --field-3: #6aaede; --field-4: #cfe5f7;
    --on-0: #b3b3b3; --on-1: #ffffff; --on-2: #ffffff; --on-3: #101010; --on-4: #101010;
    --ink: #f2f2f2; --line: #949494; --bar: #6aaede; }
}
.nianbao-picture text { font-family: "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; font-size: 12px; fill: var(--ink); }
.nianbao-picture .head { font-size: 15px; font-weight: bold; }
`;

/** A step of the scale: 0 for nothing, 4 for the most. */
export type HeatStep = 0 | 1 | 2 | 3 | 4;

interface TextOptions {
  anchor?: "start" | "middle" | "end";
  head?: boolean;
  step?: HeatStep;
}

/** A text that begins, is centred or ends at a point. */
export const svgText = (x: number, y: number, words: string, options: TextOptions = {}): string =>
  element(
    "text",
    {
      x,
      y,
      "text-anchor": options.anchor,
      class: options.head ? "head" : undefined,
      style: options.step === undefined ? undefined : `fill: var(--on-${options.step})`,
    },
    escapeXml(words),
  );

/** A field of the scale. */
export const svgField = (x: number, y: number, width: number, height: number, step: HeatStep): string =>
  element("rect", { x, y, width, height, style: `fill: var(--field-${step}); stroke: var(--line)` });

/** A bar. */
export const svgBar = (x: number, y: number, width: number, height: number): string =>
  element("rect", { x, y, width, height, style: "fill: var(--bar)" });

/** Words cut to a width, Han characters as wide as their size. */
export function fitted(words: string, width: number): string {
  const room = Math.floor(width / 12);
  return [...words].length <= room ? words : `${[...words].slice(0, room - 1).join("")}…`;
}

/** The whole picture, with its title and description for screen readers (SVG 2 §5.8, WAI-ARIA Graphics). */
export const svgPicture = (
  id: string,
  { width, height }: { width: number; height: number },
  { title, description }: Pick<Picture, "title" | "description">,
  content: string,
): string =>
  element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      class: "nianbao-picture",
      "aria-labelledby": `${id}-title ${id}-description`,
    },
    element("title", { id: `${id}-title` }, escapeXml(title)),
    element("desc", { id: `${id}-description` }, escapeXml(description)),
    element("style", {}, STYLE),
    content,
  );
