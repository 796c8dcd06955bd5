import { storedReceipt, type StoredReceipt, type Written } from "./stored-receipts";
import { sessionMemory, type Memory } from "./memory";
import type { Receipt, ReceiptTitle } from "../../open";

/** What was written into this document and can be taken back: here, in another pane, or by a ribbon function. */
export interface ReceiptStore {
  /** @param callerData given back with the receipt */
  issue(title: ReceiptTitle, written: Written, callerData?: string): Receipt;
  find(receipt: Receipt): Written | null;
  /** What the other receipts of the document stand for. */
  others(receipt: Receipt): Written[];
  /** Taken back: it cannot be taken back twice. */
  redeem(receipt: Receipt): void;
  /** The latest last. What is too old is forgotten, of other documents too. */
  all(): Receipt[];
  /** The document, which had no address, has this one now: its receipts outlive the session from now on. */
  nowAt(address: string): void;
  /** It has none. */
  isNameless(): boolean;
}

/** Where the memory keeps them. */
export const RECEIPTS = "nianbao.receipts";

/** Milliseconds: texts of the drafter's do not stay on the machine for longer. */
const DAY = 86_400_000;
/** The latest of all documents together. */
const MOST = 50;

/** All that the memory holds and that is not too old; nothing for what we have not written. */
function read(memory: Memory, now: number): StoredReceipt[] {
  try {
    const all: unknown = JSON.parse(memory.get(RECEIPTS) ?? "[]");
    const isRecent = ({ receipt }: StoredReceipt): boolean => receipt.at <= now && now - receipt.at < DAY;
    return Array.isArray(all) ? all.flatMap((one) => storedReceipt(one) ?? []).filter(isRecent) : [];
  } catch {
    return [];
  }
}

/**
 * The receipts of a document. They outlive the pane, as a pane is closed and opened again all day, and a ribbon function
 * lives for one click. What they stand for is proven anew when it is taken back.
 * @param document where it lies; "" while it was never saved: then nothing tells it from another one, and its receipts
 *   end with the session unless it is saved before
 * @param now milliseconds since 1970
 */
export function createReceipts(memory: Memory, document: string, now: () => number = Date.now): ReceiptStore {
  let here = document;
  let place = here === "" ? sessionMemory() : memory;
  const isHere = (stored: StoredReceipt): boolean => stored.document === here;

  const store = (all: StoredReceipt[]): void => {
    const json = JSON.stringify(all.slice(-MOST));
    place.set(RECEIPTS, json);
    if (place.get(RECEIPTS) === json) return;
    // Full, or switched off: what was written can be taken back as long as the pane is open.
    place = sessionMemory();
    place.set(RECEIPTS, json);
  };

  return {
    issue(title, written, callerData) {
      const at = now();
      const id = `${at}-${Math.random().toString(36).slice(2)}`;
      const kind = written.kind === "texts" ? "correction" : "insertion";
      const receipt: Receipt = { id, title, kind, at, ...(callerData !== undefined && { callerData }) };
      store([...read(place, at), { document: here, receipt, written }]);
      return receipt;
    },
    find: ({ id }) =>
      read(place, now()).find((stored) => isHere(stored) && stored.receipt.id === id)?.written ?? null,
    others: ({ id }) =>
      read(place, now()).flatMap((one) => (isHere(one) && one.receipt.id !== id ? [one.written] : [])),
    redeem: ({ id }) => store(read(place, now()).filter(({ receipt }) => receipt.id !== id)),
    all() {
      const recent = read(place, now());
      if (place.get(RECEIPTS) !== null) store(recent);
      return recent.filter(isHere).map(({ receipt }) => receipt);
    },
    nowAt(address) {
      if (here !== "" || address === "") return;
      const own = read(place, now());
      here = address;
      place = memory;
      if (own.length === 0) return;
      store([...read(memory, now()), ...own.map((one) => ({ ...one, document: address }))]);
    },
    isNameless: () => here === "",
  };
}
