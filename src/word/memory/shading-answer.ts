import type { ShadingReturns } from "../marks/mark-memory";
import type { Memory } from "./memory";

const NAME = "nianbao.shading";

/**
 * What this machine's Word has answered when it was asked whether a shading can be taken back; null before. The question
 * needs a document that nobody sees, and which Word asks to save when it is closed (office-js issue 6339): once is enough.
 */
export function recallShading(memory: Memory): ShadingReturns | null {
  try {
    const { absent, automatic } = JSON.parse(memory.get(NAME) ?? "null") as Partial<ShadingReturns>;
    return typeof absent === "boolean" && typeof automatic === "boolean" ? { absent, automatic } : null;
  } catch {
    return null;
  }
}

/** Keeps the answer. */
export const rememberShading = (memory: Memory, answer: ShadingReturns): void =>
  memory.set(NAME, JSON.stringify(answer));
