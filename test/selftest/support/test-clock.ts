import type { LabClock } from "../../../src/selftest/lab/lab";

interface Due {
  at: number;
  work: () => void;
}

// Taken before anybody fakes timers.
const realSetTimeout = setTimeout;
/** Messages between the simulated Word and the client library travel in tasks of their own. */
const HOPS = 4;

const settle = async (): Promise<void> => {
  for (let hop = 0; hop < HOPS; hop += 1) await new Promise<void>((resolve) => realSetTimeout(resolve, 0));
};

/** Time that passes only while somebody waits, shared by the self-test and the simulated Word. */
export class TestClock implements LabClock {
  private time = 0;
  private due: Due[] = [];

  now(): number {
    return this.time;
  }

  /** For `WordModel.schedule`. */
  readonly schedule = (work: () => void, milliseconds: number): void => {
    this.due.push({ at: this.time + milliseconds, work });
  };

  limit(milliseconds: number, passed: () => void): { stop(): void } {
    const due = { at: this.time + milliseconds, work: passed };
    this.due.push(due);
    return { stop: () => void (this.due = this.due.filter((each) => each !== due)) };
  }

  async pause(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    const now = this.due.filter(({ at }) => at <= this.time).sort((a, b) => a.at - b.at);
    this.due = this.due.filter(({ at }) => at > this.time);
    for (const { work } of now) work();
    await settle();
  }
}
