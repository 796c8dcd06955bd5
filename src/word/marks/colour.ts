import type { ParagraphMarkup } from "../places/markup";
import type { WriteState } from "../host/writable-document";
import type { MarksFound } from "./marks-found";
import { apiFill, freeHighlight, highlightNamed, type Highlight } from "./palette";
import { planColour, type ColourStep, type NotMarked, type PlacedMark } from "./plan";
import type { RegisterEntry } from "./register";
import { replaceParts } from "./register-parts";
import { planRestoration, type Restoration } from "./restore";
import type { Session } from "../session";
import { shadingReturns } from "./shading";
import { markCode } from "../../open/writing/mark-wording";
import { isTrackingLocked } from "./untracked";
import { writeColours } from "./write";

export interface Coloured {
  marked: string[];
  notMarked: NotMarked[];
}

/** What is written now would be recorded as a change, and Word does not let add-ins switch that off. */
export const isBlockedByTracking = ({ tracking }: WriteState, { snapshot }: MarksFound): boolean =>
  tracking === null && snapshot.document.traits.trackRevisions === true;

/** Why colours cannot be put into this document now (id of `src/messages`); null when they can. */
function obstacle({ host }: Session, marksFound: MarksFound, state: WriteState): string | null {
  if (!host.has("customXml")) return "word/no-register";
  if (marksFound.colours === null) return "word/no-colours";
  return isBlockedByTracking(state, marksFound) ? "word/tracking-on" : null;
}

const entryOf = ({ mark, kind, anchor, original }: ColourStep, highlight: Highlight): RegisterEntry => ({
  code: markCode(mark.id),
  kind,
  anchor,
  highlight: kind === "highlight" ? highlight.name : "",
  original,
});

const hadNoFill = ({ kind, original }: RegisterEntry): boolean =>
  kind === "shading" && apiFill(original) === "";

/**
 * The entries are written before the colours: an entry without a colour is harmless, a colour without an entry is not.
 * They are written anew behind the colours: another pane that saw them too early may take them for stale.
 */
async function write(
  session: Session,
  marksFound: MarksFound,
  state: WriteState,
  old: Restoration,
  steps: ColourStep[],
  highlight: Highlight,
): Promise<void> {
  const { entries, parts } = marksFound.register;
  const made = steps.map((step) => entryOf(step, highlight));
  const before = steps.length > 0 ? await replaceParts(session, parts, [...entries, ...made]) : parts;
  const writes = steps.map(({ kind, spot }) => ({ kind, spot, highlight }));
  let left = [...entries, ...made];
  try {
    const { isDone } = await writeColours(session, state, marksFound.snapshot, old, writes);
    left = isDone ? made : [...entries.filter(hadNoFill), ...made];
  } catch (error) {
    if (isTrackingLocked(error)) left = entries;
    throw error;
  } finally {
    await replaceParts(session, before, left);
  }
}

async function plansOf(
  session: Session,
  marksFound: MarksFound,
  colours: ParagraphMarkup[],
  old: Restoration,
  placed: PlacedMark[],
): Promise<(ColourStep | NotMarked)[]> {
  const empty = placed.some(({ place }) => place.kind === "cell" && place.text.trim() === "");
  const never = { absent: false, automatic: false };
  const returns = empty ? await shadingReturns(session) : never;
  const known = { ...marksFound.snapshot, colours, returns, own: old.own, fills: old.fills };
  return placed.map((item) => planColour(known, item));
}

/** Shows marks as colours, in place of those that are there. */
export async function colour(
  session: Session,
  marksFound: MarksFound,
  state: WriteState,
  placed: PlacedMark[],
): Promise<Coloured> {
  const { entries } = marksFound.register;
  if (placed.length === 0 && entries.length === 0) return { marked: [], notMarked: [] };
  const refuseAll = (code: string): Coloured => ({
    marked: [],
    notMarked: placed.map(({ mark }) => ({ id: mark.id, code })),
  });
  const why = obstacle(session, marksFound, state);
  if (why !== null || marksFound.colours === null) return refuseAll(why ?? "word/no-colours");
  const old = planRestoration(marksFound.snapshot, marksFound.colours, entries);
  const used = entries.map(({ highlight }) => highlightNamed(highlight)).find((found) => found !== null);
  const highlight = used ?? freeHighlight(marksFound.colours);
  if (!highlight) return refuseAll("word/no-free-colour");
  const plans = await plansOf(session, marksFound, marksFound.colours, old, placed);
  const steps = plans.filter((plan) => "spot" in plan);
  try {
    await write(session, marksFound, state, old, steps, highlight);
  } catch (error) {
    if (isTrackingLocked(error)) return refuseAll(error.code);
    throw error;
  }
  return {
    marked: steps.filter(({ reason }) => reason === null).map(({ mark }) => mark.id),
    notMarked: plans.flatMap((plan) => {
      if ("code" in plan) return [plan];
      return plan.reason === null ? [] : [{ id: plan.mark.id, code: plan.reason }];
    }),
  };
}
