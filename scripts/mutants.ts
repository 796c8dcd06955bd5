import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { mutated, mutationsOf, sample, type Mutation } from "./lib/mutants/mutations";
import { Workplace } from "./lib/mutants/workplace";

/**
 * `npm run mutants`: puts small bugs into a copy of the source, one at a time, and says which of them no unit test sees.
 * docs/testing.md has the figure and what it means.
 *
 *   --rooms report,lastyear   folders of src, or parts of them (check, report, lastyear and language unless told)
 *   --count 100               how many mutants of all that there are
 *   --seed 1                  which of them; the same seed takes the same ones from the same source
 *   --minutes 15              no mutant begins after that
 *   --workers 2               how many at a time
 */
const { values } = parseArgs({
  options: {
    rooms: { type: "string", default: "check,report,lastyear,language" },
    count: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "15" },
    workers: { type: "string", default: "2" },
  },
});

const root = resolve(__dirname, "..");

/** The files below a folder of src or test, relative to the project, in order. */
const filesBelow = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file))
    .sort();

const tests = filesBelow("test")
  .filter((file) => /\.test\.ts$/.test(file) && !/\.(client|browser)\.test\.ts$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));

/**
 * The tests that may see a bug in a file, the nearest first: those that import it, those of its folder, all that lead
 * to it. Most bugs are seen by the first.
 */
function stagesOf(file: string): string[][] {
  const module = file.replace(/\.tsx?$/, "");
  const direct = tests.filter((test) =>
    test.text.includes(`"${relative(dirname(test.file), module).replaceAll("\\", "/")}"`),
  );
  const folder = dirname(file).replace(/^src/, "test");
  return [
    ...(direct.length > 0 ? [["--runTestsByPath", ...direct.map((test) => test.file)]] : []),
    ["--testPathPatterns", `/${folder}/`],
    ["--findRelatedTests", file],
  ];
}

const green = new Map<string, Promise<void>>();

/**
 * Only tests that are green without any mutation say by being red that one was seen.
 * @throws with what jest said when they are not
 */
function checkGreen(workplace: Workplace, stage: string[]): Promise<void> {
  const key = stage.join(" ");
  const known =
    green.get(key) ??
    workplace.runTests(stage).then(({ red, output }) => {
      if (red) throw new Error(`${output}\nRed without any mutant: ${key}`);
    });
  green.set(key, known);
  return known;
}

/** True when a test is red with the mutation in its place. */
async function isKilled(workplace: Workplace, source: string, mutation: Mutation): Promise<boolean> {
  for (const stage of stagesOf(mutation.file)) {
    workplace.write(mutation.file, mutated(source, mutation));
    const { red } = await workplace.runTests(stage);
    workplace.write(mutation.file, source);
    if (!red) continue;
    await checkGreen(workplace, stage);
    return true;
  }
  return false;
}

const shown = (text: string): string => text.replace(/\s+/g, " ").slice(0, 60);

const figure = (killed: boolean[]): string => {
  const seen = killed.filter(Boolean).length;
  return `${seen} of ${killed.length} killed (${Math.round((100 * seen) / killed.length)} %)`;
};

async function main(): Promise<void> {
  const files = values.rooms.split(",").flatMap((room) => filesBelow(`src/${room}`));
  const sources = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  const all = [...sources].flatMap(([file, source]) => mutationsOf(file, source));
  const queue = sample(all, Number(values.count), Number(values.seed));
  const end = Date.now() + Number(values.minutes) * 60_000;
  const results = new Map<string, boolean[]>();

  const work = async (name: string): Promise<void> => {
    const workplace = new Workplace(name);
    try {
      for (;;) {
        const mutation = Date.now() < end ? queue.shift() : undefined;
        if (!mutation) return;
        const killed = await isKilled(workplace, sources.get(mutation.file)!, mutation);
        const { file, line, column, old, text } = mutation;
        const room = file.split("/")[1]!;
        results.set(room, [...(results.get(room) ?? []), killed]);
        const state = killed ? "killed  " : "SURVIVED";
        console.log(`${state} ${file}:${line}:${column}  ${shown(old)}  →  ${shown(text)}`);
      }
    } finally {
      workplace.remove();
    }
  };

  console.log(
    `${all.length} mutants of ${files.length} files, of which ${queue.length} (seed ${values.seed})\n`,
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
