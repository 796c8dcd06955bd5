import type { MessagePort } from "node:worker_threads";
import type { NamedFile } from "../files/folder";
import type { ReportOrReason } from "../report";
import { begun, type Shared, type StepName } from "./steps";

/** What a worker is told: first which step, then file by file. */
export type ToWorker =
  | { kind: "begin"; step: StepName; shared: Shared<StepName> }
  | { kind: "file"; named: NamedFile };

/** What it answers: that it is there, then what became of each file. */
export type FromWorker = { kind: "ready" } | { kind: "done"; result: ReportOrReason<unknown> };

/** Works on files as they are told, until the other side ends the thread. */
export function serve(port: MessagePort): void {
  let step: ((named: NamedFile) => Promise<ReportOrReason<unknown>>) | null = null;
  const answer = (message: FromWorker): void => port.postMessage(message);
  port.on("message", (message: ToWorker) => {
    if (message.kind === "begin") {
      step = begun(message.step, message.shared as never);
      answer({ kind: "ready" });
    } else void step!(message.named).then((result) => answer({ kind: "done", result }));
  });
}
