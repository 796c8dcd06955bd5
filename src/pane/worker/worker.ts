import { jobs, type JobName, type WorkerMessage, type Request } from "./jobs";

/** The other thread: does one job after the other. */

const tell = (message: WorkerMessage): void => postMessage(message);

const perform = ({ name, given }: Request): unknown =>
  (jobs[name] as (given: Request<JobName>["given"]) => unknown)(given);

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  try {
    tell({ id: data.id, value: perform(data) });
  } catch (error) {
    tell({ id: data.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
tell("ready");
