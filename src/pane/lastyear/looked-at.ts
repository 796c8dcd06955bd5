import type { CheckResult } from "../../check/types";
import type { FactView } from "../../lastyear";

/** The rule that asks what 没变 answers. */
const RULE = "text/stale-number";

/** The facts that stand in the sentence of such a finding; [] for every other finding. */
function factsOf({ rule, place }: CheckResult["findings"][number], facts: readonly FactView[]): FactView[] {
  if (rule !== RULE || place.kind !== "paragraph") return [];
  const [from, to] = place.range ?? [0, place.text.length];
  return facts.filter(
    ({ place: at }) =>
      at?.range && at.paragraph === place.paragraph && at.range[0] >= from && at.range[1] <= to,
  );
}

/**
 * The result without the question whether numbers of last year's are this year's, where the drafter has said of every
 * fact of the sentence that it has not changed: nobody is asked twice.
 */
export function withoutConfirmed<Result extends CheckResult>(
  result: Result,
  facts: readonly FactView[],
): Result {
  const isAnswered = (finding: CheckResult["findings"][number]): boolean => {
    const own = factsOf(finding, facts);
    return own.length > 0 && own.every(({ status }) => status === "confirmed");
  };
  return { ...result, findings: result.findings.filter((finding) => !isAnswered(finding)) };
}
