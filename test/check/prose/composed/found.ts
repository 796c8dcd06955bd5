import { check } from "../../../../src/check";
import { LAST_YEAR_REPORT, NUMBER_RULES, reportOf } from "../gold/score";

const frame = reportOf({ right: "申请均按规定登记。" });

/** The sentences in which the rules on numbers find something; each stands in a paragraph of its own of one report. */
export function sentencesWithFindings(sentences: readonly string[]): ReadonlySet<string> {
  const [first, ...others] = frame.sections;
  const model = first!.paragraphs[0]!;
  const paragraphs = sentences.map((text, i) => ({ ...model, index: 5000 + i, text }));
  const report = { ...frame, sections: [{ ...first!, paragraphs }, ...others] };
  const { findings } = check(report, { last: LAST_YEAR_REPORT });
  return new Set(
    findings.flatMap(({ rule, place }) =>
      (NUMBER_RULES as readonly string[]).includes(rule) &&
      rule !== "text/two-numbers" &&
      place.kind === "paragraph"
        ? [place.text]
        : [],
    ),
  );
}
