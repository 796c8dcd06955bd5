import type { FactView } from "../../../lastyear";
import type { Said } from "../../state/said";

/** Where the drafter is in working off the facts of last year's report, and what is typed and not yet written. */
export interface WorkingOff {
  /** The fact that was reached last; the card shows its sentence, or the next that has open facts. */
  current: string | null;
  /** Counts up each time the keyboard has to go there. */
  turn: number;
  /** What was typed for this year, by fact or by `sentenceKey`. */
  typed: Readonly<Record<string, string>>;
  /** Why nothing was written of a fact. */
  remark: { id: string; said: Said } | null;
  /** The facts of the last 没变. */
  justConfirmed: string[];
}

export const initialWorkingOff: WorkingOff = {
  current: null,
  turn: 0,
  typed: {},
  remark: null,
  justConfirmed: [],
};

export type FactAction =
  /** The keyboard goes to it; null: all are done. */
  | { type: "fact/reached"; id: string | null }
  /** Its sentence is shown, and the keyboard stays. */
  | { type: "fact/shown"; id: string }
  | { type: "fact/typed"; id: string; value: string | null }
  | { type: "fact/remarked"; id: string; said: Said }
  | { type: "facts/confirmed"; ids: string[] };

const SENTENCE = "/sentence";

/** Under which the whole sentence of a fact is typed. */
export const sentenceKey = (id: string): string => id + SENTENCE;

/** The same when the facts were looked for again: what was typed for one that is done is of no use any more. */
export function workingOffWith(state: WorkingOff, facts: readonly FactView[]): WorkingOff {
  const status = new Map(facts.map((fact) => [fact.id, fact.status]));
  const isOpen = (key: string): boolean => status.get(key.replace(SENTENCE, "")) === "open";
  return {
    ...state,
    typed: Object.fromEntries(Object.entries(state.typed).filter(([key]) => isOpen(key))),
    remark: state.remark && isOpen(state.remark.id) ? state.remark : null,
    justConfirmed: state.justConfirmed.filter((id) => status.get(id) === "confirmed"),
  };
}

function typedWith(typed: WorkingOff["typed"], id: string, value: string | null): WorkingOff["typed"] {
  const others = Object.fromEntries(Object.entries(typed).filter(([key]) => key !== id));
  return value === null ? others : { ...others, [id]: value };
}

/** Pure. */
export function workingOffReducer(state: WorkingOff, action: FactAction): WorkingOff {
  switch (action.type) {
    case "fact/reached":
      return { ...state, current: action.id, turn: state.turn + 1, remark: null };
    case "fact/shown":
      return { ...state, current: action.id, remark: null };
    case "fact/typed":
      return { ...state, typed: typedWith(state.typed, action.id, action.value), remark: null };
    case "fact/remarked":
      return { ...state, remark: { id: action.id, said: action.said } };
    case "facts/confirmed":
      return { ...state, justConfirmed: action.ids };
  }
}
