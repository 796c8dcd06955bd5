import type { CheckResult, Finding } from "../../../src/check";

/** What a finding is about, whatever its numbers: two checks of one report are compared by it. */
export const aboutWhat = ({ rule, table, row, cell, relations }: Finding): string =>
  relations ? relations.join(" ") : [rule, table, row, cell].join(" ");

export const subjects = ({ findings }: CheckResult): string[] => findings.map(aboutWhat);
