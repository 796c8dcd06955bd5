import { formOf, numberCells, tableIds } from "../../form";
import type { CellKey, Edition, TableId } from "../../form";
import { requiredForm } from "../../report/required-form";
import type { Report } from "../../report";
import type { Limits } from "../../check/limits";
import { formOfTable } from "../../check/tables/required-form";
import { sameText } from "../../language/same-text";
import { handedCellsOf, type HandedCell } from "../cells";
import { paragraphsOf, textSentences } from "../text/report-text";
import { numbersDigest, ownLabels, shortDigest, textDigest } from "./digests";
import type { RuleSet } from "./rule-set";

/**
 * The lines of a 核校单 that programs read: the digests of the report, and so much of it that what differs can be named. The
 * numbers stand there themselves, sentences and changed words of tables by short digests.
 *
 *     nianbao-1 form=2021 year=2025 rules=… version=1.0.0 limits=0.5,-,0,0 off=-
 *     N …                 digest of the numbers
 *     T …                 digest of the text
 *     C2 2021 3 0 …       numbers of table 二: - blank, ? missing, "… something that is no number
 *     L2 =                words of table 二 that are not the form's: name:words, each as a digest; = none, ? not readable
 *     S0 … S6 …           sentences ahead of part 一, of part 一, …
 *     E …                 digest of all these lines
 */

const MARK = "nianbao-1";
const PARTS = [0, 1, 2, 3, 4, 5, 6] as const;
const NUMBER_OF: Record<TableId, number> = { disclosure: 2, applications: 3, disputes: 4 };

/** What the lines say of a report. */
export interface CheckedReport {
  edition: Edition;
  year: number | null;
  rules: Pick<RuleSet, "version" | "limits" | "off" | "digest">;
  numbers: string;
  text: string;
  tables: Record<TableId, CheckedTable>;
  /** Short digests of the sentences, by part; 0 ahead of them all. */
  sentences: { part: number | null; digest: string }[];
}

interface CheckedTable {
  edition: Edition;
  /** As in `cellText`, words as a short digest. */
  cells: Map<CellKey, string>;
  /** Short digests of names of labels and of their words; null where they could not be read. */
  labels: Map<string, string> | null;
}

/** What stands in a cell, in one word. */
export function cellWord({ state, text }: HandedCell): string {
  if (state === "number") return String(Number(text));
  if (state === "text") return `"${shortDigest(sameText(text))}`;
  return state === "blank" ? "-" : "?";
}

export const labelWords = (report: Report, id: TableId): Map<string, string> | null => {
  const own = ownLabels(report, id);
  return own && new Map([...own].map(([name, words]) => [shortDigest(name), shortDigest(words)]));
};

const limitWords = ({ repetition, overview, measures, counts }: Limits): string =>
  [repetition, overview ?? "-", Number(measures), Number(counts)].join(",");

/** The lines for a report. */
export function checkLines(report: Report, rules: RuleSet): string[] {
  const paragraphs = paragraphsOf(report);
  const sentences = textSentences(paragraphs);
  const tables = tableIds.flatMap((id) => {
    const labels = labelWords(report, id);
    const names = labels && [...labels].map((entry) => entry.join(":"));
    const words = names === null ? ["?"] : names.length === 0 ? ["="] : names;
    const { edition } = formOfTable(report, id);
    return [
      [`C${String(NUMBER_OF[id])}`, edition, ...handedCellsOf(report, id).map(cellWord)],
      [`L${String(NUMBER_OF[id])}`, ...words],
    ];
  });
  const ofPart = (part: number): string[] =>
    sentences.filter((one) => (one.part ?? 0) === part).map(({ same }) => shortDigest(same));
  const lines = [
    [
      MARK,
      `form=${requiredForm(report).edition}`,
      `year=${String(report.year ?? "-")}`,
      `rules=${rules.digest}`,
      `version=${rules.version}`,
      `limits=${limitWords(rules.limits)}`,
      `off=${rules.off.join(",") || "-"}`,
    ],
    ["N", numbersDigest(report)],
    ["T", textDigest(report, paragraphs)],
    ...tables,
    ...PARTS.map((part) => [`S${String(part)}`, ...ofPart(part)]),
  ].map((words) => words.join(" "));
  return [...lines, `E ${shortDigest(lines.join("\n"))}`];
}

type Reading = { ok: true; value: CheckedReport } | { ok: false; reason: "none" | "newer" | "damaged" };

const damaged: Reading = { ok: false, reason: "damaged" };

function fieldsOf(words: string[]): Map<string, string> {
  return new Map(
    words.map((word) => {
      const at = word.indexOf("=");
      return [word.slice(0, at), word.slice(at + 1)] as const;
    }),
  );
}

function limitsFrom(text: string): Limits {
  const [repetition, overview, measures, counts] = text.split(",");
  return {
    repetition: Number(repetition),
    overview: overview === "-" ? null : Number(overview),
    measures: measures === "1",
    counts: counts === "1",
  };
}

/** @returns null where the line is none of a table of a form that is known */
function tableFrom(id: TableId, cells: string[], labels: string[]): CheckedTable | null {
  const [edition, ...words] = cells;
  let keys: CellKey[];
  try {
    keys = numberCells(formOf(edition ?? "").tables[id]).map(({ key }) => key!);
  } catch {
    return null;
  }
  if (keys.length !== words.length || labels.length === 0) return null;
  const pairs = labels.map((word) => word.split(":") as [string, string]);
  return {
    edition: edition!,
    cells: new Map(keys.map((key, i) => [key, words[i]!])),
    labels: labels[0] === "?" ? null : new Map(labels[0] === "=" ? [] : pairs),
  };
}

/** Reads the lines again out of the paragraphs of a 核校单; white space and what stands around them count for nothing. */
export function readCheckLines(paragraphs: readonly string[]): Reading {
  const lines = paragraphs.map((text) => text.split(/\s+/u).filter((word) => word !== ""));
  const start = lines.findIndex(([first]) => first === MARK);
  if (start < 0)
    return {
      ok: false,
      reason: lines.some(([first]) => /^nianbao-\d+$/u.test(first ?? "")) ? "newer" : "none",
    };
  const end = lines.findIndex(([first], at) => at > start && first === "E");
  if (end < 0) return damaged;
  const own = lines.slice(start, end).filter((words) => words.length > 0);
  if (lines[end]![1] !== shortDigest(own.map((words) => words.join(" ")).join("\n"))) return damaged;
  const byName = new Map(own.map(([first, ...rest]) => [first!, rest]));
  const head = fieldsOf(byName.get(MARK)!);
  const tables = tableIds.map((id) => {
    const number = String(NUMBER_OF[id]);
    return [id, tableFrom(id, byName.get(`C${number}`) ?? [], byName.get(`L${number}`) ?? [])] as const;
  });
  const [numbers, text] = ["N", "T"].map((name) => byName.get(name)?.[0]);
  if (numbers === undefined || text === undefined || tables.some(([, table]) => table === null))
    return damaged;
  const year = head.get("year");
  return {
    ok: true,
    value: {
      edition: head.get("form") ?? "",
      year: year === undefined || year === "-" ? null : Number(year),
      rules: {
        digest: head.get("rules") ?? "",
        version: head.get("version") ?? "",
        limits: limitsFrom(head.get("limits") ?? ""),
        off: (head.get("off") ?? "-").split(",").filter((rule) => rule !== "-"),
      },
      numbers,
      text,
      tables: Object.fromEntries(tables) as Record<TableId, CheckedTable>,
      sentences: PARTS.flatMap((part) =>
        (byName.get(`S${String(part)}`) ?? []).map((digest) => ({ part: part === 0 ? null : part, digest })),
      ),
    },
  };
}
