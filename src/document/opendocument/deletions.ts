import { childNamed, elementsOf, type OdfElement } from "./element";

/**
 * Tracked deletions (OpenDocument 1.3 part 3, 5.5). Mostly the deleted text stands apart, with a mark where it was; some
 * writers leave it in its place, between the marks of its beginning and its end.
 */
export class Deletions {
  private readonly regions = new Set<string>();
  private readonly open = new Set<string>();

  /** @param changes `text:tracked-changes` */
  constructor(changes: OdfElement | undefined) {
    for (const region of elementsOf(changes)) {
      const id = region.attributes["text:id"] ?? region.attributes["xml:id"];
      if (id !== undefined && childNamed(region, "text:deletion")) this.regions.add(id);
    }
  }

  /** What comes now is deleted. */
  get isOpen(): boolean {
    return this.open.size > 0;
  }

  /** Passes a mark; false for another element. */
  follow({ name, attributes }: OdfElement): boolean {
    const id = attributes["text:change-id"] ?? "";
    if (name === "text:change-start" && this.regions.has(id)) this.open.add(id);
    else if (name === "text:change-end") this.open.delete(id);
    return name === "text:change-start" || name === "text:change-end";
  }
}
