/**
 * How well the wrong cell is told: seeded slips of every kind in seeded tables of three sizes.
 *
 * `npx tsx bench/localise.ts [--reports 200] [--seed 1] [--kind WORDS] [--show]` draws 300 reports a kind and size, and up to
 * 1,500 until the shares that have a goal are known to half of one per cent (a standard error), or as many as are asked for.
 * It prints for each kind and size the shares of reports (per cent) in which all wrong cells were named with the right numbers (exact), some of them (partly), none
 * (silent), a wrong number was claimed (wrong), a cell that is right was claimed (innocent), the right numbers stood among
 * what was shown (numbers), the right numbers or, without numbers, the sentence that says what has happened (shown), and
 * milliseconds of one core for one report (median, worst; the best of three where it takes long). Behind them stand the shares
 * that fall short of a goal, and what a method could reach that is handed the very odds by which the tables and slips are
 * drawn.
 */
import { parseArgs } from "node:util";
import { withStated } from "../src/check/slips/evidence";
import { localise, type Localisation } from "../src/check/slips/localise";
import { modelOf } from "../src/check/slips/model";
import type { Explanation } from "../src/check/slips/search";
import { cellKeys, formOf } from "../src/form";
import {
  bodyFrom,
  randomFrom,
  sizes,
  tableOf,
  type Body,
  type Numbers,
  type Size,
} from "../test/check/support/tables";
import { bestGuess, weighedKinds } from "./localise/best-possible";
import { laterSlips, slips, type Slip } from "./localise/slips";
import { onceStrangeSlips, strangerSlips, strangeSlips } from "./localise/strange";
import { newestSlips } from "./localise/newest";
import { unseeableSlips } from "./localise/unseeable";
import { unseenSlips } from "./localise/unseen";
import { untriedSlips } from "./localise/untried";

const { values: options } = parseArgs({
  options: {
    reports: { type: "string" },
    seed: { type: "string", default: "1" },
    kind: { type: "string" },
    show: { type: "boolean" },
  },
});

const form = formOf("2021");
const relations = form.relations.filter(({ table }) => table === "applications");
const order = cellKeys(form).filter((key) => key.startsWith("applications/"));

interface Outcome {
  exact: boolean;
  partly: boolean;
  silent: boolean;
  wrong: boolean;
  innocent: boolean;
  numbers: boolean;
  shown: boolean;
  milliseconds: number;
}

type Change = [cell: string, value: number];

const changesOf = ({ steps }: Explanation): Change[] => steps.flatMap(({ changes }) => [...changes]);

/** One alternative of each part taken, in every combination. */
const combinations = (parts: Change[][][]): Change[][] =>
  parts.reduce<Change[][]>(
    (all, alternatives) => all.flatMap((one) => alternatives.map((other) => [...one, ...other])),
    [[]],
  );

/** What takes longer is measured again: other jobs of the machine, and code that is not warm, take their time as well. */
const LONG = 10;

function timed(typed: Numbers, again = 2): { said: Localisation; milliseconds: number } {
  const begun = process.cpuUsage();
  const model = modelOf(relations, typed, order);
  const said = withStated(model, localise(model), new Map());
  const { user, system } = process.cpuUsage(begun);
  const milliseconds = (user + system) / 1000;
  if (milliseconds < LONG || again === 0) return { said, milliseconds };
  return { said, milliseconds: Math.min(milliseconds, timed(typed, again - 1).milliseconds) };
}

function judge(truth: Numbers, typed: Numbers, { saidBy = [] }: Slip): Outcome {
  const { said, milliseconds } = timed(typed);
  const { claims, open } = said;
  const changed = claims.flatMap(({ changes }) => [...changes]);
  const offered = combinations(open.map(({ alternatives }) => alternatives.map(changesOf)));
  const wrongCells = [...truth].filter(([cell, value]) => typed.get(cell) !== value).map(([cell]) => cell);
  const wrong = changed.some(([cell, value]) => truth.get(cell) !== value);
  const restores = (changes: Change[]): boolean => {
    const result = new Map([...typed, ...changes]);
    return [...truth].every(([cell, value]) => result.get(cell) === value);
  };
  const exact = restores(changed);
  const numbers = exact || offered.some((changes) => restores([...changed, ...changes]));
  const isSaid = open.some(({ alternatives }) =>
    alternatives.some(({ steps }) => steps.every(({ kind }) => saidBy.includes(kind))),
  );
  const outcome = {
    exact,
    partly: !exact && changed.length > 0 && !wrong,
    silent: changed.length === 0,
    wrong,
    innocent: changed.some(([cell]) => !wrongCells.includes(cell)),
    numbers,
    shown: numbers || isSaid,
    milliseconds,
  };
  if (options.show && !exact) {
    const shown = (changes: Change[]): string =>
      changes.map(([cell, value]) => `${cell.slice(13)} ${typed.get(cell)}→${value}`).join(", ");
    console.log(`truth: ${shown(wrongCells.map((cell) => [cell, truth.get(cell)!]))}`);
    console.log(`  claimed: ${shown(changed)}`);
    for (const changes of offered) console.log(`  offered: ${shown(changes)}`);
  }
  return outcome;
}

/** A table with a slip in it, as it is drawn. */
interface Drawn {
  body: Body;
  truth: Numbers;
  typed: Numbers;
}

const isSeen = (typed: Numbers): boolean =>
  relations.some(({ left, right }) => sum(left, typed) !== sum(right, typed));

/** Some slips can happen in few tables. */
const MOST_TRIES = 60;
/** One that has not happened in so many cannot. */
const NEVER = 3_000;

/** So many at most where it is not said how many. */
const MOST_REPORTS = 1_500;
const LEAST_REPORTS = 300;

/** As many tables with a slip that breaks sums as are wanted, or as can be had. */
function* drawn(slip: Slip, size: Size): Iterable<Drawn> {
  const [reports, seed] = [Number(options.reports ?? MOST_REPORTS), Number(options.seed)];
  const random = randomFrom(seed * 7919 + slip.id.length * 104729 + sizes[size][1]);
  for (let found = 0, tries = 0; found < reports && tries < reports * MOST_TRIES; tries += 1) {
    if (found === 0 && tries > NEVER) return;
    const body = bodyFrom(random);
    const table = tableOf(body, random, size);
    const truth = slip.start?.(table) ?? table;
    const typed = slip.make(truth, random);
    if (!typed || !isSeen(typed)) continue;
    found += 1;
    yield { body, truth, typed };
  }
}

/** A share that has a goal, in per cent. */
interface Goal {
  what: "exact" | "wrong" | "innocent" | "shown";
  least?: number;
  most?: number;
}

const goalsOf = ({ goal }: Slip, size: Size): Goal[] => [
  ...(goal ? [{ what: "exact", least: size === "small" ? goal.small : goal.else } as const] : []),
  { what: "wrong", most: 1 },
  { what: "innocent", most: 2 },
  { what: "shown", least: 98 },
];

const shareOf = <T>(outcomes: T[], is: (one: T) => boolean): number =>
  (100 * outcomes.filter(is).length) / outcomes.length;

const STANDARD_ERROR = 0.5;

/** True when each share that has a goal is known well enough; a few reports of one sort prove little (Agresti and Coull). */
const isKnown = (outcomes: Outcome[], goals: Goal[]): boolean =>
  goals.every(({ what }) => {
    const [count, all] = [outcomes.filter((one) => one[what]).length + 2, outcomes.length + 4];
    const part = count / all;
    return 100 * Math.sqrt((part * (1 - part)) / all) <= STANDARD_ERROR;
  });

function measure(slip: Slip, size: Size): Outcome[] {
  const goals = goalsOf(slip, size);
  const outcomes: Outcome[] = [];
  for (const { truth, typed } of drawn(slip, size)) {
    outcomes.push(judge(truth, typed, slip));
    const isEnough = outcomes.length % LEAST_REPORTS === 0 && isKnown(outcomes, goals);
    if (options.reports === undefined && isEnough) break;
  }
  return outcomes;
}

const sum = (cells: string[], numbers: Numbers): number =>
  cells.reduce((all, cell) => all + numbers.get(cell)!, 0);

const share = <T>(outcomes: T[], is: (one: T) => boolean): string =>
  outcomes.length === 0 ? "-" : shareOf(outcomes, is).toFixed(1);

/** What falls short of its goal, line by line. */
const short: string[] = [];

let longest = 0;

function compare(slip: Slip, size: Size, outcomes: Outcome[]): void {
  for (const { what, least = 0, most = 100 } of outcomes.length > 0 ? goalsOf(slip, size) : []) {
    const part = shareOf(outcomes, (one) => one[what]);
    if (part >= least && part <= most) continue;
    short.push([slip.id, size, outcomes.length, what, part.toFixed(1), least || most].join("\t"));
  }
}

function print(slips: Slip[]): void {
  console.log("kind\tsize\tn\texact\tpartly\tsilent\twrong\tinnocent\tnumbers\tshown\tms\tworst");
  for (const slip of slips) {
    for (const size of Object.keys(sizes) as Size[]) {
      const outcomes = measure(slip, size);
      compare(slip, size, outcomes);
      const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
      const shares = (["exact", "partly", "silent", "wrong", "innocent", "numbers", "shown"] as const).map(
        (what) => share(outcomes, (one) => one[what]),
      );
      const middle = times[Math.floor(times.length / 2)] ?? 0;
      const worst = times.at(-1) ?? 0;
      longest = Math.max(longest, worst);
      console.log(
        [slip.id, size, outcomes.length, ...shares, middle.toFixed(1), worst.toFixed(1)].join("\t"),
      );
    }
  }
}

/** How many of the reports with a slip break no sum. */
function printUnseen(slips: Slip[]): void {
  for (const slip of slips) {
    for (const size of Object.keys(sizes) as Size[]) {
      const random = randomFrom(Number(options.seed) * 7919 + slip.id.length);
      const tables = Array.from({ length: Number(options.reports ?? LEAST_REPORTS) }, () =>
        slip.make(tableOf(bodyFrom(random), random, size), random),
      ).filter((typed) => typed !== null);
      console.log([slip.id, size, tables.length, share(tables, (typed) => !isSeen(typed))].join("\t"));
    }
  }
}

/** Wrong claims, per cent, that the best possible method may make in the kind that looks like the others. */
const ALLOWED = [0.5, 1, 2];

/** What the best possible method claims exactly, for each of the limits on its wrong claims; it claims no part of a number. */
function printBest(size: Size): void {
  const [column, exchanged, part] = weighedKinds.map((id) =>
    [
      ...drawn(
        slips.find((slip) => slip.id === id)!,
        size,
      ),
    ].map(({ body, truth, typed }) => {
      const guess = bestGuess(typed, body);
      const isRight = guess !== null && [...truth].every(([cell, value]) => guess.table.get(cell) === value);
      return { isRight, certainty: guess && !guess.isPart ? guess.certainty : 0 };
    }),
  ) as [Guessed[], Guessed[], Guessed[]];
  for (const allowed of ALLOWED) {
    const wrong = part.filter(({ isRight }) => !isRight).map(({ certainty }) => certainty);
    wrong.sort((a, b) => b - a);
    // As sure as the first that would be one wrong claim too many, or at least likelier than not.
    const limit = Math.max(0.5, wrong[Math.floor((allowed / 100) * part.length)] ?? 0);
    const isClaimed = ({ isRight, certainty }: Guessed): boolean => isRight && certainty > limit;
    console.log([size, allowed, share(column, isClaimed), share(exchanged, isClaimed)].join("\t"));
  }
}

interface Guessed {
  isRight: boolean;
  certainty: number;
}

const wanted = (all: Slip[]): Slip[] => all.filter(({ id }) => id.includes(options.kind ?? ""));

console.log("Kinds on which the weights were chosen:");
print(wanted(slips));
console.log("\nKinds that were written after the first weights:");
print(wanted(laterSlips));
console.log("\nKinds that were written after the second weights:");
print(wanted(unseenSlips));
console.log("\nKinds for which no explanation was made:");
print(wanted(strangeSlips));
console.log("\nKinds that were strange until their explanation was made:");
print(wanted(onceStrangeSlips));
console.log("\nStrange kinds that were written after these explanations:");
print(wanted(strangerSlips));

console.log("\nKinds that were written after the explanations of now:");
print(wanted(newestSlips));
console.log("\nKinds that were written before these explanations were changed:");
print(wanted(untriedSlips));
console.log("\nKinds after which every sum holds (per cent that cannot be seen):");
printUnseen(wanted(unseeableSlips));

console.log(`\nThe longest report: ${longest.toFixed(1)} ms (goal: at most 50)`);
console.log("\nShort of a goal:");
if (short.length === 0) console.log("nothing");
else
  for (const line of [["kind", "size", "n", "share", "is", "goal"].join("\t"), ...short]) console.log(line);

if (options.kind === undefined) {
  console.log("\nThe best possible method, with the odds known (exact, by wrong claims that it may make):");
  console.log(["size", `wrong in ${weighedKinds[2]}`, weighedKinds[0], weighedKinds[1]].join("\t"));
  for (const size of Object.keys(sizes) as Size[]) printBest(size);
}
