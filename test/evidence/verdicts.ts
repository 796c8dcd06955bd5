import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check, type Finding } from "../../src/check";
import { reportIn, sharedFile } from "../support/shared-reports";

/** Real texts whose findings people have judged. They stand beside the project on some machines, and are no part of it. */
const folders = ["excerpts", "whole"] as const;
const VERDICTS = "excerpts/verdicts.json";

/** What a person says of one finding. `wrong` states something untrue; `arguable` and `cut` bind nobody. */
export interface Verdict {
  rule: string;
  /** Cell, row or table of the form. */
  at: string | null;
  part: number | null;
  verdict: "right" | "wrong" | "arguable" | "cut";
  message: string;
}

export interface LabelledText {
  name: string;
  /** The beginning of a page, or a whole report. */
  extent: (typeof folders)[number];
  verdicts: Verdict[];
  findings: Finding[];
}

export const isMaterialThere = (): boolean => existsSync(sharedFile(VERDICTS));

/** Every labelled text with what is found in it now; those in which nothing was found to judge are among them. */
export async function labelledTexts(): Promise<LabelledText[]> {
  const verdicts = JSON.parse(readFileSync(sharedFile(VERDICTS), "utf8")) as Record<string, Verdict[]>;
  const texts = folders.flatMap((extent) =>
    readdirSync(sharedFile(extent))
      .filter((name) => /\.(?:txt|html|docx)$/.test(name))
      .map((name) => ({ name, extent })),
  );
  const strangers = Object.keys(verdicts).filter((name) => !texts.some((text) => text.name === name));
  if (strangers.length > 0) throw new Error(`Judged, but not there: ${strangers.join(", ")}`);
  return Promise.all(
    texts.map(async ({ name, extent }) => ({
      name,
      extent,
      verdicts: verdicts[name] ?? [],
      findings: check(await reportIn(sharedFile(join(extent, name)))).findings,
    })),
  );
}

const firstQuoted = (message: string): string => /“([^”]*)”/.exec(message)?.[1] ?? "";

/** The rules that may find several things in one part, told apart by what they name first. */
const SEVERAL_IN_A_PART = /^aspect\//;

/** Whether a finding of today is the one that was judged: same rule, and same place in the form. */
export function isJudged(finding: Finding, verdict: Verdict): boolean {
  if (finding.rule !== verdict.rule) return false;
  const at = finding.cell ?? finding.row ?? finding.table;
  if (verdict.at !== null) return at === verdict.at || (finding.cells ?? []).includes(verdict.at);
  if (verdict.part !== null && finding.section !== null && finding.section !== verdict.part) return false;
  return (
    !SEVERAL_IN_A_PART.test(verdict.rule) || firstQuoted(verdict.message) === firstQuoted(finding.message)
  );
}

const isThere = (text: LabelledText, verdict: Verdict): boolean =>
  text.findings.some((finding) => isJudged(finding, verdict));

/** Findings that were right and are not there any more. */
export const lostOf = (text: LabelledText): Verdict[] =>
  text.verdicts.filter((verdict) => verdict.verdict === "right" && !isThere(text, verdict));

/** Findings that were wrong and are there. */
export const wrongOf = (text: LabelledText): Verdict[] =>
  text.verdicts.filter((verdict) => verdict.verdict === "wrong" && isThere(text, verdict));
