import { initialWorkingOff, workingOffReducer, workingOffWith } from "./facts/working-off";
import type { LastYearAction, LastYearState } from "./types";

export const initialLastYear: LastYearState = {
  last: null,
  remembered: null,
  yearOfLast: "",
  draft: null,
  decisions: {},
  isPreviewAway: false,
  tracked: null,
  facts: [],
  workingOff: initialWorkingOff,
  isRecordUnreadable: false,
  dismissed: [],
  handedIn: null,
};

/** What the view 上年 shows after an action. Pure. */
export function lastYearReducer(state: LastYearState, action: LastYearAction): LastYearState {
  switch (action.type) {
    case "last/read":
      return {
        ...state,
        last: action.last,
        draft: action.draft,
        decisions: {},
        isPreviewAway: false,
        yearOfLast: "",
      };
    case "last/left":
      return { ...state, last: null, draft: null, decisions: {}, yearOfLast: "" };
    case "last/remembered":
      return { ...state, remembered: action.file };
    case "last/yearTyped":
      return { ...state, yearOfLast: action.value, draft: action.draft };
    case "last/drafted":
      return { ...state, draft: action.draft };
    case "last/previewed":
      return { ...state, isPreviewAway: action.away };
    case "last/taken": {
      const changed = action.ids.map((id) => [id, { taken: action.taken }] as const);
      return { ...state, decisions: { ...state.decisions, ...Object.fromEntries(changed) } };
    }
    case "last/tracked":
      return {
        ...state,
        tracked: action.tracked,
        facts: action.facts,
        workingOff: workingOffWith(state.workingOff, action.facts),
        isRecordUnreadable: action.isRecordUnreadable ?? false,
        // Facts are followed again: what was taken out before is of no use any more.
        handedIn: action.tracked ? null : state.handedIn,
      };
    case "last/dismissed":
      return { ...state, dismissed: [...new Set([...state.dismissed, ...action.doubts])] };
    case "last/handedIn":
      return { ...state, handedIn: action.handedIn };
    default:
      return { ...state, workingOff: workingOffReducer(state.workingOff, action) };
  }
}
