import { createSharedQueue, type Locks } from "../../../src/word/host/queue";
import type { Clock } from "../../../src/word/host/clock";

/** The locks of one origin, as browsers have them: one holder a name, the others in line. */
function fakeLocks(): Locks {
  const lines = new Map<string, Promise<void>>();
  return {
    request(name, { signal, ifAvailable = false }, held) {
      const before = lines.get(name);
      if (before && ifAvailable) return held(null);
      let release = (): void => undefined;
      const done = new Promise<void>((resolve) => (release = resolve));
      const mine = (before ?? Promise.resolve()).then(() => done);
      lines.set(name, mine);
      void mine.then(() => lines.get(name) === mine && lines.delete(name));
      return new Promise((resolve, reject) => {
        signal?.addEventListener("abort", () => {
          reject(new Error("AbortError"));
          release();
        });
        void (before ?? Promise.resolve()).then(async () => {
          if (signal?.aborted) return;
          await held({ name });
          release();
          resolve(undefined);
        });
      });
    },
  };
}

/** A clock whose limits are up when the test says so. */
function handClock(): Clock & { up(): void; running: number } {
  const limits = new Set<() => void>();
  return {
    pause: async () => undefined,
    limit: (_, passed) => {
      limits.add(passed);
      return { stop: () => void limits.delete(passed) };
    },
    up: () => [...limits].forEach((passed) => passed()),
    get running() {
      return limits.size;
    },
  };
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe("the queues of two panes on one document", () => {
  it("never run two jobs at the same time", async () => {
    const locks = fakeLocks();
    const [a, b] = [1, 2].map(() => createSharedQueue("报告.docx", locks, handClock()));
    let running = 0;
    const most: number[] = [];
    const job = async (): Promise<number> => {
      running += 1;
      most.push(running);
      await soon();
      running -= 1;
      return most.length;
    };
    await Promise.all([a!(job), b!(job), a!(job), b!(job), b!(job), a!(job)]);
    expect(most).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("do not wait for each other on different documents", async () => {
    const locks = fakeLocks();
    const a = createSharedQueue("甲.docx", locks, handClock());
    const b = createSharedQueue("乙.docx", locks, handClock());
    let release = (): void => undefined;
    const held = a(() => new Promise<void>((resolve) => (release = resolve)));
    expect(await b(async () => "done")).toBe("done");
    release();
    await held;
  });

  it("pass on the value of a job and its failure, and let the next one run", async () => {
    const queue = createSharedQueue("报告.docx", fakeLocks(), handClock());
    expect(await queue(async () => "乙")).toBe("乙");
    await expect(queue(() => Promise.reject(new Error("丙")))).rejects.toThrow("丙");
    expect(await queue(async () => "丁")).toBe("丁");
  });

  it("go on without the lock when a page that hangs does not let it go, and take it again when it does", async () => {
    const locks = fakeLocks();
    let release = (): void => undefined;
    void locks.request("报告.docx", {}, () => new Promise<void>((resolve) => (release = resolve)));
    await soon();
    const clock = handClock();
    const queue = createSharedQueue("报告.docx", locks, clock);
    const done: string[] = [];
    const first = queue(async () => void done.push("一"));
    await soon();
    expect(done).toEqual([]);
    clock.up();
    await first;
    await queue(async () => void done.push("二"));
    expect(done).toEqual(["一", "二"]);
    release();
    await soon();
    const names: unknown[] = [];
    const watched: Locks = {
      request: (name, options, held) =>
        locks.request(name, options, (lock) => {
          names.push(lock);
          return held(lock);
        }),
    };
    await createSharedQueue("报告.docx", watched, clock)(async () => undefined);
    expect(names).toEqual([{ name: "报告.docx" }]);
    expect(clock.running).toBe(0);
  });

  it("run each job once where the page is not allowed to lock", async () => {
    const forbidden: Locks = { request: () => Promise.reject(new Error("SecurityError")) };
    const queue = createSharedQueue("报告.docx", forbidden, handClock());
    let times = 0;
    await queue(async () => void (times += 1));
    await queue(async () => void (times += 1));
    expect(times).toBe(2);
  });

  it("run jobs one after the other where there are no locks", async () => {
    const queue = createSharedQueue("报告.docx", null, handClock());
    const order: string[] = [];
    await Promise.all([
      queue(async () => {
        await soon();
        order.push("一");
      }),
      queue(async () => void order.push("二")),
    ]);
    expect(order).toEqual(["一", "二"]);
  });
});
