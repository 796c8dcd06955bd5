import type { OdfElement } from "./element";
import type { OdfStyles } from "./styles";

/** Counts the items of one list, or of several that continue each other. */
interface Counter {
  counts: number[];
}

/** A list while it is walked: on which level, in which style, counted by what. */
export interface OpenList {
  level: number;
  style: string | null;
  counter: Counter;
}

/**
 * Counts items of lists in document order (OpenDocument 1.3 part 3, 5.3): a list begins anew unless it says that it
 * continues another one, or the one before of its style.
 */
export class ListNumbers {
  private readonly byId = new Map<string, Counter>();
  private readonly lastOfStyle = new Map<string | null, Counter>();
  private readonly outline: Counter = { counts: [] };

  constructor(private readonly styles: OdfStyles) {}

  open(element: OdfElement, outer: OpenList | null): OpenList {
    const { attributes } = element;
    const style = attributes["text:style-name"] ?? outer?.style ?? null;
    if (outer) return { level: outer.level + 1, style, counter: outer.counter };
    const continued =
      this.byId.get(attributes["text:continue-list"] ?? "") ??
      (attributes["text:continue-numbering"] === "true" ? this.lastOfStyle.get(style) : undefined);
    const counter = continued ?? { counts: [] };
    const id = attributes["xml:id"];
    if (id !== undefined) this.byId.set(id, counter);
    this.lastOfStyle.set(style, counter);
    return { level: 0, style, counter };
  }

  /**
   * The number of an item as printed before its first paragraph.
   * @param paragraphStyle style of that paragraph, which may bring its list style along
   */
  next(list: OpenList, item: OdfElement, paragraphStyle: string | undefined): string {
    const style = this.styles.list(list.style ?? this.styles.listStyleOf(paragraphStyle));
    return count(list.counter, list.level, style?.get(list.level), item.attributes["text:start-value"]);
  }

  /** The number of a heading outside lists, by its level. */
  heading(element: OdfElement): string {
    const level = Number(element.attributes["text:outline-level"] ?? "1") - 1;
    const format = this.styles.outline?.get(level);
    return format ? count(this.outline, level, format, element.attributes["text:start-value"]) : "";
  }
}

interface Format {
  start: number;
  print(counts: readonly number[]): string;
}

function count(
  { counts }: Counter,
  level: number,
  format: Format | undefined,
  said: string | undefined,
): string {
  const start = said !== undefined && /^\d{1,6}$/.test(said) ? Number(said) : null;
  const known = counts[level];
  while (counts.length < level) counts.push(1);
  counts.length = level + 1;
  counts[level] = start ?? (known === undefined ? (format?.start ?? 1) : known + 1);
  return format?.print(counts) ?? "";
}
