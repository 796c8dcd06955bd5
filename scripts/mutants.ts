import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { mutated, mutationsOf, sample, type Mutation } from "./lib/mutants/mutations";
import { nearestTests } from "./lib/mutants/nearest";
import { Workplace } from "./lib/mutants/workplace";

/**
 * `npm run mutants`: puts small bugs into a copy of the source, one at a time, and says which of them no unit test sees.
 * docs/testing.md has the figure and what it means. `--help` prints what it takes.
 */
const HELP = `  --rooms report,lastyear   folders of src, or parts of them (check, report, lastyear and language unless told)
  --count 100               how many mutants of all that there are
  --seed 1                  which of them; the same seed takes the same ones from the same source
  --minutes 15              no mutant begins after that
  --workers 2               how many at a time
  --tests 200               how many test files are asked of each, the nearest first
  --after LOG               what an earlier run of the same source has printed: its mutants count and are not tried again`;
const { values } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    rooms: { type: "string", default: "check,report,lastyear,language" },
    count: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "15" },
    workers: { type: "string", default: "2" },
    tests: { type: "string", default: "200" },
    after: { type: "string" },
  },
});

if (values.help) {
  console.log(HELP);
  process.exit(0);
}

const root = resolve(__dirname, "..");

/** The files below a folder of src or test, relative to the project, in order. */
const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file))
    .sort();

const nearest = nearestTests(
  new Map(["src", "test"].flatMap(filesBelow).map((file) => [file, readFileSync(join(root, file), "utf8")])),
);

const green = new Map<string, Promise<void>>();

/**
 * Only tests that are green without any mutation say by being red that one was seen.
 * @throws with what jest said when they are not
 */
function checkGreen(workplace: Workplace, test: string): Promise<void> {
  const known =
    green.get(test) ??
    workplace.runTests([test]).then(({ red, output }) => {
      if (red) throw new Error(`${output}\nRed without any mutant: ${test}`);
    });
  green.set(test, known);
  return known;
}

/** True when a test is red with the mutation in its place. */
async function isKilled(workplace: Workplace, source: string, mutation: Mutation): Promise<boolean> {
  const tests = nearest(mutation.file)
    .filter((test) => !/\.(client|browser)\.test\.ts$/.test(test))
    .slice(0, Number(values.tests));
  workplace.write(mutation.file, mutated(source, mutation));
  const { red } = await workplace.runTests(tests);
  workplace.write(mutation.file, source);
  for (const test of red ?? []) await checkGreen(workplace, test);
  return red !== null;
}

const shown = (text: string): string => text.replace(/\s+/g, " ").slice(0, 60);

/** How a mutant is called in what is printed. */
const nameOf = ({ file, line, column, old, text }: Mutation): string =>
  `${file}:${line}:${column}  ${shown(old)}  →  ${shown(text)}`;

/** What an earlier run has printed: whether each mutant was killed, by its name. */
const resultsIn = (log: string): Map<string, boolean> =>
  new Map(
    [...log.matchAll(/^(killed {2}|SURVIVED) (.+)$/gm)].map(([, state, name]) => [
      name!,
      state === "killed  ",
    ]),
  );

const figure = (killed: boolean[]): string => {
  const seen = killed.filter(Boolean).length;
  return `${seen} of ${killed.length} killed (${Math.round((100 * seen) / killed.length)} %)`;
};

async function main(): Promise<void> {
  const files = values.rooms.split(",").flatMap((room) => filesBelow(`src/${room}`));
  const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  const all = [...sources].flatMap(([file, source]) => mutationsOf(file, source));
  const chosen = sample(all, Number(values.count), Number(values.seed));
  const before = resultsIn(values.after === undefined ? "" : readFileSync(values.after, "utf8"));
  const queue = chosen.filter((mutation) => !before.has(nameOf(mutation)));
  const end = Date.now() + Number(values.minutes) * 60_000;
  const results = new Map<string, boolean[]>();
  const count = ({ file }: Mutation, killed: boolean): void => {
    const room = file.split("/")[1]!;
    results.set(room, [...(results.get(room) ?? []), killed]);
  };
  for (const mutation of chosen) {
    const killed = before.get(nameOf(mutation));
    if (killed !== undefined) count(mutation, killed);
  }

  const work = async (name: string): Promise<void> => {
    const workplace = new Workplace(name);
    try {
      for (;;) {
        const mutation = Date.now() < end ? queue.shift() : undefined;
        if (!mutation) return;
        const killed = await isKilled(workplace, sources.get(mutation.file)!, mutation);
        count(mutation, killed);
        console.log(`${killed ? "killed  " : "SURVIVED"} ${nameOf(mutation)}`);
      }
    } finally {
      workplace.remove();
    }
  };

  console.log(
    `${all.length} mutants of ${files.length} files, of which ${chosen.length} (seed ${values.seed}), ${queue.length} to be tried\n`,
  );
  await Promise.all(Array.from({ length: Number(values.workers) }, (_, i) => work(String(i))));
  console.log("");
  for (const [room, killed] of [...results].sort()) console.log(`${room}: ${figure(killed)}`);
  console.log(`all: ${figure([...results.values()].flat())}`);
}

main().catch((problem: Error) => {
  console.error(problem.message);
  process.exitCode = 1;
});
