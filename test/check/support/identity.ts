import type { CheckResult, Finding } from "../../../src/check";

/** What a finding is about, whatever its numbers: two checks of one report are compared by it. */
export const aboutWhat = ({ rule, table, row, cell, cells }: Finding): string =>
  rule.startsWith("relation/") ? `${rule} ${String(cells)}` : [rule, table, row, cell].join(" ");

export const subjects = ({ findings }: CheckResult): string[] => findings.map(aboutWhat);
