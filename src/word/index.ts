import type { SourceDocument } from "../document/types";
import { formFor } from "../form";
import type { TableId } from "../form/types";
import { text } from "../messages";
import { paragraphsPackage, reportPackage, tablePackage } from "../template";
import { realClock, type Clock } from "./host/clock";
import { correctTexts } from "./writing/correct";
import { hostFeatures } from "./host/features";
import { readKept, writeKept } from "./memory/draft-state";
import { insertPackage } from "./insertion/insert";
import type { Waiting } from "./insertion/pending";
import { takeBackInsertion } from "./insertion/take-back";
import { clearMarks, countMarks } from "./marks/clear";
import { mark } from "./marks/mark";
import { restoreTracking } from "./marks/restore-tracking";
import { createMarkMemory, type MarkSession } from "./marks/session";
import { sweep } from "./marks/sweep";
import { inNewContext, keepTimeBy } from "./host/timeouts";
import { outcomeOf, Refusal } from "./host/problem";
import { browserLocks, createSharedQueue } from "./host/queue";
import { sessionMemory, type Memory } from "./memory/memory";
import { createReceipts } from "./memory/receipts";
import type { XmlReader } from "./reading/reader";
import { readAll, reread } from "./reading/reread";
import type { WordReading } from "./places/retyped";
import { reveal } from "./revealing/reveal";
import { takeBackTexts } from "./writing/take-back-texts";
import { createSpotlight } from "./revealing/spotlight";
import type { InsertOptions, OpenDocument, Outcome } from "./types";
import { watch } from "./reading/watch";

export type * from "./types";

type What = TableId | "report" | "paragraphs";

function packageOf(what: What, { unit = "", year, content, paragraphs = [] }: InsertOptions = {}): string {
  if (what === "paragraphs") return paragraphsPackage(paragraphs);
  const form = formFor(content?.year ?? year ?? null);
  if (what !== "report") return tablePackage(form, what);
  return reportPackage(form, content ?? { unit: unit || null, year: year ?? null });
}

function insertTitle(what: What): string {
  if (what === "paragraphs") return text("word/inserted-paragraphs");
  if (what === "report") return text("word/inserted-report");
  return text("word/inserted-table", { table: formFor(null).tables[what].name });
}

/**
 * The document that is open in Word. Everything asked of it runs in one queue; nothing is thrown, every failure is an
 * outcome with a sentence. Call it when `Office.onReady` has been answered.
 * @param clock for tests
 * @param reader who reads Word's XML; the thread of the caller when left out
 * @param machine where it is remembered what can be taken back
 */
export function createOpenDocument(
  clock: Clock = realClock,
  reader?: XmlReader,
  machine: Memory = sessionMemory(),
): OpenDocument {
  keepTimeBy(clock);
  const host = hostFeatures(reader);
  const url = Office.context.document.url ?? "";
  const queue = createSharedQueue(`nianbao ${url}`, browserLocks(), clock);
  const receipts = createReceipts(machine, url);
  const spotlight = createSpotlight(host);
  const memory = createMarkMemory();
  const waiting: Waiting = { pending: null };
  /** What the pane's places refer to. */
  let last: WordReading | null = null;
  const read = (): SourceDocument | null => last?.document ?? null;

  const job = <T>(work: (context: Word.RequestContext) => Promise<T>): Promise<Outcome<T>> =>
    queue(() =>
      outcomeOf(async () => {
        await spotlight.off();
        return inNewContext(work);
      }),
    );

  const marks = <T>(work: (session: MarkSession) => Promise<T>): Promise<Outcome<T>> =>
    job((context) => work({ context, host, memory, clock }));

  return {
    read: () =>
      job(async (context) => {
        last = await readAll(context, host);
        return last.document;
      }),
    reread: () =>
      job(async (context) => {
        last = await reread(context, host, last);
        return last.document;
      }),
    watch: (hint) => queue(() => outcomeOf(() => watch(host, hint))),
    insert: (what, options) =>
      job(async (context) => {
        const { movedBehindTable, written } = await insertPackage(
          context,
          host,
          packageOf(what, options),
          waiting,
          clock,
        );
        return { movedBehindTable, receipt: receipts.issue(insertTitle(what), written, options?.callerData) };
      }),
    mark: (given) => marks((session) => mark(session, read(), given)),
    clearMarks: () => marks(clearMarks),
    sweepMarks: (standing) => marks((session) => sweep(session, standing)),
    recover: () => marks(restoreTracking),
    countMarks: () => marks(countMarks),
    reveal: (place) => job((context) => reveal(context, host, spotlight, read(), place)),
    correct: (changes) =>
      job(async (context) => {
        const { done, refused, written } = await correctTexts(context, host, read(), changes);
        const title = text("word/corrected", { count: done.length });
        return { done, refused, receipt: done.length > 0 ? receipts.issue(title, written) : null };
      }),
    takeBack: (receipt) =>
      job(async (context) => {
        const written = receipts.find(receipt);
        if (!written) throw new Refusal("word/receipt-unknown");
        if (written.kind === "texts") await takeBackTexts(context, host, written);
        else {
          const others = receipts.others(receipt).filter((other) => other.kind === "insertion");
          await takeBackInsertion(context, host, written, others);
        }
        receipts.redeem(receipt);
      }),
    receipts: () => Promise.resolve(receipts.all()),
    kept: () => job(() => readKept(host)),
    keep: (kept) => job(() => writeKept(host, kept)),
  };
}
