import { fillingReducer, initialFilling } from "../filling/state/reducer";
import { initialLastYear, lastYearReducer } from "../lastyear/reducer";
import { countFacts } from "../../lastyear/state/reconcile";
import { isDoubt } from "../../document/messages";
import { isSameIgnored, splitIgnored, type Ignored } from "./ignored";
import { itemsOf, isFixable } from "./items";
import { openItems, shownItems } from "./shown";
import { say, type Said } from "./said";
import { usualSettings, type Settings } from "../../settings/settings";
import type { DocumentLook } from "../worker/look";
import type { Action, Checked, Notice, PaneState } from "./types";

/** The state of a pane that was just opened. */
export const initialState = (given: {
  unit: string;
  year: string;
  help: boolean;
  settings?: Settings;
}): PaneState => ({
  tab: "draft",
  task: null,
  help: given.help,
  unit: given.unit,
  year: given.year,
  isYearTyped: false,
  look: null,
  checked: null,
  stale: false,
  marks: null,
  author: null,
  selected: [],
  ignored: [],
  filter: null,
  current: null,
  lastYear: initialLastYear,
  filling: initialFilling,
  notices: { draft: null, fill: null, check: null, submit: null },
  question: null,
  isSettingsOpen: false,
  settings: given.settings ?? usualSettings,
  finished: false,
  ticked: [],
  receipts: [],
  announcement: { lines: [], turn: 0 },
});

const announce = (state: PaneState, lines: Said[]): PaneState => ({
  ...state,
  announcement: { lines, turn: state.announcement.turn + 1 },
});

/** What a screen reader hears when a check is done. */
function summaryOf({ result, source }: Checked, { lastYear: { facts }, ignored }: PaneState): Said[] {
  const { open } = countFacts(facts);
  const split = splitIgnored(itemsOf(result.findings), ignored);
  const { held, broken, unchecked } = result.relations;
  return [
    say("pane/check.announce.relations", { held, broken, unchecked }),
    say("pane/check.announce.findings", { count: split.open.length }),
    ...(split.ignored.length > 0
      ? [say("pane/check.announce.ignored", { count: split.ignored.length })]
      : []),
    ...(source.messages.some(isDoubt) ? [say("pane/check.announce.doubts")] : []),
    ...(open > 0 ? [say("pane/check.announce.open", { count: open })] : []),
  ];
}

/** A finding leaves the list: the keyboard goes to the one that takes its place. */
function afterIgnoring(state: PaneState, ignored: PaneState["ignored"]): PaneState {
  const next = { ...state, ignored };
  const ids = openItems(next).map(({ id }) => id);
  const before = shownItems(state).findIndex(({ id }) => id === state.current);
  const left = shownItems(next);
  const isThere = left.some(({ id }) => id === state.current);
  const current = isThere
    ? state.current
    : (left[Math.min(Math.max(before, 0), left.length - 1)]?.id ?? null);
  return { ...next, current, selected: state.selected.filter((id) => ids.includes(id)) };
}

/** What is said when something was ignored. */
const doneWords = ({ fingerprint, confirms }: Ignored): string =>
  confirms ? "pane/confirm.done" : fingerprint === null ? "pane/ignore.ruleDone" : "pane/ignore.done";

/** It is told again; the list of what was ignored is left when nothing else stands in it. */
function tellAgain(state: PaneState, ended: Ignored): PaneState {
  const next = afterIgnoring(
    state,
    state.ignored.filter((one) => !isSameIgnored(one, ended)),
  );
  const items = itemsOf(next.checked?.result.findings ?? []);
  const split = splitIgnored(items, next.ignored);
  const isEmpty = split.ignored.length + split.confirmed.length === 0;
  return next.filter === "ignored" && isEmpty ? { ...next, filter: null } : next;
}

/** The keyboard stays where it was; when that finding is gone, it goes to the one that took its place. */
function nextCurrent(state: PaneState, checked: Checked): string | null {
  if (state.current === null) return null;
  const items = shownItems({ ...state, checked });
  if (items.some(({ id }) => id === state.current)) return state.current;
  const before = shownItems(state).findIndex(({ id }) => id === state.current);
  return items[Math.min(Math.max(before, 0), items.length - 1)]?.id ?? null;
}

/**
 * The body and the year that the document names are those of the drafter, unless something else was typed.
 */
function looked(state: PaneState, look: DocumentLook): PaneState {
  const isOurs = look.kind === "report" && !look.isTwice;
  const unit = state.unit.trim() === "" && isOurs && look.unit !== null ? look.unit : state.unit;
  const isNewer = look.year !== null && look.year >= Number(state.year);
  const year = isOurs && isNewer && !state.isYearTyped ? String(look.year) : state.year;
  return { ...state, look, unit, year };
}

const findsMore = (before: PaneState, after: PaneState): boolean => {
  const known = new Set(openItems(before).map(({ id }) => id));
  return openItems(after).some(({ id }) => !known.has(id));
};

function checkDone(state: PaneState, checked: Checked, marks: number | null, quiet: boolean): PaneState {
  const fixable = new Set(
    itemsOf(checked.result.findings)
      .filter(isFixable)
      .map(({ id }) => id),
  );
  const next: PaneState = {
    ...looked(state, checked.result.look),
    checked,
    finished: false,
    stale: false,
    marks: marks ?? state.marks,
    selected: state.selected.filter((id) => fixable.has(id)),
    current: nextCurrent(state, checked),
  };
  // What was said of a deed is no longer so when something is found that was not there, and the pane has done nothing:
  // Word's own undo may be the cause.
  const isUndone = quiet && state.task === null && findsMore(state, next);
  if (quiet) return isUndone ? withNotice(next, "check", null) : next;
  // Who has a result in front of them has got further than the help for the first time.
  return announce(
    { ...next, help: false, notices: { ...next.notices, check: null } },
    summaryOf(checked, state),
  );
}

function choose(selected: string[], id: string, chosen: boolean): string[] {
  const others = selected.filter((other) => other !== id);
  return chosen ? [...others, id] : others;
}

const withNotice = (state: PaneState, tab: PaneState["tab"], notice: Notice | null): PaneState => ({
  ...state,
  notices: { ...state.notices, [tab]: notice },
});

/** What the pane shows after an action. Pure: the same state and action give the same new state. */
export function reducer(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case "tab/chosen":
      return { ...state, tab: action.tab };
    case "said":
      return announce(state, action.lines);
    case "last/previewed":
      // Who has a draft in the document has got further than the help for the first time.
      return {
        ...state,
        help: state.help && !action.away,
        lastYear: lastYearReducer(state.lastYear, action),
      };
    case "help/shown":
      return { ...state, help: action.open };
    case "draft/typed":
      return {
        ...state,
        [action.field]: action.value,
        isYearTyped: state.isYearTyped || action.field === "year",
      };
    case "task/began":
      return { ...state, task: action.task };
    case "task/ended":
      return { ...state, task: null };
    case "check/done":
      return checkDone(state, action.checked, action.marks, action.quiet);
    case "look/done":
      return looked(state, action.look);
    case "check/outdated":
      return state.checked && !state.stale
        ? announce({ ...state, stale: true }, [say("pane/check.stale")])
        : state;
    case "finding/reached":
      return { ...state, current: action.id };
    case "finding/chosen":
      return { ...state, selected: choose(state.selected, action.id, action.chosen) };
    case "choice/cleared":
      return { ...state, selected: [] };
    case "filter/chosen":
      return { ...state, filter: action.filter };
    case "ignored/known":
      return { ...state, ignored: action.ignored };
    case "finding/ignored":
      return announce(afterIgnoring(state, [...state.ignored, action.ignored]), [
        say(doneWords(action.ignored)),
      ]);
    case "ignored/ended":
      return announce(tellAgain(state, action.ignored), [say("pane/ignore.ended")]);
    case "author/known":
      return { ...state, author: action.author };
    case "marks/counted":
      return { ...state, marks: action.marks, finished: state.finished && action.marks === 0 };
    case "settings/shown":
      return { ...state, isSettingsOpen: action.open };
    case "settings/changed":
      return { ...state, settings: action.settings };
    case "submit/finished":
      return { ...state, finished: action.finished };
    case "submit/ticked":
      return { ...state, ticked: action.ticked };
    case "receipts/known":
      return { ...state, receipts: action.receipts };
    case "notice/shown":
      return announce(withNotice(state, action.tab, action.notice), [
        action.notice.title,
        ...action.notice.lines,
      ]);
    case "notice/closed":
      return withNotice(state, action.tab, null);
    case "question/asked":
      return announce({ ...state, question: action.question, tab: action.question.tab }, [
        action.question.title,
        ...action.question.lines,
      ]);
    case "question/closed":
      return { ...state, question: null };
    case "fill/opened":
    case "fill/read":
    case "fill/unread":
    case "fill/tableChosen":
    case "fill/rowOpened":
    case "fill/groupOpened":
    case "fill/reached":
    case "fill/typed":
    case "fill/undone":
    case "fill/pasting":
    case "fill/faced":
    case "fill/written":
    case "fill/takenBack":
      return { ...state, filling: fillingReducer(state.filling, action) };
    default:
      return { ...state, lastYear: lastYearReducer(state.lastYear, action) };
  }
}
