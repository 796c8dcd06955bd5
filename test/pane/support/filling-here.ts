import { fillingEngine } from "../../../src/pane/engine/filling";
import { jobs } from "../../../src/pane/worker/jobs";
import { createThread } from "../../../src/pane/worker/thread";

/** The engine of the view 填表 in the thread of the test: there is no worker in Node. */
export const fillingHere = fillingEngine(
  createThread(() => {
    throw new Error("no worker");
  }, jobs),
);
