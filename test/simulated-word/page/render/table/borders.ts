import type { Cascade } from "../styles";
import { attribute, child, numberOf, type XmlElement } from "../xml";

type Side = "top" | "bottom" | "left" | "right";
const sides: Side[] = ["top", "bottom", "left", "right"];
/** Transitional and Strict names of the sides. */
const names: Record<Side, string[]> = {
  top: ["top"],
  bottom: ["bottom"],
  left: ["left", "start"],
  right: ["right", "end"],
};
const lines: Record<string, string> = {
  double: "double",
  dotted: "dotted",
  dashed: "dashed",
  dotDash: "dashed",
};

function border(element: XmlElement | undefined): string | undefined {
  const value = attribute(element, "val");
  if (!element || value === undefined) return undefined;
  if (value === "nil" || value === "none") return "none";
  // Eighths of a point; a hair line still has to be seen on a screen.
  const width = Math.max(1, Math.round(((numberOf(attribute(element, "sz")) ?? 4) / 8) * (96 / 72)));
  const color = attribute(element, "color");
  return `${width}px ${lines[value] ?? "solid"} ${color && color !== "auto" ? `#${color}` : "#000"}`;
}

const named = (parent: XmlElement | undefined, side: Side): XmlElement | undefined =>
  names[side].map((name) => child(parent, name)).find(Boolean);

/**
 * Borders of a cell as inline style: its own, else the table's; inner lines where another cell lies beyond.
 * @param edge which sides of the cell lie at the edge of the table
 */
export function cellBorders(
  tcPr: XmlElement | undefined,
  table: Cascade,
  edge: Record<Side, boolean>,
): Record<string, string> {
  const own = child(tcPr, "tcBorders");
  const tables = table.child("tblBorders");
  const style: Record<string, string> = {};
  for (const side of sides) {
    const inner = child(tables, side === "top" || side === "bottom" ? "insideH" : "insideV");
    const value = border(named(own, side)) ?? border(edge[side] ? named(tables, side) : inner);
    if (value) style[`border-${side}`] = value;
  }
  return style;
}
