import type { RuleExplanation, RuleTitle } from "../../check/explain";
import type { Language } from "../../messages/text";
import { createOpenDocument } from "../../word";
import { localMemory } from "../../word/memory/memory";
import { jobs, type Examination, type Examined, type Given } from "../worker/jobs";
import { fillingEngine } from "./filling";
import type { DocumentLook } from "../worker/look";
import { startWorker } from "../worker/start-worker";
import { createThread } from "../worker/thread";

/** What works on the document: a part of the bundle of its own, so that the pane is there before it. */

const thread = createThread(startWorker, jobs);

/** The one open document of this session. */
export const openDocument = createOpenDocument({
  reader: (xml) => thread.run("read", xml),
  machine: localMemory,
});

export const examine = (examination: Examination): Promise<Examined> => thread.run("check", examination);

export const look = (given: Given<"look">): Promise<DocumentLook> => thread.run("look", given);

export const explain = (rule: string, language: Language): Promise<RuleExplanation | null> =>
  thread.run("explain", { rule, language });

export const rulesToSwitch = (language: Language): Promise<RuleTitle[]> => thread.run("rules", language);

export const tableFilling = fillingEngine(thread);

export { packageOf } from "../../template";
export * as lastYear from "./last-year";
