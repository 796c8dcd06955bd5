import type { FormNumbers } from "../../../check/fill/form-numbers";
import type { Filling, TypedNumber } from "../../../check/fill/grid-numbers";
import { tableOfKey, type CellKey } from "../../../form";
import type { FillingAction, FillingState } from "./types";

export const initialFilling: FillingState = {
  isOpen: false,
  numbers: null,
  from: null,
  problem: null,
  table: "disclosure",
  row: null,
  groups: [],
  at: null,
  pasting: null,
  typed: {},
  ours: {},
  before: null,
  written: null,
};

type Typed = Filling["typed"];

const without = (typed: Typed, drop: (key: CellKey, entry: TypedNumber) => boolean): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([key, entry]) => !drop(key, entry)));

/** What stands in the document; "" where there is no such cell. */
const textThere = (numbers: FormNumbers | null, key: CellKey): string =>
  numbers?.tables[tableOfKey(key)]?.cells[key]?.text ?? "";

/** Cells in which the document holds what was typed are done. */
const withoutDone = (typed: Typed, numbers: FormNumbers): Typed =>
  without(typed, (key, { text }) => {
    const cell = numbers.tables[tableOfKey(key)]?.cells[key];
    return cell !== undefined && cell.text === text;
  });

function withTexts(state: FillingState, texts: Record<CellKey, string | null>): Typed {
  const entries = Object.entries(texts).flatMap(([key, text]): [CellKey, TypedNumber][] =>
    text === null ? [] : [[key, { text, over: state.typed[key]?.over ?? textThere(state.numbers, key) }]],
  );
  const kept = without(state.typed, (key) => key in texts);
  const typed = { ...kept, ...Object.fromEntries(entries) };
  // What was typed and is in the document is not news; a cell that follows is left blank by "".
  return state.numbers
    ? without(typed, (key, { text }) => text === textThere(state.numbers, key) && state.ours[key] !== text)
    : typed;
}

function withoutWritten(
  state: FillingState,
  action: Extract<FillingAction, { type: "fill/written" }>,
): FillingState {
  const { receipt, cells, ours } = action;
  const { typed } = state;
  return {
    ...state,
    typed: without(typed, (key) => cells.includes(key)),
    ours: { ...state.ours, ...ours },
    before: null,
    written: receipt === null ? null : { receipt, before: { typed, ours: state.ours } },
  };
}

/** What the view 填表 shows after an action. Pure. */
export function fillingReducer(state: FillingState, action: FillingAction): FillingState {
  switch (action.type) {
    case "fill/opened":
      return state.isOpen ? state : { ...state, ...action.kept, isOpen: true };
    case "fill/read": {
      const { numbers, from } = action;
      return { ...state, numbers, from, problem: null, typed: withoutDone(state.typed, numbers) };
    }
    case "fill/unread":
      return state.isOpen ? { ...state, problem: action.problem } : state;
    case "fill/tableChosen":
      return { ...state, table: action.table, row: null, pasting: null };
    case "fill/rowOpened":
      return { ...state, row: action.row };
    case "fill/groupOpened": {
      const others = state.groups.filter((group) => group !== action.group);
      return { ...state, groups: action.open ? [...others, action.group] : others };
    }
    case "fill/reached":
      return { ...state, at: action.cell };
    case "fill/typed":
      return { ...state, typed: withTexts(state, action.texts), before: action.many ? state.typed : null };
    case "fill/undone":
      return { ...state, typed: state.before ?? state.typed, before: null };
    case "fill/pasting":
      return { ...state, pasting: action.pasting };
    case "fill/faced": {
      const faced = action.cells.flatMap((key): [CellKey, TypedNumber][] => {
        const entry = state.typed[key];
        return entry ? [[key, { ...entry, over: textThere(state.numbers, key) }]] : [];
      });
      return { ...state, typed: { ...state.typed, ...Object.fromEntries(faced) } };
    }
    case "fill/written":
      return withoutWritten(state, action);
    case "fill/takenBack":
      return state.written?.receipt === action.receipt
        ? {
            ...state,
            typed: { ...state.written.before.typed, ...state.typed },
            ours: state.written.before.ours,
            written: null,
          }
        : state;
  }
}
