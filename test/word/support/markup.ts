import { readFlatOpc } from "../../../src/document";
import { MarkupWatcher, type ParagraphMarkup } from "../../../src/word/places/markup";

/** The markup of the paragraphs of a document, when it has so many. */
export function markupOf(xml: string, count: number): ParagraphMarkup[] | null {
  const watcher = new MarkupWatcher();
  readFlatOpc(xml, watcher);
  return watcher.markup(count);
}
