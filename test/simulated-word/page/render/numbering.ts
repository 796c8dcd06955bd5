import { attribute, child, children, childValue, numberOf, type XmlElement } from "./xml";

const digits = "〇一二三四五六七八九";

/** 1 → 一, 12 → 十二, 20 → 二十, 105 → 一百零五. Enough for lists: below one thousand. */
function chinese(value: number): string {
  if (value < 10) return digits[value] ?? String(value);
  if (value < 20) return `十${value === 10 ? "" : chinese(value % 10)}`;
  if (value < 100) return `${chinese(Math.floor(value / 10))}十${value % 10 ? chinese(value % 10) : ""}`;
  const rest = value % 100;
  return `${chinese(Math.floor(value / 100))}百${rest === 0 ? "" : rest < 10 ? `零${chinese(rest)}` : chinese(rest)}`;
}

function formatted(value: number, format: string): string {
  if (/^chinese|^ideograph|^japaneseCounting/.test(format)) return chinese(value);
  if (format === "upperLetter") return String.fromCharCode(64 + value);
  if (format === "lowerLetter") return String.fromCharCode(96 + value);
  if (format === "decimalFullWidth")
    return String(value).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0));
  return String(value);
}

/** Numbers of list paragraphs, counted in document order (word/numbering.xml). */
export class Numbering {
  private readonly abstracts = new Map<string, XmlElement>();
  private readonly counters = new Map<string, number[]>();

  constructor(numbering: XmlElement | null) {
    const byId = new Map(
      children(numbering, "abstractNum").map((element) => [
        attribute(element, "abstractNumId") ?? "",
        element,
      ]),
    );
    for (const num of children(numbering, "num")) {
      const found = byId.get(childValue(num, "abstractNumId") ?? "");
      if (found) this.abstracts.set(attribute(num, "numId") ?? "", found);
    }
  }

  /** The label before a paragraph, e.g. "一、" or "1."; null when it is not in a list. */
  next(numPr: XmlElement | undefined): string | null {
    const abstract = this.abstracts.get(childValue(numPr, "numId") ?? "");
    if (!abstract) return null;
    const level = numberOf(childValue(numPr, "ilvl")) ?? 0;
    const levels = children(abstract, "lvl");
    const at = (index: number) => levels.find((lvl) => attribute(lvl, "ilvl") === String(index));
    const start = (index: number) => numberOf(childValue(at(index), "start")) ?? 1;
    const key = attribute(abstract, "abstractNumId") ?? "";
    const counts = (this.counters.get(key) ?? []).slice(0, level + 1);
    counts[level] = counts[level] === undefined ? start(level) : counts[level] + 1;
    this.counters.set(key, counts);
    const pattern = attribute(child(at(level), "lvlText"), "val") ?? "";
    if (childValue(at(level), "numFmt") === "bullet") return "•";
    return pattern.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      return formatted(counts[index] ?? start(index), childValue(at(index), "numFmt") ?? "decimal");
    });
  }
}
