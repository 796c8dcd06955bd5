import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../../..");

/** What the unit tests read of the project. */
const COPIED = [
  ...["src", "test", "scripts", "docs", "bench", "assets"],
  ...["package.json", "tsconfig.json", "jest.config.js", "manifest.xml", "README.md"],
];

/** A run that takes longer hangs: the mutant has made an endless loop, and that is seen. */
const LONGEST = 10 * 60_000;

const JEST = [
  join(root, "node_modules", "jest", "bin", "jest.js"),
  ...["--selectProjects", "unit", "--bail", "--runInBand", "--silent"],
  // A slow machine is no bug that was seen.
  ...["--testTimeout", "120000"],
  ...["--testSequencer", join(__dirname, "in-order.cjs")],
];

/**
 * A copy of the project in which bugs may stand while its tests run; the project itself is never changed. Real reports
 * are not beside it, so that the figure is the same on every machine.
 */
export class Workplace {
  readonly folder: string;

  constructor(name: string) {
    this.folder = join(root, ".cache", "mutants", name);
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    for (const part of COPIED) {
      const from = join(root, part);
      if (existsSync(from)) cpSync(from, join(this.folder, part), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(this.folder, "node_modules"), "junction");
  }

  /** @param file relative to the project */
  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  /**
   * Runs these tests in this order until one is red.
   * @returns which one that was; none where jest came to no end; null when all are green
   */
  runTests(tests: string[]): Promise<{ red: string[] | null; output: string }> {
    if (tests.length === 0) return Promise.resolve({ red: null, output: "" });
    return new Promise((done) => {
      const paths = tests.map((test) => join(this.folder, test));
      const child = spawn(process.execPath, [...JEST, "--runTestsByPath", ...paths], {
        cwd: this.folder,
        stdio: ["ignore", "ignore", "pipe"],
      });
      let output = "";
      child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
      const timer = setTimeout(() => child.kill("SIGKILL"), LONGEST);
      child.on("close", (code) => {
        clearTimeout(timer);
        const red = [...output.matchAll(/^FAIL unit (\S+)/gm)].map(([, test]) => test!);
        done({ red: code === 0 ? null : red, output });
      });
    });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
