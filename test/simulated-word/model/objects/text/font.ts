import { attrW, childW, makeW, ownerOf, type XmlElement } from "../../../ooxml/dom";
import { dropEmpty, dropProperty, setProperty } from "../../../ooxml/order";
import { joinCuts, runsBetween, runsTouching } from "../../../ooxml/runs";
import { RichApiError } from "../../../protocol/errors";
import { WireObject } from "../../../protocol/wire";
import { assertWritable } from "../../edit/guard";
import { highlightHex, highlightName } from "../../review/highlight";
import type { WordModel } from "../../core";
import { partsOf } from "../../text/positions";
import type { Span } from "../../text/span";

export interface FontTarget {
  model: WordModel;
  span: () => Span;
}

const mixed = Symbol("mixed");

/** `Word.Font`: formatting of the runs in a span, and of the paragraph marks that it covers. */
export class Font extends WireObject {
  override readonly wireName = "Font";
  override readonly scalars: readonly string[] = [
    "Bold",
    "Italic",
    "Underline",
    "StrikeThrough",
    "Color",
    "HighlightColor",
    "Name",
    "Size",
  ];

  constructor(private readonly target: FontTarget) {
    super();
  }

  /** "#RRGGBB"; null without highlight, "" where it is mixed. */
  get HighlightColor(): string | null {
    const value = this.shared((properties) => attrW(childW(properties, "highlight"), "val"));
    if (value === mixed) return "";
    return value === null || value === "none" ? null : highlightHex(value);
  }
  set HighlightColor(value: string | null) {
    const { behaviours } = this.target.model;
    if (value === null) {
      if (behaviours.clearHighlight === "refused")
        throw new RichApiError("InvalidArgument", "highlight null");
      if (behaviours.clearHighlight === "ignored") return;
      this.write("highlight", null);
      return;
    }
    const name = highlightName(value, behaviours.highlightColours === "rounded");
    if (name === null) throw new RichApiError("InvalidArgument", `highlight ${value}`);
    this.write("highlight", { val: name });
  }

  get Bold(): boolean | null {
    return this.flag("b");
  }
  set Bold(value: boolean) {
    this.write("b", value ? {} : null);
  }
  get Italic(): boolean | null {
    return this.flag("i");
  }
  set Italic(value: boolean) {
    this.write("i", value ? {} : null);
  }
  get StrikeThrough(): boolean | null {
    return this.flag("strike");
  }
  set StrikeThrough(value: boolean) {
    this.write("strike", value ? {} : null);
  }

  get Underline(): string {
    const value = this.shared((properties) => attrW(childW(properties, "u"), "val"));
    if (value === mixed) return "Mixed";
    return value === null ? "None" : value[0]!.toUpperCase() + value.slice(1);
  }
  set Underline(value: string) {
    this.write("u", value === "None" ? null : { val: value[0]!.toLowerCase() + value.slice(1) });
  }

  get Color(): string {
    const value = this.shared((properties) => attrW(childW(properties, "color"), "val"));
    if (value === mixed) return "";
    return value === null || value === "auto" ? "#000000" : `#${value.toUpperCase()}`;
  }
  set Color(value: string) {
    if (!/^#?[0-9a-f]{6}$/i.test(value)) throw new RichApiError("InvalidArgument", `colour ${value}`);
    this.write("color", { val: value.replace("#", "").toUpperCase() });
  }

  get Name(): string {
    const value = this.shared((properties) => attrW(childW(properties, "rFonts"), "ascii"));
    return value === mixed ? "" : (value ?? "");
  }
  set Name(value: string) {
    this.write("rFonts", { ascii: value, hAnsi: value, eastAsia: value });
  }

  get Size(): number | null {
    const value = this.shared((properties) => attrW(childW(properties, "sz"), "val"));
    return value === mixed ? null : Number(value ?? 21) / 2;
  }
  set Size(value: number) {
    this.write("sz", { val: Math.round(value * 2) });
  }

  private flag(name: string): boolean | null {
    const value = this.shared((properties) => {
      const element = childW(properties, name);
      return element && !["0", "false", "off"].includes(attrW(element, "val") ?? "1") ? "on" : null;
    });
    return value === mixed ? null : value === "on";
  }

  private shared(read: (properties: XmlElement | null) => string | null): string | null | typeof mixed {
    const { model, span } = this.target;
    const parts = partsOf(model, span());
    const runs = parts.flatMap((part) =>
      runsTouching(part.paragraph, part.from, Math.min(part.to, part.length)),
    );
    const marks = parts.filter((part) => part.to > part.length).map((part) => childW(part.paragraph, "pPr"));
    const holders = runs.length > 0 ? runs : marks;
    const values = new Set(holders.map((holder) => read(childW(holder, "rPr"))));
    return values.size > 1 ? mixed : ([...values][0] ?? null);
  }

  private write(name: string, attributes: Record<string, string | number> | null): void {
    const { model, span } = this.target;
    const where = span();
    assertWritable(model, where.start.paragraph);
    for (const part of partsOf(model, where)) {
      const change = (properties: XmlElement): void => {
        if (attributes) setProperty(properties, makeW(ownerOf(properties), name, attributes));
        else dropProperty(properties, name);
      };
      for (const run of runsBetween(part.paragraph, part.from, Math.min(part.to, part.length))) {
        if (attributes || childW(childW(run, "rPr"), name))
          model.tracking.changeProperties(run, "rPr", change);
      }
      if (part.to > part.length) changeMark(part.paragraph, change, attributes !== null);
      joinCuts(part.paragraph);
    }
    model.changedInside();
  }
}

/** Formatting of a paragraph's mark: `w:pPr/w:rPr`. */
function changeMark(paragraph: XmlElement, change: (properties: XmlElement) => void, makes: boolean): void {
  const outer = childW(paragraph, "pPr");
  if (!makes && !childW(outer, "rPr")) return;
  const paragraphProperties = outer ?? makeW(ownerOf(paragraph), "pPr");
  if (!outer) paragraph.insertBefore(paragraphProperties, paragraph.firstChild);
  let properties = childW(paragraphProperties, "rPr");
  if (!properties) {
    properties = makeW(ownerOf(paragraph), "rPr");
    setProperty(paragraphProperties, properties);
  }
  change(properties);
  dropEmpty(properties);
  dropEmpty(paragraphProperties);
}
