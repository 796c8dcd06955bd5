import type { Pair } from "../../language/alignment";
import { isNoise } from "../../language/page/noise";
import type { TextSentence } from "../text/report-text";
import { alignSentences, type Likeness } from "./align-sentences";
import { differingExcerpts, sentenceExcerpt } from "./excerpts";
import type { TextDifference } from "./types";

interface ComparedTexts extends Omit<DifferingText, "pairs"> {
  texts: TextDifference[];
}

type Sentences = readonly TextSentence[];

/** A difference, and the paragraph that stands alone by it. */
type InParagraph = TextDifference & { paragraph: string };

const joined = (pairs: Pair[], sentences: Sentences, side: "left" | "right"): string =>
  pairs.flatMap((pair) => (pair[side] === null ? [] : sentences[pair[side]]!.same)).join("");

/** Runs of pairs between those that are equal. */
function differingRuns(pairs: Pair[], here: Sentences, there: Sentences): Pair[][] {
  const runs: Pair[][] = [[]];
  for (const pair of pairs) {
    const { left, right } = pair;
    if (left !== null && right !== null && here[left]!.same === there[right]!.same) runs.push([]);
    else runs.at(-1)!.push(pair);
  }
  // Sentences that were broken elsewhere, or run on into each other, say the same.
  return runs.filter((run) => run.length > 0 && joined(run, here, "left") !== joined(run, there, "right"));
}

/** Several sentences of one paragraph that stand alone are one difference. */
function together(differences: InParagraph[]): TextDifference[] {
  const result: InParagraph[] = [];
  for (const one of differences) {
    const last = result.at(-1);
    if (last && one.kind !== "changed" && last.kind === one.kind && last.paragraph === one.paragraph) {
      const side = one.kind === "missing" ? "here" : "there";
      last[side] = sentenceExcerpt(`${last[side]!}${one[side]!}`);
    } else result.push({ ...one });
  }
  return result.map(({ kind, part, here, there }) => ({ kind, part, here, there }));
}

/** The sentences there between the first and the last that belong to the report; what goes on behind it is text, too. */
function extentThere(pairs: Pair[], there: Sentences): { from: number; to: number } {
  const matched = pairs.flatMap(({ left, right }) => (left !== null && right !== null ? right : []));
  const from = matched[0] ?? there.length;
  let to = matched.length > 0 ? matched.at(-1)! + 1 : from;
  while (to < there.length && /[。；！？][”’」』）)]*$/u.test(there[to]!.shown) && !isNoise(there[to]!.shown))
    to++;
  return { from, to };
}

/** What a pair says of the two texts, one of a report's own page numbers nothing. */
function differenceOf({ left, right }: Pair, here: Sentences, there: Sentences): InParagraph[] {
  const ours = left === null ? null : here[left]!;
  const theirs = right === null ? null : there[right]!;
  if (ours && theirs) {
    if (ours.same === theirs.same) return [];
    const [a, b] = differingExcerpts(ours.same, theirs.same);
    return [{ kind: "changed", part: ours.part, here: a, there: b, paragraph: "" }];
  }
  if (ours) {
    if (isNoise(ours.shown)) return [];
    const paragraph = `here ${String(ours.paragraph)}`;
    return [{ kind: "missing", part: ours.part, here: sentenceExcerpt(ours.shown), there: null, paragraph }];
  }
  const { shown, part, paragraph: at } = theirs!;
  const paragraph = `there ${String(at)}`;
  return [{ kind: "additional", part, here: null, there: sentenceExcerpt(shown), paragraph }];
}

/** Two texts beside each other. */
export interface DifferingText {
  /** Pairs that are not equal, in order; sentences that stand alone among them. */
  pairs: Pair[];
  /** What stands around the report there. */
  beside: string[];
  /** Sentences of the report that were found there, equal or alike. */
  found: number;
}

/**
 * Which sentences are missing, changed or additional there. Where lines break counts for nothing, and what a site writes
 * around a report is told apart.
 */
export function differingText(here: Sentences, there: Sentences, alike?: Likeness): DifferingText {
  const all = alignSentences(here, there, alike);
  const { from, to } = extentThere(all, there);
  // A page shows the title as its own heading, and again above the text.
  const title = here[0]?.part === null ? here[0].same : null;
  const isBeside = ({ left, right }: Pair): boolean =>
    left === null &&
    (right! < from || right! >= to || isNoise(there[right!]!.shown) || there[right!]!.same === title);
  const pairs = all.filter((pair) => !isBeside(pair));
  return {
    pairs: differingRuns(pairs, here, there).flat(),
    beside: all.filter(isBeside).map(({ right }) => there[right!]!.shown),
    found: pairs.filter(({ left, right }) => left !== null && right !== null).length,
  };
}

/** Two texts of one report, and what differs in them. */
export function compareTexts(here: Sentences, there: Sentences): ComparedTexts {
  const { pairs, beside, found } = differingText(here, there);
  return { texts: together(pairs.flatMap((pair) => differenceOf(pair, here, there))), beside, found };
}
