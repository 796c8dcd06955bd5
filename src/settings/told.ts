import type { Finding } from "../check";

/** What is told of what was found: of a rule that is switched off only the errors. */
export const toldOf = <T extends Pick<Finding, "rule" | "severity">>(
  findings: readonly T[],
  rulesOff: readonly string[],
): T[] => findings.filter(({ rule, severity }) => severity === "error" || !rulesOff.includes(rule));
