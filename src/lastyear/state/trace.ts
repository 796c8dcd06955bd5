import { hashOf, hashOfText } from "../../language/hash";
import { tokensOf, type Token } from "./tokens";

/**
 * A fact in a form in which it travels with the document: nothing in it can be read, and it is enough to find the fact
 * again (`follow.ts`). Only hashes of its own words and of the words around it.
 */
export interface Trace {
  /** Number of its tokens, and their hash. */
  size: number;
  words: number;
  /** The two tokens directly before and behind it. */
  next: Sides;
  /** The four tokens there. */
  near: Sides;
  /** The four beyond those, which may be there when what stands nearer has been rewritten. */
  far: Sides;
}

export interface Sides {
  before: Surroundings;
  behind: Surroundings;
}

/** Some tokens on one side of a fact. */
export interface Surroundings {
  /** How many; with fewer than two the edge of the paragraph stands in the hash as well. */
  size: number;
  hash: number;
}

export type Range = [start: number, end: number];

/** So many tokens are a piece of the surroundings. */
export const CONTEXT = 4;
/** Fewer of them tell nothing without the edge of the paragraph. */
export const FEWEST = 2;

/** Stands for every number: those around a fact change as well. */
const NUMBER = 1;
/** Stands for both ends of a paragraph. */
const EDGE = 2;

/** A text as it is searched. */
export interface Tokenised {
  tokens: Token[];
  /** Hash of each token. */
  words: Uint32Array;
  /** Hash of each token of the surroundings: no punctuation, all numbers alike. */
  context: Uint32Array;
  /** For each token, and for the end, how many tokens of the surroundings stand before it. */
  contextAt: Uint32Array;
}

const SPOKEN = /[\p{L}\p{N}]/u;
const DIGIT = /^\d/u;

/** Takes a text apart. */
export function tokenise(text: string): Tokenised {
  const tokens = tokensOf(text);
  const words = Uint32Array.from(tokens, (token) => hashOfText(token.text));
  const contextAt = new Uint32Array(tokens.length + 1);
  const context: number[] = [];
  tokens.forEach((token, i) => {
    contextAt[i] = context.length;
    if (SPOKEN.test(token.text)) context.push(DIGIT.test(token.text) ? NUMBER : words[i]!);
  });
  contextAt[tokens.length] = context.length;
  return { tokens, words, context: Uint32Array.from(context), contextAt };
}

/** The hash of tokens of the text itself. */
export const wordsAt = ({ words }: Tokenised, from: number, size: number): number =>
  hashOf(words, from, from + size);

/**
 * The tokens of the surroundings that end (or, behind the fact, begin) at a place.
 * @param size fewer than two are hashed together with the edge, which has to be there
 * @returns null where there are not so many, or no edge
 */
export function hashBeside(
  { context }: Tokenised,
  at: number,
  size: number,
  side: keyof Sides,
): number | null {
  const [from, to] = side === "before" ? [at - size, at] : [at, at + size];
  if (from < 0 || to > context.length) return null;
  const atEdge = side === "before" ? from === 0 : to === context.length;
  if (size < FEWEST && !atEdge) return null;
  return hashOf(context, from, to, size < FEWEST ? EDGE : undefined);
}

/** The surroundings on one side, as many as there are. */
function beside(text: Tokenised, at: number, side: keyof Sides, most = CONTEXT): Surroundings {
  const size = Math.max(0, Math.min(most, side === "before" ? at : text.context.length - at));
  return { size, hash: hashBeside(text, at, size, side) ?? 0 };
}

/** The first token that ends behind an offset; the number of tokens when there is none. */
function tokenBehind(tokens: Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The trace of a fact. @param range its offsets in the text */
export function traceOf(text: Tokenised, [start, end]: Range): Trace {
  const first = tokenBehind(text.tokens, start);
  const behind = Math.min(tokenBehind(text.tokens, end - 1) + 1, text.tokens.length);
  const [before, after] = [text.contextAt[first]!, text.contextAt[behind]!];
  const size = Math.max(0, behind - first);
  return {
    size,
    words: wordsAt(text, first, size),
    next: {
      before: beside(text, before, "before", FEWEST),
      behind: beside(text, after, "behind", FEWEST),
    },
    near: { before: beside(text, before, "before"), behind: beside(text, after, "behind") },
    far: {
      before: beside(text, Math.max(0, before - CONTEXT), "before"),
      behind: beside(text, Math.min(text.context.length, after + CONTEXT), "behind"),
    },
  };
}
