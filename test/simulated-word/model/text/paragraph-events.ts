import type { XmlElement } from "../../ooxml/dom";
import { textOf } from "../../ooxml/text";
import { eventNumbers, objectEventCategory, type ParagraphEventName } from "../../protocol/event-numbers";
import { RichApiError } from "../../protocol/errors";
import type { WordModel } from "../core";

/**
 * `onParagraphAdded`, `-Changed`, `-Deleted` (WordApi 1.6): raised in batches a while after the change, by the user's
 * changes and the add-in's own.
 */
export class ParagraphEvents {
  /** How many panes listen: one that stops does not stop the others. */
  private readonly registered = new Map<ParagraphEventName, number>();
  private known = new Map<XmlElement, { id: string; text: string }>();
  private isScheduled = false;
  private raised = 0;

  constructor(
    private readonly model: WordModel,
    private readonly raise: (name: string, payload: unknown) => void,
  ) {
    model.onChange(({ kind }) => {
      if (kind === "content" && this.registered.size > 0) this.schedule();
    });
  }

  register(name: string): void {
    if (!(name in eventNumbers)) throw new RichApiError("NotImplementedByTestHost", `event ${name}`);
    if (!this.model.supports("WordApi 1.6")) throw new RichApiError("ApiNotFound", `event ${name}`);
    if (this.registered.size === 0) this.known = this.now();
    this.count(name as ParagraphEventName, 1);
  }

  unregister(name: string): void {
    this.count(name as ParagraphEventName, -1);
  }

  private count(name: ParagraphEventName, step: 1 | -1): void {
    const listeners = (this.registered.get(name) ?? 0) + step;
    if (listeners > 0) this.registered.set(name, listeners);
    else this.registered.delete(name);
  }

  private now(): Map<XmlElement, { id: string; text: string }> {
    // Without events for tracked deletions, a deletion that leaves the text in place goes unseen.
    const view = this.model.behaviours.trackedDeletionEvents ? "current" : "all";
    return new Map(
      this.model
        .paragraphs(this.model.body)
        .map((node) => [node, { id: this.model.localIds.of(node), text: textOf(node, view) }]),
    );
  }

  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    this.model.schedule(() => {
      this.isScheduled = false;
      this.flush();
    }, this.model.behaviours.paragraphEventDelay);
  }

  private flush(): void {
    const before = this.known;
    this.known = this.now();
    const added = [...this.known].filter(([node]) => !before.has(node)).map(([, { id }]) => id);
    const deleted = [...before].filter(([node]) => !this.known.has(node)).map(([, { id }]) => id);
    const changed = [...this.known]
      .filter(([node, { text }]) => before.has(node) && before.get(node)!.text !== text)
      .map(([, { id }]) => id);
    this.send("ParagraphAdded", added);
    this.send("ParagraphChanged", changed);
    this.send("ParagraphDeleted", deleted);
  }

  private send(name: ParagraphEventName, uniqueLocalIds: string[]): void {
    if (uniqueLocalIds.length === 0 || !this.registered.has(name)) return;
    this.raised++;
    const { lostParagraphEvents } = this.model.behaviours;
    if (lostParagraphEvents > 0 && this.raised % lostParagraphEvents === 0) return;
    const args = JSON.stringify({ uniqueLocalIds, source: "Local", type: name });
    this.raise("richApiMessage", {
      ArrayData: [[objectEventCategory, eventNumbers[name], "", args, this.raised, false]],
    });
  }
}
