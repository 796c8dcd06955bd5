import type { Frame } from "playwright-core";

/** A task that held up a page longer than 50 ms, and whose it was: `self`, or that of a frame around or in it. */
interface LongTask {
  name: string;
  duration: number;
}

/** The long tasks of a frame (Long Tasks API): told, never asserted, for a busy machine makes them longer. */
export class LongTasks {
  private constructor(private readonly frame: Frame) {}

  static async watch(frame: Frame): Promise<LongTasks> {
    await frame.evaluate(() => {
      const seen: { name: string; duration: number }[] = [];
      Reflect.set(window, "longTasks", seen);
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) seen.push({ name, duration });
      }).observe({ type: "longtask" });
    });
    return new LongTasks(frame);
  }

  /** Prints the longest since the last report. */
  async report(what: string): Promise<void> {
    const seen = await this.frame.evaluate(() => {
      const all = Reflect.get(window, "longTasks") as { name: string; duration: number }[];
      return all.splice(0);
    });
    const longest = (tasks: LongTask[]): string =>
      tasks.length === 0 ? "none" : `${Math.max(...tasks.map(({ duration }) => duration))} ms`;
    const own = seen.filter(({ name }) => name === "self");
    const others = seen.filter(({ name }) => name !== "self");
    console.info(
      `tasks over 50 ms, ${what}: of the pane ${longest(own)}, of the page around it ${longest(others)}`,
    );
  }
}
