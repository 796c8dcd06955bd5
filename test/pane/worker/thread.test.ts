import { jobs, type Jobs, type WorkerMessage, type Request } from "../../../src/pane/worker/jobs";
import { createThread } from "../../../src/pane/worker/thread";

/** A worker without a thread: says that it has begun, and answers what it is told to. */
class FakeWorker extends EventTarget {
  readonly asked: Request[] = [];
  isTerminated = false;

  postMessage(request: Request): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(data: WorkerMessage): void {
    this.dispatchEvent(Object.assign(new Event("message"), { data }));
  }
}

const unreadable = { ok: false as const, code: "empty" as const, data: {} };
const here = (): { jobs: Jobs; calls: string[] } => {
  const calls: string[] = [];
  return {
    calls,
    jobs: {
      ...jobs,
      read(xml) {
        calls.push(xml);
        if (xml === "broken") throw new Error("broken");
        return { reading: unreadable, markup: null };
      },
    },
  };
};

const start = (worker: FakeWorker) => () => worker as unknown as Worker;
const answer = { reading: unreadable, markup: [] };

describe("the thread for what takes long", () => {
  it("is not begun before there is something to do", () => {
    let begun = 0;
    createThread(() => {
      begun += 1;
      return new FakeWorker() as unknown as Worker;
    }, jobs);
    expect(begun).toBe(0);
  });

  it("gives each answer to who has asked", async () => {
    const worker = new FakeWorker();
    const own = here();
    const thread = createThread(start(worker), own.jobs);
    const [first, second] = [thread.run("read", "一"), thread.run("read", "二")];
    worker.say("ready");
    worker.say({ id: worker.asked[1]!.id, value: answer });
    worker.say({ id: worker.asked[0]!.id, value: { ...answer, markup: null } });
    expect((await second).markup).toEqual([]);
    expect((await first).markup).toBeNull();
    expect(own.calls).toEqual([]);
  });

  it("hands on what went wrong in it", async () => {
    const worker = new FakeWorker();
    const thread = createThread(start(worker), jobs);
    const asked = thread.run("read", "一");
    worker.say("ready");
    worker.say({ id: worker.asked[0]!.id, error: "boom" });
    await expect(asked).rejects.toThrow("boom");
  });

  it.each(["error", "messageerror"])(
    "is done without after an event %s, open jobs included",
    async (event) => {
      const worker = new FakeWorker();
      const own = here();
      const thread = createThread(start(worker), own.jobs);
      const asked = thread.run("read", "一");
      worker.say("ready");
      worker.dispatchEvent(new Event(event));
      expect((await asked).reading).toBe(unreadable);
      await thread.run("read", "二");
      expect(own.calls).toEqual(["一", "二"]);
      expect(worker.isTerminated).toBe(true);
    },
  );

  it("is done without when it cannot be started", async () => {
    const own = here();
    const thread = createThread(() => {
      throw new Error("refused by the page's policy");
    }, own.jobs);
    await thread.run("read", "一");
    await expect(thread.run("read", "broken")).rejects.toThrow("broken");
  });

  it("is done without when it does not begin", async () => {
    const own = here();
    const thread = createThread(start(new FakeWorker()), own.jobs, 10);
    expect((await thread.run("read", "一")).reading).toBe(unreadable);
  });
});

describe("the jobs", () => {
  it("survive the way between two threads", async () => {
    const { reading } = structuredClone(jobs.read("<no-package/>"));
    expect(reading.ok).toBe(false);
  });
});
