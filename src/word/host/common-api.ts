import type { Clock } from "./clock";
import { untilTimeout } from "./timeouts";

/**
 * A call of the Common API, which answers by a callback, as a promise.
 * @throws the error of the result; Refusal `word/no-answer`
 */
export function commonCall<T>(
  clock: Clock,
  call: (done: (result: Office.AsyncResult<T>) => void) => void,
): Promise<T> {
  const asked = new Promise<T>((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(result.error);
    });
  });
  return untilTimeout(asked, clock);
}
