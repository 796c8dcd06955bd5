import { check } from "../check";
import type { CheckResult } from "../check/types";
import type { SourceDocument } from "../document/types";
import type { Language } from "../messages";
import { readReport, type Report } from "../report";
import { createOpenDocument } from "../word";

/** What works on the document: a part of the bundle of its own, so that the pane is there before it. */

/** The one open document of this session. */
export const openDocument = createOpenDocument();

export const examine = (source: SourceDocument, last: Report | null, language: Language): CheckResult =>
  check(readReport(source), { last, language });

export * as lastYear from "./lastyear/engine";
