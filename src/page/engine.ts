import type { Services } from "../pane/services";
import * as lastYear from "../pane/engine/last-year";
import { fillingEngine } from "../pane/engine/filling";
import { copyText, readClipboard } from "../pane/start/host";
import { jobs } from "../pane/worker/jobs";
import { createThread } from "../pane/worker/thread";
import type { FileDocument } from "../file";
import type { Language } from "../messages";
import { packageOf } from "../template";
import { localMemory } from "../word/memory/memory";

/** A page that was opened from a disk may start no thread from a file: everything is done in its own. */
const noWorker = (): Worker => {
  throw new Error("A page of one file has no script for a thread.");
};

const thread = createThread(noWorker, jobs);

/** The pane's services over a file: those of the pane in Word but for the document. */
export const servicesOver = (document: FileDocument, name: string, language: Language): Services => ({
  document,
  documentName: name,
  check: (given) => thread.run("check", { ...given, language }),
  look: (given) => thread.run("look", given),
  explain: (rule) => thread.run("explain", { rule, language }),
  switchableRules: () => thread.run("rules", language),
  packageOf: async (insertable) => packageOf(insertable),
  lastYear: async () => lastYear,
  filling: async () => fillingEngine(thread),
  memory: localMemory,
  copy: copyText,
  readClipboard,
  language,
  today: new Date(),
  hasTextPages: false,
});
