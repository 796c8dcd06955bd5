import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { cacheFolder, inRoot } from "./root.mjs";
import { run } from "./run.mjs";

/** By itself jest leaves one core free: on a machine with two that would double the time. */
const workers = Math.max(2, availableParallelism() - 1);

const seconds = (started) => Math.round((Date.now() - started) / 1000);

/** Runs steps, prints how each went and counts: every step runs even when an earlier one failed. */
export class Tally {
  counts = { passed: 0, failed: 0, skipped: 0 };
  summary = [];

  /** Enters the counts of a step. */
  record(name, { passed, failed, skipped = 0 }, started) {
    this.counts.passed += passed;
    this.counts.failed += failed;
    this.counts.skipped += skipped;
    const state = failed === 0 ? "ok    " : "FAILED";
    const left = skipped === 0 ? "" : `, ${skipped} skipped`;
    this.summary.push(`${state} ${name}: ${passed} passed, ${failed} failed${left} (${seconds(started)} s)`);
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

  /** Runs jest and counts its tests; a suite that could not run counts as one failure, and so does no test at all. */
  async jest(name, args, env = {}) {
    console.log(`\n== ${name}`);
    const started = Date.now();
    mkdirSync(cacheFolder, { recursive: true });
    const answer = inRoot(".cache", `jest-${name}.json`);
    rmSync(answer, { force: true });
    const jest = inRoot("node_modules", "jest", "bin", "jest.js");
    const options = [`--maxWorkers=${workers}`, "--json", `--outputFile=${answer}`];
    await run(process.execPath, [jest, ...args, ...options], {
      env: { FORCE_COLOR: "0", ...env },
    });
    try {
      const result = JSON.parse(readFileSync(answer, "utf8"));
      const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
      const none = result.numTotalTests === 0 ? 1 : 0;
      this.record(
        name,
        { passed: result.numPassedTests, failed: failed + none, skipped: result.numPendingTests },
        started,
      );
    } catch {
      this.record(name, { passed: 0, failed: 1 }, started);
    }
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
