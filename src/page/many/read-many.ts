import { check } from "../../check";
import type { Limits } from "../../check/limits";
import { isDoubt, readFile } from "../../document";
import { MAX_FILE_BYTES } from "../../document/limits";
import type { Language } from "../../messages";
import { text } from "../../messages/text";
import { foundInstead, readReport, recognisedAs, type Report } from "../../report";
import { lastOfBody } from "../../report/same-body";
import { unitFacts, type UnitFacts, type UnreadFile } from "../../units";
import type { ListedFile } from "../chosen-file";

/** What is known of many files. */
export interface ReadMany {
  units: UnitFacts[];
  unread: UnreadFile[];
  /** The bodies of last year's folder; null where none was given. */
  lastUnits: string[] | null;
}

interface ReadingOptions {
  /** Last year's folder; null where none was given. */
  last: readonly ListedFile[] | null;
  limits: Limits;
  language: Language;
  /** Hears after each file how many are read. */
  onProgress(done: number): void;
  signal: AbortSignal;
}

type ReportOrReason = { ok: true; report: Report } | { ok: false; reason: string };

/** What is known of one report, or why nothing is. */
export type UnitOrReason = { ok: true; unit: UnitFacts } | { ok: false; reason: string };

/** Lets the page draw and take keys and clicks between two files. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const doubtsOf = ({ document }: Report, language: Language): string[] =>
  document.messages.filter(isDoubt).map(({ code, data }) => text(code, data, language));

async function reportIn({ name, file, trouble }: ListedFile, language: Language): Promise<ReportOrReason> {
  const t = (id: string, data = {}): string => text(id, data, language);
  if (trouble !== undefined) return { ok: false, reason: t("page/not-opened", { name }) };
  if (file.size > MAX_FILE_BYTES)
    return {
      ok: false,
      reason: t("document/unreadable/too-large", { limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` }),
    };
  const read = await readFile(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return { ok: false, reason: t(`document/unreadable/${read.code}`, read.data) };
  const report = readReport(read.document);
  const evidence = recognisedAs(report);
  if (evidence.isReport) return { ok: true, report };
  const found = foundInstead(evidence).map(({ code, data }) => t(code, data));
  const words = [
    t("no-report/missed"),
    t("no-report/found", { found: found.join(t("no-report/and")) }),
    t("no-report/advice"),
  ];
  return { ok: false, reason: [...words, ...doubtsOf(report, language)].join("") };
}

/** The same; what the disk refuses, and a slip of ours, becomes the reason why this one file was not read. */
const tried = (file: ListedFile, language: Language): Promise<ReportOrReason> =>
  reportIn(file, language).catch((problem: unknown) => ({
    ok: false,
    reason: text("many/slip", { detail: String(problem) }, language),
  }));

/** Last year's report of the body, where there is one. */
type LastReport = { file: string; report: Report } | null;

/** What is known of a report that was read; a slip of ours becomes the reason why it was not checked. */
function checked(
  file: string,
  report: Report,
  last: LastReport,
  { limits, language }: Pick<ReadingOptions, "limits" | "language">,
): UnitOrReason {
  try {
    const result = check(report, { last: last && last.report, limits, language });
    return { ok: true, unit: unitFacts({ file, report, result, doubts: doubtsOf(report, language), last }) };
  } catch (problem) {
    return { ok: false, reason: text("many/slip", { detail: String(problem) }, language) };
  }
}

/** What is known of a single report, without last year's: that of the body above, with which the sum is compared. */
export async function readOwn(
  listed: ListedFile,
  options: Pick<ReadingOptions, "limits" | "language">,
): Promise<UnitOrReason> {
  const read = await tried(listed, options.language);
  return read.ok ? checked(listed.name, read.report, null, options) : read;
}

/**
 * Reads and checks many files one after the other, each in a turn of its own. Of last year's reports only is kept whose they are:
 * a folder of them would fill the memory; each is read again for the one that is compared with it.
 * @throws DOMException AbortError when the signal says so
 */
export async function readMany(
  files: readonly ListedFile[],
  { last, limits, language, onProgress, signal }: ReadingOptions,
): Promise<ReadMany> {
  const units: UnitFacts[] = [];
  const unread: UnreadFile[] = [];
  const before: { listed: ListedFile; unit: string | null; year: number | null }[] = [];
  let done = 0;
  const next = async (): Promise<void> => {
    onProgress((done += 1));
    await breath();
    signal.throwIfAborted();
  };
  for (const listed of last ?? []) {
    const read = await tried(listed, language);
    if (read.ok) before.push({ listed, unit: read.report.unit, year: read.report.year });
    else unread.push({ file: listed.name, reason: read.reason });
    await next();
  }
  for (const listed of files) {
    const read = await tried(listed, language);
    if (!read.ok) unread.push({ file: listed.name, reason: read.reason });
    else {
      const { report } = read;
      const own = lastOfBody(before, report);
      const again = own && (await tried(own.listed, language));
      const lastReport = again?.ok ? { file: own!.listed.name, report: again.report } : null;
      const facts = checked(listed.name, report, lastReport, { limits, language });
      if (facts.ok) units.push(facts.unit);
      else unread.push({ file: listed.name, reason: facts.reason });
    }
    await next();
  }
  const names = before.flatMap(({ unit }) => unit ?? []);
  return { units, unread, lastUnits: last && [...new Set(names)] };
}
