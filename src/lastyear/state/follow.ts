import {
  CONTEXT,
  FEWEST,
  hashBeside,
  wordsAt,
  type Range,
  type Sides,
  type Surroundings,
  type Tokenised,
  type Trace,
} from "./trace";

/** Where a fact stands now. */
export interface FactSpot {
  /** Which of the texts. */
  text: number;
  range: Range;
}

/** The words of a fact somewhere in the texts. */
interface Candidate {
  fact: number;
  text: number;
  /** Its first token. */
  at: number;
  /** How much of what stood around the fact stands around it. */
  score: number;
}

/** So many words may have been put in between a fact and what stood beside it. */
const SLACK = 4;
/** Points for surroundings: the nearer, the more; an edge alone tells little. */
const NEAR = 4;
const FAR = 2;
const WEAK = 0.5;
/** Both edges, or any words. */
const ENOUGH = 1;
const LESS_PER_WORD = 0.1;

/** Points for one piece of the surroundings: is it there, at most so many tokens away from its place? */
function points(
  text: Tokenised,
  edge: number,
  side: keyof Sides,
  { size, hash }: Surroundings,
  distance: number,
): number {
  const isWeak = size < FEWEST;
  if (isWeak && distance > 0) return 0;
  for (let away = 0; away <= (isWeak ? 0 : distance + SLACK); away++) {
    const at = side === "before" ? edge - away : edge + away;
    if (hashBeside(text, at, size, side) !== hash) continue;
    return isWeak ? WEAK : (distance > 0 ? FAR : NEAR) - LESS_PER_WORD * Math.abs(away - distance);
  }
  return 0;
}

/** Where a paragraph was cut in two, less stands beside the fact than stood there; what does is compared. */
function pointsAtCut(text: Tokenised, edge: number, side: keyof Sides, next: Surroundings): number {
  const left = side === "before" ? edge : text.context.length - edge;
  if (next.size < FEWEST || left < FEWEST || left >= CONTEXT) return 0;
  return hashBeside(text, edge, next.size, side) === next.hash ? FAR : 0;
}

function scoreAt(text: Tokenised, at: number, { size, next, near, far }: Trace): number {
  const before = text.contextAt[at]!;
  const behind = text.contextAt[at + size]!;
  return (
    pointsAtCut(text, before, "before", next.before) +
    pointsAtCut(text, behind, "behind", next.behind) +
    points(text, before, "before", near.before, 0) +
    points(text, behind, "behind", near.behind, 0) +
    points(text, before, "before", far.before, CONTEXT) +
    points(text, behind, "behind", far.behind, CONTEXT)
  );
}

/** Where the words of facts stand, by their hash. */
interface Occurrences {
  facts: number[];
  places: { text: number; at: number }[];
}

function occurrencesOf(texts: Tokenised[], traces: readonly Trace[]): Occurrences[] {
  const bySize = new Map<number, Map<number, Occurrences>>();
  traces.forEach(({ size, words }, fact) => {
    if (size === 0) return;
    const byWords = bySize.get(size) ?? new Map<number, Occurrences>();
    const same = byWords.get(words) ?? { facts: [], places: [] };
    same.facts.push(fact);
    bySize.set(size, byWords.set(words, same));
  });
  for (const [size, byWords] of bySize)
    texts.forEach((text, number) => {
      for (let at = 0; at + size <= text.tokens.length; at++)
        byWords.get(wordsAt(text, at, size))?.places.push({ text: number, at });
    });
  return [...bySize.values()].flatMap((byWords) => [...byWords.values()]);
}

/** Facts of the same words, times places: more are taken in their order alone. */
const MOST_PAIRS = 20_000;

/** Of very many alike each place goes to the next fact that it fits. */
function inOrder(texts: Tokenised[], traces: readonly Trace[], { facts, places }: Occurrences): Candidate[] {
  let next = 0;
  return places.flatMap(({ text, at }) => {
    const fact = facts[next];
    const score = fact === undefined ? 0 : scoreAt(texts[text]!, at, traces[fact]!);
    if (fact === undefined || score < ENOUGH) return [];
    next += 1;
    return [{ fact, text, at, score }];
  });
}

/** Every place at which a fact may stand. */
const candidatesOf = (texts: Tokenised[], traces: readonly Trace[]): Candidate[] =>
  occurrencesOf(texts, traces).flatMap((same) => {
    const { facts, places } = same;
    if (facts.length * places.length > MOST_PAIRS) return inOrder(texts, traces, same);
    return facts.flatMap((fact) =>
      places.map(({ text, at }) => ({ fact, text, at, score: scoreAt(texts[text]!, at, traces[fact]!) })),
    );
  });

const YEAR = /^(?:19|20)\d\d$/u;

/** How telling the words of a fact are by themselves: 286条 stands in two places by chance less often than 3条. */
function tellingDigits({ tokens }: Tokenised, at: number, size: number): number {
  const numbers = tokens.slice(at, at + size).filter(({ text }) => /^\d/u.test(text) && !YEAR.test(text));
  return numbers.reduce((sum, { text }) => sum + text.replace(/\D/gu, "").length, 0);
}
const TELLING = 3;
/** A statement that fills its paragraph (未收到政府信息公开申请) tells by its own words, whatever is put behind it. */
const TELLING_WORDS = 6;
const TELLING_NEARBY = 2;

/**
 * Where facts stand in texts: each at the place where most of what stood around it stands around it still. What was
 * rewritten on all sides is found where its words tell enough by themselves: rather a fact that stays open than one that
 * is lost.
 * @param groups facts of one group came in one paragraph
 * @returns for each fact where it is, or null when its words are not there as they were
 */
export function followTraces(
  traces: readonly Trace[],
  groups: readonly number[],
  texts: Tokenised[],
): (FactSpot | null)[] {
  const result: (FactSpot | null)[] = traces.map(() => null);
  const taken = texts.map(() => new Set<number>());
  const take = ({ fact, text, at }: Candidate): void => {
    const { size } = traces[fact]!;
    if (result[fact] || taken[text]!.has(at)) return;
    taken[text]!.add(at);
    const { tokens } = texts[text]!;
    result[fact] = { text, range: [tokens[at]!.start, tokens[at + size - 1]!.end] };
  };
  const candidates = candidatesOf(texts, traces);
  candidates
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score || a.fact - b.fact || a.text - b.text || a.at - b.at)
    .forEach(take);
  const home = new Set(result.flatMap((spot, i) => (spot ? [`${groups[i]} ${spot.text}`] : [])));
  for (const candidate of candidates) {
    const { fact, text, at } = candidate;
    if (result[fact]) continue;
    const digits = tellingDigits(texts[text]!, at, traces[fact]!.size);
    const isStatement = traces[fact]!.size >= TELLING_WORDS;
    if (isStatement || digits >= TELLING || (digits >= TELLING_NEARBY && home.has(`${groups[fact]} ${text}`)))
      take(candidate);
  }
  return result;
}
