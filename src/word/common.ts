import { realClock, type Clock } from "./clock";
import { answered } from "./patience";

/** There is one common API in a page, and one clock for it. */
let clock: Clock = realClock;

/** Sets the clock by which calls of the common API are given up. */
export function keepTimeBy(other: Clock): void {
  clock = other;
}

/**
 * A call of the Common API, which answers by a callback, as a promise.
 * @throws the error of the result; Refusal `word/no-answer`
 */
export function commonCall<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  const asked = new Promise<T>((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(result.error);
    });
  });
  return answered(asked, clock);
}
