import type { WireObject } from "./wire";

/**
 * Identities and kept references. An object has a stable id; it has a reference only while the client asked the host
 * to keep one, and a host that gave references always would hide the add-in's errors with dead objects. Each time an
 * object is kept it gets a reference of its own: what one job lets go does not die in the hands of another.
 */
export class References {
  private readonly ids = new WeakMap<WireObject, string>();
  private readonly kept = new Map<string, WireObject>();
  /** The reference that was given last. */
  private readonly latest = new WeakMap<WireObject, string>();
  /** What was kept by the batch that runs: asked twice for one object, it gives one reference. */
  private ofBatch = new Set<WireObject>();
  private next = 1;
  private nextReference = 1;

  idOf(target: WireObject): string {
    const known = this.ids.get(target);
    if (known) return known;
    const id = (this.next++).toString(16).toUpperCase().padStart(8, "0");
    this.ids.set(target, id);
    return id;
  }

  beginBatch(): void {
    this.ofBatch = new Set();
  }

  keep(target: WireObject): void {
    if (this.ofBatch.has(target)) return;
    this.ofBatch.add(target);
    const reference = `06F!${(this.nextReference++).toString(16).toUpperCase().padStart(8, "0")}`;
    this.latest.set(target, reference);
    this.kept.set(reference, target);
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  get(reference: string): WireObject | undefined {
    return this.kept.get(reference);
  }

  /** Forgets an object (or all), as a real Word does now and then: the next use is `InvalidObjectPath`. */
  lose(which: (target: WireObject) => boolean = () => true): number {
    const lost = [...this.kept].filter(([, target]) => which(target));
    for (const [reference] of lost) this.kept.delete(reference);
    return lost.length;
  }

  /** What every object in an answer carries. */
  identity(target: WireObject): Record<string, unknown> {
    const reference = this.latest.get(target);
    const identity = { _Id: this.idOf(target) };
    return reference !== undefined && this.kept.has(reference)
      ? { ...identity, _ReferenceId: reference }
      : identity;
  }

  get size(): number {
    return this.kept.size;
  }
}
