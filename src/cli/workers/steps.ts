import type { AnswerLast, AnswerReport } from "../check/answer";
import { describeLast, fileChecker, unitReader, type CheckJob } from "../check/check-file";
import type { NamedFile } from "../files/folder";
import type { UnitFacts } from "../../units";
import type { ReportOrReason } from "../report";

/** What can be done with many files: what all files have in common, and what is told of one. Plain data, for threads share nothing. */
interface StepTypes {
  describe: { shared: null; told: AnswerLast };
  check: { shared: CheckJob; told: AnswerReport };
  unit: { shared: CheckJob; told: UnitFacts };
}

export type StepName = keyof StepTypes;
export type Shared<Name extends StepName> = StepTypes[Name]["shared"];
export type Told<Name extends StepName> = StepTypes[Name]["told"];
type Step<Name extends StepName> = (named: NamedFile) => Promise<ReportOrReason<Told<Name>>>;

const steps: { [Name in StepName]: (shared: Shared<Name>) => Step<Name> } = {
  describe: () => describeLast,
  check: fileChecker,
  unit: unitReader,
};

/** The step by its name, ready for files. */
export const begun = <Name extends StepName>(name: Name, shared: Shared<Name>): Step<Name> =>
  steps[name](shared);
