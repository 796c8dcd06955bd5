import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { cacheFolder, inRoot, root } from "./root.mjs";
import { compileOnce, roomForTheNew, run } from "./run.mjs";

/**
 * Where projects run together some of their tests wait, and one worker more than there are cores pays. What runs alone,
 * as in the matrix, computes all the time. By itself jest leaves one core free, which doubles the time on two.
 */
const workersFor = (projects) =>
  projects.length > 1 ? availableParallelism() + 1 : Math.max(2, availableParallelism() - 1);

const seconds = (started) => Math.round((Date.now() - started) / 1000);

/** The project of a test file: its name tells it (jest.config.js). */
export const projectOf = (file) => /\.(client|browser)\.test\.tsx?$/.exec(file)?.[1] ?? "unit";

/** A file that could not run has failed without any of its tests. */
const died = ({ status, assertionResults }) =>
  status === "failed" && !assertionResults.some((test) => test.status === "failed");

/** The tests of files, of what jest wrote; none at all is a failure. */
export function countsOf(files) {
  const counts = { passed: 0, failed: files.filter(died).length, skipped: 0 };
  for (const { status } of files.flatMap(({ assertionResults }) => assertionResults)) {
    if (status === "passed" || status === "failed") counts[status] += 1;
    else counts.skipped += 1;
  }
  return counts.passed + counts.failed + counts.skipped === 0 ? { ...counts, failed: 1 } : counts;
}

/** What runs with others as one stands in a group of its path (batches.mjs). */
const fileOf = (name, { ancestorTitles: [group] = [] }) =>
  /^test\/.*\.test\.tsx?$/.test(group) ? group : name;

/** The files in which something failed: of a file that could not run, its own name. */
export function failedIn(files) {
  const names = files
    .filter(({ status }) => status === "failed")
    .flatMap(({ name, assertionResults }) => {
      const own = path.relative(root, name);
      const failed = assertionResults.filter(({ status }) => status === "failed");
      return failed.length === 0 ? [own] : failed.map((test) => fileOf(own, test));
    });
  return [...new Set(names)];
}

/** Runs steps, prints how each went and counts: every step runs even when an earlier one failed. */
export class Tally {
  counts = { passed: 0, failed: 0, skipped: 0 };
  summary = [];

  /** Enters the counts of a step, and what in it has failed. */
  record(name, { passed, failed, skipped = 0 }, started, names = []) {
    this.counts.passed += passed;
    this.counts.failed += failed;
    this.counts.skipped += skipped;
    const state = failed === 0 ? "ok    " : "FAILED";
    const left = skipped === 0 ? "" : `, ${skipped} skipped`;
    this.summary.push(`${state} ${name}: ${passed} passed, ${failed} failed${left} (${seconds(started)} s)`);
    this.summary.push(...names.map((each) => `       ${each}`));
  }

  /** Runs a step that is right or wrong as a whole. */
  async step(name, work) {
    console.log(`\n== ${name}`);
    const started = Date.now();
    let right = false;
    try {
      right = await work();
    } catch (error) {
      console.error(error.message);
    }
    this.record(name, right ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, started);
    return right;
  }

  /**
   * Runs jest and counts its tests; a file that could not run counts as one failure, and so does no test at all.
   * @param {string[]} args  @param {Record<string, string>} env
   * @param {string[]} projects each is a line of its own, when there are several
   * @param {number} [workers] how many run side by side
   */
  async jest(name, args, env = {}, projects = [name], workers = workersFor(projects)) {
    console.log(`\n== ${name}`);
    const started = Date.now();
    mkdirSync(cacheFolder, { recursive: true });
    const answer = inRoot(".cache", `jest-${name}.json`);
    rmSync(answer, { force: true });
    const jest = inRoot("node_modules", "jest", "bin", "jest.js");
    const options = [`--maxWorkers=${workers}`, "--json", `--outputFile=${answer}`];
    const { code } = await run(process.execPath, [roomForTheNew, compileOnce, jest, ...args, ...options], {
      env: { FORCE_COLOR: "0", ...env },
    });
    let files = [];
    try {
      files = JSON.parse(readFileSync(answer, "utf8")).testResults;
    } catch {
      // It has broken off: no project has any test.
    }
    const failedBefore = this.counts.failed;
    for (const project of projects) {
      const own = files.filter(({ name: file }) => projects.length === 1 || projectOf(file) === project);
      this.record(project, countsOf(own), started, failedIn(own));
    }
    // What is wrong beside the tests, such as an end that did not come.
    if (code !== 0 && this.counts.failed === failedBefore)
      this.record(name, { passed: 0, failed: 1 }, started);
  }

  /** Prints the steps, how many tests were skipped and, as the last line, the counts. Gives the exit code. */
  end() {
    const { passed, failed, skipped } = this.counts;
    console.log(`\n${this.summary.join("\n")}\n`);
    if (skipped > 0) console.log(`${skipped} skipped`);
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  }
}
