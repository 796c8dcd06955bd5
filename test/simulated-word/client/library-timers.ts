/** So long the library waits for an answer that does not come, or before it lets go of lost objects once more (5 s). */
const LONG = 4000;

type Timer = ReturnType<typeof setTimeout>;

/**
 * What the library still means to do later: its long waits, and what it does again and again (on the web it gives up calls without an
 * answer after 65 s). Who asked is gone by then: nobody would hear a failure, and what it tries again would be asked of the next
 * document.
 */
export class LibraryTimers {
  private readonly waits = new Set<Timer>();
  private readonly repeated = new Set<Timer>();
  private readonly takeOut: (() => void)[];

  constructor(target: Window & typeof globalThis) {
    this.takeOut = [
      noteIn(target, "setTimeout", (timer, milliseconds) => {
        if (milliseconds >= LONG) this.waits.add(timer);
      }),
      noteIn(target, "setInterval", (timer) => this.repeated.add(timer)),
    ];
  }

  /** Nobody waits any longer; the library itself lives on. */
  endWaits(): void {
    for (const timer of this.waits) clearTimeout(timer);
    this.waits.clear();
  }

  /** The library does nothing any more; a clock that a test has put into the window since stays. */
  close(): void {
    this.endWaits();
    for (const timer of this.repeated) clearInterval(timer);
    this.repeated.clear();
    for (const takeOut of this.takeOut) takeOut();
  }
}

/** Tells `note` of each timer that is set in a window; what it gives puts the real function back. */
function noteIn(
  target: Window & typeof globalThis,
  name: "setTimeout" | "setInterval",
  note: (timer: Timer, milliseconds: number) => void,
): () => void {
  const real: unknown = target[name];
  const noting = (work: TimerHandler, milliseconds = 0, ...rest: unknown[]): Timer => {
    const timer = Reflect.apply(real as typeof setTimeout, target, [work, milliseconds, ...rest]) as Timer;
    note(timer, milliseconds);
    return timer;
  };
  Object.assign(target, { [name]: noting });
  return () => {
    if ((Reflect.get(target, name) as unknown) === noting) Object.assign(target, { [name]: real });
  };
}
