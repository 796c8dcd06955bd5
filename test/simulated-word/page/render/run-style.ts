import { fontFamily } from "./fonts";
import type { Cascade } from "./styles";
import { attribute, numberOf, type XmlElement } from "./xml";

/** The names of w:highlight (ECMA-376 Part 1, 17.18.40) as Word draws them. */
const highlights: Record<string, string> = {
  black: "#000000",
  blue: "#0000ff",
  cyan: "#00ffff",
  darkBlue: "#000080",
  darkCyan: "#008080",
  darkGray: "#808080",
  darkGreen: "#008000",
  darkMagenta: "#800080",
  darkRed: "#800000",
  darkYellow: "#808000",
  green: "#00ff00",
  lightGray: "#c0c0c0",
  magenta: "#ff00ff",
  red: "#ff0000",
  white: "#ffffff",
  yellow: "#ffff00",
};

const hex = (value: string | undefined): string | undefined =>
  /^[0-9a-f]{6}$/i.test(value ?? "") ? `#${value}` : undefined;

/** The colour that `w:shd` fills with; undefined for none and for `auto`. */
export const fillOf = (shd: XmlElement | undefined): string | undefined => hex(attribute(shd, "fill"));

/** Size in points; Word's own default is 10 (ECMA-376 Part 1, 17.3.2.38). */
export const sizeOf = (run: Cascade): number => (numberOf(run.attribute("sz")) ?? 20) / 2;

/** Inline style of a run. */
export function runStyle(run: Cascade): Record<string, string> {
  const style: Record<string, string> = { "font-family": fontFamily(run), "font-size": `${sizeOf(run)}pt` };
  if (run.isOn("b")) style["font-weight"] = "bold";
  if (run.isOn("i")) style["font-style"] = "italic";
  const underline = run.attribute("u");
  const lines = [
    underline && underline !== "none" ? "underline" : "",
    run.isOn("strike") || run.isOn("dstrike") ? "line-through" : "",
  ];
  const decoration = lines.filter(Boolean).join(" ");
  if (decoration) style["text-decoration"] = decoration;
  const color = hex(run.attribute("color"));
  if (color) style["color"] = color;
  const background = highlights[run.attribute("highlight") ?? ""] ?? fillOf(run.child("shd"));
  if (background) style["background-color"] = background;
  const raised = run.attribute("vertAlign");
  if (raised === "superscript" || raised === "subscript") {
    style["vertical-align"] = raised === "superscript" ? "super" : "sub";
    style["font-size"] = `${sizeOf(run) * 0.65}pt`;
  }
  const spacing = numberOf(run.attribute("spacing"));
  if (spacing) style["letter-spacing"] = `${spacing / 20}pt`;
  return style;
}
