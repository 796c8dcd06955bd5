import type { WireObject } from "./wire";

/**
 * Identities and kept references. An object has a stable id; it has a reference only while the client asked the host
 * to keep one, and a host that gave references always would hide the add-in's errors with dead objects.
 */
export class References {
  private readonly ids = new WeakMap<WireObject, string>();
  private readonly kept = new Map<string, WireObject>();
  private next = 1;

  idOf(target: WireObject): string {
    const known = this.ids.get(target);
    if (known) return known;
    const id = (this.next++).toString(16).toUpperCase().padStart(8, "0");
    this.ids.set(target, id);
    return id;
  }

  keep(target: WireObject): void {
    this.kept.set(this.referenceOf(target), target);
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
    const reference = this.referenceOf(target);
    const identity = { _Id: this.idOf(target) };
    return this.kept.has(reference) ? { ...identity, _ReferenceId: reference } : identity;
  }

  get size(): number {
    return this.kept.size;
  }

  private referenceOf(target: WireObject): string {
    return `06F!${this.idOf(target)}`;
  }
}
