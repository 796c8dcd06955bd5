import type { UnitFacts } from "../facts/types";
import { closeness } from "../../report/same-body";
import { bareText, type BareText } from "./bare-text";
import { sharedPassages, type Passage } from "./passages";

/** A passage in the words of the first of the reports that share it. */
export interface AlikePassage {
  part: number;
  text: string;
  /** Its Han characters. */
  length: number;
}

/** Two reports of different bodies that say the same. */
export interface Alike {
  files: [string, string];
  units: [string | null, string | null];
  /** Han characters in shared passages. */
  length: number;
  /** The share, 0 to 1, of the shorter one's own words. */
  share: number;
  /** The longest passages, at most five. */
  passages: AlikePassage[];
}

/** Shorter passages come about by themselves where two people tell of the same work. Han characters. */
const SHORTEST = 30;
/** What so many bodies say is said by everybody: a draft that was handed round is no copying. */
const MOST_SHARE = 0.5;
const FEW = 3;
const MOST_PASSAGES = 5;
/** Nobody reads more pairs; the longest come first. */
const MOST_PAIRS = 500;

function passageOf({ parts }: UnitFacts, bare: BareText, { leftStart, length }: Passage): AlikePassage {
  const last = leftStart + length - 1;
  const part = bare.part[leftStart]!;
  const { paragraphs } = parts.find((one) => one.part === part)!;
  const from = bare.offset[leftStart]!;
  const text = paragraphs[bare.paragraph[leftStart]!]!.slice(from, bare.offset[last]! + 1);
  return { part, text, length };
}

/** How many characters of the first text the passages cover; two may overlap. */
function covered(passages: readonly Passage[]): number {
  let end = 0;
  let sum = 0;
  for (const { leftStart, length } of [...passages].sort((a, b) => a.leftStart - b.leftStart)) {
    const from = Math.max(end, leftStart);
    end = Math.max(end, leftStart + length);
    sum += Math.max(0, end - from);
  }
  return sum;
}

const isOneBody = (one: UnitFacts, other: UnitFacts): boolean =>
  one.unit !== null && other.unit !== null && closeness(one.unit, other.unit) > 0;

/**
 * Reports of different bodies that share passages of thirty characters and more in 一 or 五, the most alike first. What the form
 * and the law have everybody say, and what most of the reports say, does not count.
 */
export function alikeUnits(units: readonly UnitFacts[]): Alike[] {
  const bare = units.map(bareText);
  const most = Math.max(FEW, Math.floor(units.length * MOST_SHARE));
  const ofPair = new Map<string, Passage[]>();
  for (const passage of sharedPassages(
    bare.map(({ text }) => text),
    SHORTEST,
    most,
  )) {
    const key = `${passage.left}/${passage.right}`;
    const known = ofPair.get(key);
    if (known) known.push(passage);
    else ofPair.set(key, [passage]);
  }
  const own = bare.map(({ text }) => text.replaceAll("\u0000", "").length);
  return [...ofPair.values()]
    .flatMap((passages) => {
      const [left, right] = [units[passages[0]!.left]!, units[passages[0]!.right]!];
      if (isOneBody(left, right)) return [];
      const length = covered(passages);
      const shorter = Math.min(own[passages[0]!.left]!, own[passages[0]!.right]!);
      const longest = [...passages].sort((a, b) => b.length - a.length).slice(0, MOST_PASSAGES);
      return [
        {
          files: [left.file, right.file] as [string, string],
          units: [left.unit, right.unit] as Alike["units"],
          length,
          share: shorter === 0 ? 0 : Math.min(1, length / shorter),
          passages: longest.map((passage) => passageOf(left, bare[passage.left]!, passage)),
        },
      ];
    })
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_PAIRS);
}
