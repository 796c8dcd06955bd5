import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import suites from "./matrix-suites.cjs";
import { inRoot, root } from "./root.mjs";

/**
 * Several test files that run as one: jest gives each file modules of its own, so that each loads and compiles what all of them
 * need, and does not even keep what V8 has learnt of it. That took a third of the processor's time of `npm test`. `npx jest FILE` and
 * the matrix run each file alone.
 */

const folder = inRoot(".cache", "batches");

/** So many for each project: few enough to save, and enough for all cores to end at about the same time. */
const COUNTS = { unit: 14, client: 18 };

/** Replaces modules for itself, or looks at what is loaded: such a file stays alone. */
const NEEDS_OWN_MODULES = /\bjest\.(mock|doMock|isolateModules|resetModules)\b|@jest-environment/;

/** As long as the most patient of them may wait: a batch has one time limit. */
const PATIENCE = 300_000;

const isOf = {
  unit: (file) => /\.test\.ts$/.test(file) && !/\.(client|browser)\.test\.ts$/.test(file),
  client: (file) =>
    /\.client\.test\.tsx?$/.test(file) && !suites.onlyInMatrix.some((left) => new RegExp(left).test(file)),
};

/** All test files, as paths from the folder of the project. */
function testFiles() {
  return readdirSync(inRoot("test"), { recursive: true, encoding: "utf8" })
    .map((name) => `test/${name.replaceAll("\\", "/")}`)
    .filter((name) => /\.test\.tsx?$/.test(name))
    .sort();
}

/**
 * Neighbours stay together, since they load the same; each batch has about as many characters as another.
 * @param {{ file: string, bytes: number }[]} files in order  @param {number} count
 * @returns {string[][]}
 */
export function divided(files, count) {
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const batches = Array.from({ length: count }, () => []);
  let before = 0;
  for (const { file, bytes } of files) {
    batches[Math.min(count - 1, Math.floor(((before + bytes / 2) / all) * count))].push(file);
    before += bytes;
  }
  return batches.filter((batch) => batch.length > 0);
}

/** The words of a batch: each file as a group of its path. What cannot be loaded is one failed test of its own. */
const wordsOf = (batch) => `${batch
  .map((file) => {
    const from = path.relative(folder, path.join(root, file)).replaceAll("\\", "/");
    return `describe(${JSON.stringify(file)}, () => {
  try {
    require(${JSON.stringify(from)});
  } catch (problem) {
    it("loads", () => {
      throw problem;
    });
  }
});
`;
  })
  .join("")}jest.setTimeout(${PATIENCE});
`;

/**
 * How the unit and client tests are divided, as paths from the folder of the project.
 * @returns {Record<"unit" | "client", { batches: string[][], alone: string[] }>} each file once
 */
export function batchesOf() {
  const files = testFiles();
  const ofProject = ([project, count]) => {
    const own = files.filter(isOf[project]).map((file) => {
      const words = readFileSync(path.join(root, file), "utf8");
      return { file, bytes: words.length, isAlone: NEEDS_OWN_MODULES.test(words) };
    });
    const together = own.filter(({ isAlone }) => !isAlone);
    const alone = own.filter(({ isAlone }) => isAlone).map(({ file }) => file);
    return [project, { batches: divided(together, count), alone }];
  };
  return Object.fromEntries(Object.entries(COUNTS).map(ofProject));
}

/**
 * Writes the batches anew, and beside them which files each project is to run: the batches and what stays alone.
 * @returns {{ NIANBAO_BATCHES: string }} the environment in which jest.config.js takes them
 */
export function writeBatches() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const written = {};
  for (const [project, { batches, alone }] of Object.entries(batchesOf())) {
    const ending = project === "unit" ? "test.ts" : "client.test.ts";
    const names = batches.map((batch, i) => {
      const name = `${String(i + 1).padStart(2, "0")}.${ending}`;
      writeFileSync(path.join(folder, name), wordsOf(batch));
      return `.cache/batches/${name}`;
    });
    written[project] = [...names, ...alone].map((file) => `<rootDir>/${file}`);
  }
  const list = path.join(folder, "batches.json");
  writeFileSync(list, JSON.stringify(written));
  return { NIANBAO_BATCHES: list };
}
