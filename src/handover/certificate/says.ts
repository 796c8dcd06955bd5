import { text, type Language, type MessageData } from "../../messages/text";
import { listOfNames } from "../compare/says";
import {
  isSameButForSurroundings,
  type CheckedCell,
  type CheckedSentence,
  type Verification,
} from "./verify";

/** What came of holding a report against its 核校单, in sentences. */
export interface VerificationSays {
  summary: string;
  /** What differs: cells, words of tables, sentences. */
  differences: string[];
  /** Of which years they are, what the rules are, and what could not be compared or stands around the report. */
  remarks: string[];
}

export function verificationSays(verification: Verification, language: Language): VerificationSays {
  const t = (id: string, data: MessageData = {}): string => text(id, data, language);
  const cell = (word: string): string => {
    if (word === "-") return t("verify/blank");
    if (word === "?") return t("verify/missing");
    return word.startsWith('"') ? t("verify/words") : word;
  };
  const ofCell = ({ name, then, now }: CheckedCell): string =>
    t("verify/cell", { cell: name, then: cell(then), now: cell(now) });
  const ofSentence = ({ kind, part, number, now }: CheckedSentence): string => {
    const where = t(part === null ? "compare/head" : `compare/part.${part}`);
    return t(`verify/text.${kind}`, { where, number: number ?? "", now: now ?? "" });
  };
  const { same, cells, labels, texts, year, rules, notRead, beside } = verification;
  const summary = same
    ? "verify/same"
    : isSameButForSurroundings(verification)
      ? "verify/surrounded"
      : "verify/differs";
  return {
    summary: t(summary, { cells: cells.length, labels: labels.length, texts: texts.length }),
    differences: [
      ...cells.map(ofCell),
      ...labels.map((name) => t("verify/label", { name })),
      ...texts.map(ofSentence),
    ],
    remarks: [
      ...(year.then !== null && year.now !== null && year.then !== year.now
        ? [t("verify/other-year", { then: year.then, now: year.now })]
        : []),
      t(
        rules.isSame ? "verify/rules.same" : "verify/rules.other",
        rules.isSame ? {} : { version: rules.version, digest: rules.digest },
      ),
      ...notRead.map((id) => t("compare/no-labels", { table: t(`compare/table-name.${id}`) })),
      ...(beside.length > 0 ? [t("compare/beside", { what: listOfNames(beside, language) })] : []),
    ],
  };
}
