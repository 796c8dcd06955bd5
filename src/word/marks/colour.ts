import type { ParagraphMarkup } from "../markup";
import type { HostFeatures } from "../features";
import { untracked, type WriteState } from "../guard";
import { rangesOf } from "../ranges";
import type { MarkedGround } from "./ground";
import { freeHighlight, highlightNamed, type Highlight } from "./palette";
import { planColour, type ColourStep, type NotMarked, type PlacedMark } from "./plan";
import { writeRegister, type Register } from "./register";
import { planRestoration, type Restoration } from "./restore";
import { shadingReturns } from "./shading";
import { codeOf } from "./wording";
import { queueColours, queueRestoration } from "./write";

export interface ColourSession {
  context: Word.RequestContext;
  host: HostFeatures;
  ground: MarkedGround;
  state: WriteState;
}

export interface Coloured {
  marked: string[];
  notMarked: NotMarked[];
}

/** Why colours cannot be put into this document now (id of `src/messages`); null when they can. */
function obstacle({ host, ground, state }: ColourSession): string | null {
  if (!host.has("customXml")) return "word/no-register";
  if (ground.colours === null) return "word/no-colours";
  if (state.tracking === null && ground.snapshot.document.traits.trackRevisions) return "word/tracking-on";
  return null;
}

const registerOf = (steps: ColourStep[], highlight: Highlight): Register => ({
  highlight: highlight.name,
  entries: steps.map(({ mark, kind, anchor, original }) => ({
    code: codeOf(mark.id),
    kind,
    anchor,
    original,
  })),
});

/** The register is written first: an entry without a colour is harmless, a colour without an entry is not. */
async function write(
  { context, host, ground, state }: ColourSession,
  old: Restoration,
  steps: ColourStep[],
  highlight: Highlight,
): Promise<void> {
  const ranges = await rangesOf(context, ground.snapshot, [
    ...old.highlights,
    ...steps.map((step) => step.spot),
  ]);
  const oldRanges = ranges.slice(0, old.highlights.length);
  const newRanges = ranges.slice(old.highlights.length);
  const entries = [...ground.register.entries, ...registerOf(steps, highlight).entries];
  await writeRegister(host, { highlight: highlight.name, entries });
  await untracked(context, state, async () => {
    queueRestoration(ground.snapshot, oldRanges, old.shadings);
    queueColours(
      ground.snapshot,
      steps.map(({ kind, spot }, i) => ({ kind, spot, range: newRanges[i]! })),
      highlight,
    );
    await context.sync();
  });
  if (ground.register.entries.length > 0) await writeRegister(host, registerOf(steps, highlight));
}

async function plansOf(
  { context, host, ground }: ColourSession,
  colours: ParagraphMarkup[],
  old: Restoration,
  placed: PlacedMark[],
): Promise<(ColourStep | NotMarked)[]> {
  const empty = placed.some(({ place }) => place.kind === "cell" && place.text.trim() === "");
  const returns = empty ? await shadingReturns(context, host) : { absent: false, automatic: false };
  const known = { ...ground.snapshot, colours, returns, own: old.own };
  return placed.map((item) => planColour(known, item));
}

/** Shows marks as colours, in place of those that are there. */
export async function colour(session: ColourSession, placed: PlacedMark[]): Promise<Coloured> {
  const { ground } = session;
  if (placed.length === 0 && ground.register.entries.length === 0) return { marked: [], notMarked: [] };
  const refuseAll = (code: string): Coloured => ({
    marked: [],
    notMarked: placed.map(({ mark }) => ({ id: mark.id, code })),
  });
  const why = obstacle(session);
  if (why !== null || ground.colours === null) return refuseAll(why ?? "word/no-colours");
  const old = planRestoration(ground.snapshot, ground.colours, ground.register);
  const highlight = highlightNamed(ground.register.highlight) ?? freeHighlight(ground.colours);
  if (!highlight) return refuseAll("word/no-free-colour");
  const plans = await plansOf(session, ground.colours, old, placed);
  const steps = plans.filter((plan) => "spot" in plan);
  await write(session, old, steps, highlight);
  return {
    marked: steps.filter(({ note }) => note === null).map(({ mark }) => mark.id),
    notMarked: plans.flatMap((plan) => {
      if ("code" in plan) return [plan];
      return plan.note === null ? [] : [{ id: plan.mark.id, code: plan.note }];
    }),
  };
}
