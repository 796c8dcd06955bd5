/** So long the library waits for an answer that does not come, or before it lets go of lost objects once more (5 s). */
const LONG = 4000;

/**
 * The long waits of the library. Who asked is gone by then: nobody would hear a failure, and what it tries again would be asked of
 * the next document.
 */
export class LongWaits {
  private readonly waits = new Set<ReturnType<typeof setTimeout>>();
  private readonly real: typeof setTimeout;
  private readonly noting: typeof setTimeout;

  constructor(private readonly target: Window & typeof globalThis) {
    const { waits } = this;
    const real = target.setTimeout;
    const noting = (work: TimerHandler, milliseconds?: number, ...rest: unknown[]): unknown => {
      const wait = Reflect.apply(real, target, [work, milliseconds, ...rest]) as ReturnType<
        typeof setTimeout
      >;
      if ((milliseconds ?? 0) >= LONG) waits.add(wait);
      return wait;
    };
    this.real = real;
    this.noting = noting as typeof setTimeout;
    target.setTimeout = this.noting as typeof target.setTimeout;
  }

  /** Nobody waits any longer. */
  end(): void {
    for (const wait of this.waits) clearTimeout(wait);
    this.waits.clear();
  }

  /** Takes itself out of the window; a clock that a test has put there since stays. */
  close(): void {
    this.end();
    if (this.target.setTimeout === this.noting)
      this.target.setTimeout = this.real as typeof this.target.setTimeout;
  }
}
