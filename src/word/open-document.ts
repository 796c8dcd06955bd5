import type { SourceDocument } from "../document/types";
import type { OpenDocument, Outcome } from "../open";
import { realClock, type Clock } from "./host/clock";
import { hostFeatures } from "./host/features";
import { outcomeOf, Refusal } from "./host/problem";
import { browserLocks, createSharedQueue } from "./host/queue";
import { inNewContext, keepTimeBy } from "./host/timeouts";
import { insertPackage } from "./insertion/insert";
import type { Waiting } from "./insertion/pending";
import { takeBackInsertion } from "./insertion/take-back";
import { clearMarks, countMarks } from "./marks/clear";
import { mark } from "./marks/mark";
import { restoreTracking } from "./marks/restore-tracking";
import { createMarkMemory, type MarkSession } from "./marks/session";
import { sweep } from "./marks/sweep";
import { readKept, writeKept } from "./memory/draft-state";
import { sessionMemory, type Memory } from "./memory/memory";
import { createReceipts } from "./memory/receipts";
import type { WordReading } from "./places/retyped";
import type { XmlReader } from "./reading/reader";
import { readAll, reread } from "./reading/reread";
import { watch } from "./reading/watch";
import { reveal } from "./revealing/reveal";
import { createSpotlight } from "./revealing/spotlight";
import { correctTexts } from "./writing/correct";
import { takeBackTexts } from "./writing/take-back-texts";

export interface OpenDocumentOptions {
  /** For tests. */
  clock?: Clock;
  /** Who reads Word's XML; the thread of the caller when left out. */
  reader?: XmlReader;
  /** Where it is remembered what can be taken back; for this session only when left out. */
  machine?: Memory;
}

/**
 * The document that is open in Word. Everything asked of it runs in one queue; nothing is thrown, every failure is an
 * outcome with a sentence. Call it when `Office.onReady` has been answered.
 */
export function createOpenDocument({
  clock = realClock,
  reader,
  machine = sessionMemory(),
}: OpenDocumentOptions = {}): OpenDocument {
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
    insert: (content, title, { at, callerData } = {}) =>
      job(async (context) => {
        const given = { xml: content, read: read(), ...(at && { at }) };
        const { movedBehindTable, written } = await insertPackage(context, host, given, waiting, clock);
        return { movedBehindTable, receipt: receipts.issue(title, written, callerData) };
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
        const title = { id: "receipt/corrected", data: { count: done.length } };
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
