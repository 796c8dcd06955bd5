import { tableIds, type CellKey, type TableId } from "../../form";
import type { Report } from "../../report";
import { handedCellsOf, nameOfCell } from "../cells";
import { differingText } from "../compare/texts";
import { sentenceExcerpt } from "../compare/excerpts";
import { tableLabels } from "../text/labels";
import { paragraphsOf, textSentences, type TextSentence } from "../text/report-text";
import { cellWord, labelWords, readCheckLines, type CheckedReport } from "./check-lines";
import { numbersDigest, shortDigest, textDigest } from "./digests";
import { ruleSetOf } from "./rule-set";

/** Whether a report is still the one for which a 核校单 was made. */

export interface CheckedCell {
  key: CellKey;
  name: string;
  /** What stood there, and what stands there: a number, `-` blank, `?` missing, `"…` something else. */
  then: string;
  now: string;
}

export interface CheckedSentence {
  kind: "changed" | "missing" | "additional";
  /** The part, null ahead of them all, and which sentence of it, counted from 1; null for additional ones. */
  part: number | null;
  number: number | null;
  /** What stands there now; null for missing ones. */
  now: string | null;
}

export interface Verification {
  /** Neither a number nor a word has changed. */
  same: boolean;
  cells: CheckedCell[];
  /** Words of tables, in the form's own words. */
  labels: string[];
  /** Tables whose words could not be read. */
  notRead: TableId[];
  texts: CheckedSentence[];
  /** What stands around the report, where it comes from a web page. */
  beside: string[];
  /** The year of the report for which the sheet was made, and of this one; null where it cannot be told. */
  year: { then: number | null; now: number | null };
  /** The rules then, and whether they are those of now. */
  rules: { version: string; digest: string; isSame: boolean };
}

export type VerificationOrReason =
  | { ok: true; value: Verification }
  | { ok: false; reason: "none" | "newer" | "damaged" };

function differingCells(checked: CheckedReport, report: Report): CheckedCell[] {
  return tableIds.flatMap((id) => {
    const then = checked.tables[id].cells;
    const now = new Map(handedCellsOf(report, id).map((cell) => [cell.key, cellWord(cell)]));
    return [...new Set([...then.keys(), ...now.keys()])].flatMap((key): CheckedCell[] => {
      const [was, is] = [then.get(key) ?? "?", now.get(key) ?? "?"];
      return was === is ? [] : [{ key, name: nameOfKnownCell(report, key), then: was, now: is }];
    });
  });
}

/** Cells that the form of the report does not have are named by their keys. */
function nameOfKnownCell(report: Report, key: CellKey): string {
  try {
    return nameOfCell(report, key);
  } catch {
    return key;
  }
}

/** The words of a table that differ, by the form's own words; null where they cannot be read now. */
function differingLabels(checked: CheckedReport, report: Report, id: TableId): string[] | null {
  const then = checked.tables[id].labels;
  const now = labelWords(report, id);
  if (then === null || now === null) return then === now ? [] : null;
  const names = new Map(tableLabels(report, id).map((label) => [shortDigest(label.id), label.name]));
  const ids = [...new Set([...then.keys(), ...now.keys()])];
  return ids.filter((one) => then.get(one) !== now.get(one)).map((one) => names.get(one) ?? one);
}

/** Digests are not alike: those that stand at the same place between two equal ones are taken for one sentence. */
const ALIKE = 0.5;

function differingSentences(checked: CheckedReport, report: Report): Pick<Verification, "texts" | "beside"> {
  const counts = new Map<number | null, number>();
  const then = checked.sentences.map(({ part, digest }) => {
    const number = (counts.get(part) ?? 0) + 1;
    counts.set(part, number);
    // No line of a site looks like this.
    return { part, same: digest, shown: `${digest}。`, paragraph: 0, number };
  });
  const now = textSentences(paragraphsOf(report)).map((sentence): TextSentence => ({
    ...sentence,
    same: shortDigest(sentence.same),
  }));
  const { pairs, beside } = differingText(then, now, () => ALIKE);
  const texts = pairs.flatMap(({ left, right }): CheckedSentence[] => {
    const was = left === null ? null : then[left]!;
    const is = right === null ? null : now[right]!;
    if (was && is && was.same === is.same) return [];
    const shown = is && sentenceExcerpt(is.shown);
    if (!was) return [{ kind: "additional", part: is!.part, number: null, now: shown }];
    const kind = is ? "changed" : "missing";
    return [{ kind, part: was.part, number: was.number, now: shown }];
  });
  return { texts, beside };
}

/**
 * Holds a report against a 核校单: the same, or every cell, word of a table and sentence that differs, and whether the rules of
 * this version are those by which it was checked.
 * @param sheet the paragraphs of the 核校单
 * @param version of the product
 */
export function verifyReport(
  sheet: readonly string[],
  report: Report,
  version: string,
): VerificationOrReason {
  const read = readCheckLines(sheet);
  if (!read.ok) return read;
  const checked = read.value;
  const now = ruleSetOf(version, checked.rules.limits, checked.rules.off);
  const rules = {
    version: checked.rules.version,
    digest: checked.rules.digest,
    isSame: now.digest === checked.rules.digest,
  };
  const year = { then: checked.year, now: report.year };
  const nothing = { cells: [], labels: [], notRead: [], texts: [], beside: [] };
  if (numbersDigest(report) === checked.numbers && textDigest(report) === checked.text)
    return { ok: true, value: { same: true, ...nothing, year, rules } };

  const labels = tableIds.map((id) => [id, differingLabels(checked, report, id)] as const);
  const { texts, beside } = differingSentences(checked, report);
  return {
    ok: true,
    value: {
      same: false,
      cells: differingCells(checked, report),
      labels: labels.flatMap(([, differing]) => differing ?? []),
      notRead: labels.flatMap(([id, differing]) => (differing === null ? [id] : [])),
      texts,
      beside,
      year,
      rules,
    },
  };
}

/** Every number and sentence is there as it was; only a site's own words, or words of tables that cannot be read, are not. */
export const isSameButForSurroundings = ({ same, cells, labels, texts }: Verification): boolean =>
  !same && cells.length + labels.length + texts.length === 0;
