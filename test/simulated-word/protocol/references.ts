import { WireCollection, type WireObject } from "./wire";

/**
 * Identities and kept references. An object has a stable id; it has a reference only while the client asked the host
 * to keep one, and a host that gave references always would hide the add-in's errors with dead objects. Each time an
 * object is kept it gets a reference of its own: what one job lets go does not die in the hands of another.
 */
export class References {
  private readonly ids = new WeakMap<WireObject, string>();
  private readonly kept = new Map<string, WireObject>();
  /**
   * References that the batch that runs has made or uses. No others are told: what one context holds is nothing to the
   * next one, which would lose it when that one lets go.
   */
  private ofBatch = new Map<WireObject, string>();
  private next = 1;
  private nextReference = 1;

  /** @param staysAsListed whether a collection that is kept goes on to show what it showed first */
  constructor(private readonly staysAsListed: boolean) {}

  idOf(target: WireObject): string {
    const known = this.ids.get(target);
    if (known) return known;
    const id = (this.next++).toString(16).toUpperCase().padStart(8, "0");
    this.ids.set(target, id);
    return id;
  }

  beginBatch(): void {
    this.ofBatch = new Map();
  }

  /** Asked twice for one object in a batch, or for one that the batch has by a reference, it makes no other. */
  keep(target: WireObject): void {
    if (this.ofBatch.has(target)) return;
    if (this.staysAsListed && target instanceof WireCollection) target.stay();
    const reference = `06F!${(this.nextReference++).toString(16).toUpperCase().padStart(8, "0")}`;
    this.ofBatch.set(target, reference);
    this.kept.set(reference, target);
  }

  release(reference: string): void {
    this.kept.delete(reference);
  }

  get(reference: string): WireObject | undefined {
    const target = this.kept.get(reference);
    if (target && !this.ofBatch.has(target)) this.ofBatch.set(target, reference);
    return target;
  }

  /** Forgets an object (or all), as a real Word does now and then: the next use is `InvalidObjectPath`. */
  lose(which: (target: WireObject) => boolean = () => true): number {
    const lost = [...this.kept].filter(([, target]) => which(target));
    for (const [reference] of lost) this.kept.delete(reference);
    return lost.length;
  }

  /** What every object in an answer carries. */
  identity(target: WireObject): Record<string, unknown> {
    const reference = this.ofBatch.get(target);
    const identity = { _Id: this.idOf(target) };
    return reference !== undefined && this.kept.has(reference)
      ? { ...identity, _ReferenceId: reference }
      : identity;
  }

  get size(): number {
    return this.kept.size;
  }
}
