import type { WordModel } from "./model/core";

type Listener = (name: string, payload: unknown) => void;

/** Events of the common API on their way to whoever carries them to the add-in. */
export class HostEvents {
  private readonly listeners = new Set<Listener>();

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  raise(name: string, payload: unknown): void {
    for (const listener of [...this.listeners]) listener(name, payload);
  }
}

/** Raises `DocumentSelectionChanged`; some of them are lost (office-js issue 2964). */
export function raiseSelectionEvents(model: WordModel, events: HostEvents): void {
  let count = 0;
  model.onChange(({ kind }) => {
    if (kind !== "selection") return;
    count++;
    const { lostSelectionEvents } = model.behaviours;
    if (lostSelectionEvents > 0 && count % lostSelectionEvents === 0) return;
    events.raise("documentSelectionChanged", {});
  });
}
