import type { Correction, Finding } from "../types";

/** A finding with a correction. */
export type CorrectableFinding = Finding & { fix: Correction };

export const isCorrectable = (finding: Finding): finding is CorrectableFinding => finding.fix !== null;

/** Whether all may be corrected with one click, unasked: the correction cannot change the meaning. */
export const isSafelyCorrectable = (finding: Finding): finding is CorrectableFinding =>
  isCorrectable(finding) && finding.fix.safe;
