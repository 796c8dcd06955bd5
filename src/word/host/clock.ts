/** Time, so that tests can put a clock of their own in its place. */
export interface Clock {
  /** Resolves after so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  /** Calls back after so many milliseconds, unless it is stopped before. */
  limit(milliseconds: number, passed: () => void): { stop(): void };
}

export const realClock: Clock = {
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  limit: (milliseconds, passed) => {
    const timer = setTimeout(passed, milliseconds);
    return { stop: () => clearTimeout(timer) };
  },
};
