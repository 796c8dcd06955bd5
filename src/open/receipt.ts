/** What was done, as a message: whoever shows it knows the language. */
export interface ReceiptTitle {
  id: string;
  data: Record<string, string | number>;
}

/** What is needed to take a write back, in this session or, on this machine, in a later one. */
export interface Receipt {
  id: string;
  /** What was done, for the drafter. */
  title: ReceiptTitle;
  kind: "correction" | "insertion";
  /** When, in milliseconds since 1970. */
  at: number;
  /** What the caller of `insert` has given with it. */
  callerData?: string;
}
