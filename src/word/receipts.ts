import type { WrittenTexts } from "./correct";
import type { WrittenInsertion } from "./insertion/tidy";
import type { Receipt } from "./types";

/** What was written, so that it can be taken back. */
export type Written = WrittenTexts | WrittenInsertion;

/** What was written in this session. */
export interface Receipts {
  issue(title: string, written: Written): Receipt;
  find(receipt: Receipt): Written | null;
  /** Taken back: it cannot be taken back twice. */
  redeem(receipt: Receipt): void;
}

export function createReceipts(): Receipts {
  const known = new Map<string, Written>();
  let next = 1;
  return {
    issue(title, written) {
      const receipt = { id: String(next), title };
      next += 1;
      known.set(receipt.id, written);
      return receipt;
    },
    find: ({ id }) => known.get(id) ?? null,
    redeem: ({ id }) => {
      known.delete(id);
    },
  };
}
