import type { OpenDocument, Outcome } from "../open";
import { addressNow } from "./host/address";
import { realClock, type Clock } from "./host/clock";
import { hostFeatures } from "./host/features";
import { outcomeOf, Refusal } from "./host/problem";
import { browserLocks, createSharedQueue } from "./host/queue";
import { inNewContext } from "./host/timeouts";
import { whyRefused } from "./host/why-refused";
import { insertPackage } from "./insertion/insert";
import { takeReplacedOut } from "./insertion/removal/replaced";
import { takeBackInsertion } from "./insertion/removal/take-back";
import { clearMarks, countMarks } from "./marks/clear";
import { mark } from "./marks/mark";
import { restoreTracking } from "./marks/restore-tracking";
import { sweep } from "./marks/sweep";
import { readDraftState, writeDraftState } from "./memory/draft-state";
import { sessionMemory, type Memory } from "./memory/memory";
import { recallShading, rememberShading } from "./memory/shading-answer";
import { createReceipts } from "./memory/receipts";
import { readAuthor } from "./reading/author";
import { readHere, type XmlReader } from "./reading/reader";
import { readAll, reread } from "./reading/reread";
import { watch } from "./reading/watch";
import { reveal } from "./revealing/reveal";
import { putOut } from "./revealing/spotlight";
import { createMemory, type IdleSession, type Session } from "./session";
import { correctTexts } from "./writing/correct";
import { takeBackTexts } from "./writing/take-back-texts";

export interface OpenDocumentOptions {
  /** For tests. */
  clock?: Clock;
  /** Who reads Word's XML; the thread of the caller when left out. */
  reader?: XmlReader;
  /** Where it is remembered what can be taken back; for this session only when left out. */
  machine?: Memory;
  /** Where the document lay when it was opened; as Word tells it when left out. For tests. */
  url?: string;
}

/**
 * The document that is open in Word. Everything asked of it runs in one queue; nothing is thrown, every failure is an
 * outcome with a sentence. Call it when `Office.onReady` has been answered.
 */
export function createOpenDocument({
  clock = realClock,
  reader = readHere,
  machine = sessionMemory(),
  url = Office.context.document.url ?? "",
}: OpenDocumentOptions = {}): OpenDocument {
  const session: IdleSession = { host: hostFeatures(), reader, clock, memory: createMemory() };
  const { memory } = session;
  memory.marks.shadingReturns = recallShading(machine);
  const queue = createSharedQueue(`nianbao ${url}`, browserLocks(), clock);
  const receipts = createReceipts(machine, url);

  /** Nobody waits for it: a document that is new may be saved at any time. */
  const learnAddress = (): void => {
    if (receipts.isNameless()) void addressNow(clock).then(receipts.nowAt);
  };

  /** What nobody has asked for by a click: it leaves what is lit up alone. */
  const quietJob = <T>(work: (session: Session) => Promise<T>): Promise<Outcome<T>> =>
    queue(() => {
      learnAddress();
      return outcomeOf(() => inNewContext(session, work));
    });

  const job = <T>(work: (session: Session) => Promise<T>): Promise<Outcome<T>> =>
    queue(() =>
      outcomeOf(async () => {
        learnAddress();
        await putOut(memory);
        try {
          return await inNewContext(session, work);
        } catch (error) {
          throw await whyRefused(session, error);
        }
      }),
    );

  return {
    read: () => job(readAll),
    reread: (how) => quietJob((here) => reread(here, how)),
    watch: (hint) => queue(() => outcomeOf(() => watch(session, hint))),
    insert: (content, title, { at, callerData, instead = [] } = {}) =>
      job(async (here) => {
        memory.latest = null;
        const { movedBehindTable, written } = await insertPackage(here, content, at);
        if (instead.length === 0)
          return { movedBehindTable, receipt: receipts.issue(title, written, callerData) };
        const { replaced, left } = await takeReplacedOut(here, written, instead);
        const receipt = receipts.issue(title, { ...written, replaced }, callerData);
        return { movedBehindTable, receipt, notReplaced: left };
      }),
    mark: (marks) =>
      job(async (here) => {
        memory.latest = null;
        const isAsked = memory.marks.shadingReturns !== null;
        const marked = await mark(here, marks);
        if (!isAsked && memory.marks.shadingReturns) rememberShading(machine, memory.marks.shadingReturns);
        return marked;
      }),
    clearMarks: () =>
      job((here) => {
        memory.latest = null;
        return clearMarks(here);
      }),
    sweepMarks: (standing) => quietJob((here) => sweep(here, standing)),
    recover: () => quietJob(restoreTracking),
    countMarks: () => quietJob(countMarks),
    author: () => quietJob(readAuthor),
    reveal: (place) => job((here) => reveal(here, place)),
    correct: (changes, title) =>
      job(async (here) => {
        const { done, refused, written } = await correctTexts(here, changes);
        const { length } = written.texts;
        const name = title ?? { id: "receipt/corrected", data: { count: Math.max(1, done.length) } };
        return { done, refused, receipt: length > 0 ? receipts.issue(name, written) : null };
      }),
    takeBack: (receipt) =>
      job(async (here) => {
        const written = receipts.find(receipt);
        if (!written) throw new Refusal("word/receipt-unknown");
        if (written.kind === "texts") await takeBackTexts(here, written);
        else {
          const others = receipts.others(receipt).filter((other) => other.kind === "insertion");
          await takeBackInsertion(here, written, others);
        }
        receipts.redeem(receipt);
      }),
    receipts: () => {
      learnAddress();
      return Promise.resolve(receipts.all());
    },
    kept: () => quietJob(readDraftState),
    keep: (text) => quietJob((here) => writeDraftState(here, text)),
  };
}
