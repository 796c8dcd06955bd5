/**
 * How well the wrong cell is told: seeded slips of every kind in seeded tables of three sizes.
 *
 * `npx tsx bench/localise.ts [--reports 200] [--seed 1] [--kind WORDS] [--show]` prints for each kind and size the shares of
 * reports (per cent) in which all wrong cells were named with the right numbers (exact), some of them (partly), none
 * (silent), a wrong number was claimed (wrong), a cell that is right was claimed (innocent), the right numbers stood among
 * what was shown (numbers), the right numbers or, without numbers, the sentence that says what has happened (shown), and
 * milliseconds of one core for one report (median, worst; the best of three).
 */
import { parseArgs } from "node:util";
import { withStated } from "../src/check/slips/evidence";
import { localise, type Localisation } from "../src/check/slips/localise";
import { modelOf } from "../src/check/slips/model";
import type { Explanation } from "../src/check/slips/search";
import { cellKeys, formOf } from "../src/form";
import { correctTable, randomFrom, sizes, type Numbers, type Size } from "../test/check/support/tables";
import { laterSlips, slips, type Slip } from "./localise/slips";
import { unseenSlips } from "./localise/unseen";

const { values: options } = parseArgs({
  options: {
    reports: { type: "string", default: "200" },
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

/** The best of three: other jobs of the machine take their time as well. */
function timed(typed: Numbers): { said: Localisation; milliseconds: number } {
  let said: Localisation | null = null;
  const times = [1, 2, 3].map(() => {
    const begun = process.cpuUsage();
    const model = modelOf(relations, typed, order);
    said = withStated(model, localise(model), new Map());
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return { said: said!, milliseconds: Math.min(...times) };
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

function measure(slip: Slip, size: Size): Outcome[] {
  const [reports, seed] = [Number(options.reports), Number(options.seed)];
  const random = randomFrom(seed * 7919 + slip.id.length * 104729 + sizes[size][1]);
  const found: Outcome[] = [];
  for (let tries = 0; found.length < reports && tries < reports * 60; tries += 1) {
    const truth = correctTable(random, size);
    const typed = slip.make(truth, random);
    const isSeen = typed && relations.some(({ left, right }) => sum(left, typed) !== sum(right, typed));
    if (isSeen) found.push(judge(truth, typed, slip));
  }
  return found;
}

const sum = (cells: string[], numbers: Numbers): number =>
  cells.reduce((all, cell) => all + numbers.get(cell)!, 0);

const share = (outcomes: Outcome[], is: (one: Outcome) => boolean): string =>
  outcomes.length === 0 ? "-" : ((100 * outcomes.filter(is).length) / outcomes.length).toFixed(1);

function print(slips: Slip[]): void {
  console.log("kind\tsize\tn\texact\tpartly\tsilent\twrong\tinnocent\tnumbers\tshown\tms\tworst");
  for (const slip of slips) {
    for (const size of Object.keys(sizes) as Size[]) {
      {
        const outcomes = measure(slip, size);
        const times = outcomes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
        const shares = (["exact", "partly", "silent", "wrong", "innocent", "numbers", "shown"] as const).map(
          (what) => share(outcomes, (one) => one[what]),
        );
        const middle = times[Math.floor(times.length / 2)] ?? 0;
        const row = [
          slip.id,
          size,
          outcomes.length,
          ...shares,
          middle.toFixed(1),
          (times.at(-1) ?? 0).toFixed(1),
        ];
        console.log(row.join("\t"));
      }
    }
  }
}

const wanted = (all: Slip[]): Slip[] => all.filter(({ id }) => id.includes(options.kind ?? ""));

console.log("Kinds on which the weights were chosen:");
print(wanted(slips));
console.log("\nKinds that were written after the first weights:");
print(wanted(laterSlips));
console.log("\nKinds that were written after the weights of now:");
print(wanted(unseenSlips));
