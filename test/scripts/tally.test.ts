import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const tallyModule = pathToFileURL(resolve(__dirname, "../../scripts/lib/tally.mjs")).href;

/** What a function of the tally gives for this. */
function given(name: "countsOf" | "failedIn" | "projectOf", argument: unknown): unknown {
  const script = `
    import { ${name} } from ${JSON.stringify(tallyModule)};
    console.log(JSON.stringify(${name}(${JSON.stringify(argument)})));`;
  const args = ["--input-type=module", "--eval", script];
  return JSON.parse(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout);
}

/** Enters these counts as steps and ends; what was printed, line by line, and the exit code. */
function tallied(...steps: object[]): { lines: string[]; code: number | null } {
  const script = `
    import { Tally } from ${JSON.stringify(tallyModule)};
    const tally = new Tally();
    ${JSON.stringify(steps)}.forEach((counts, i) => tally.record("step " + i, counts, Date.now()));
    process.exitCode = tally.end();`;
  const { stdout, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  return { lines: stdout.trim().split("\n"), code: status };
}

describe("the tally of the tests", () => {
  it("ends with a line of what passed and failed and nothing else in it", () => {
    const { lines, code } = tallied({ passed: 3, failed: 0 }, { passed: 4, failed: 0 });
    expect(lines.at(-1)).toBe("7 passed, 0 failed");
    expect(lines.join("\n")).not.toContain("skipped");
    expect(code).toBe(0);
  });

  it("says before it how many were skipped, in the step and in all", () => {
    const { lines, code } = tallied(
      { passed: 3, failed: 0, skipped: 2 },
      { passed: 1, failed: 0, skipped: 5 },
    );
    expect(lines.slice(-2)).toEqual(["7 skipped", "4 passed, 0 failed"]);
    expect(lines[0]).toMatch(/^ok +step 0: 3 passed, 0 failed, 2 skipped \(/);
    expect(code).toBe(0);
  });

  it("ends with a code that is not 0 when a step failed", () => {
    const { lines, code } = tallied({ passed: 3, failed: 0 }, { passed: 0, failed: 1 });
    expect(lines[1]).toMatch(/^FAILED step 1/);
    expect(lines.at(-1)).toBe("3 passed, 1 failed");
    expect(code).toBe(1);
  });

  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((each) => ({ status: each })),
  });

  it("counts a file that died as one failure, beside the tests of the others", () => {
    const files = [
      file("passed", "passed", "passed", "pending", "todo"),
      file("failed", "passed", "failed"),
      file("failed"),
    ];
    expect(given("countsOf", files)).toEqual({ passed: 3, failed: 2, skipped: 2 });
    // Died behind its tests.
    expect(given("countsOf", [file("failed", "passed")])).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it("names the files in which something failed, of those that run as one, too", () => {
    const told = (name: string, ...tests: [status: string, group?: string][]) => ({
      name: resolve(__dirname, "../..", name),
      status: tests.every(([status]) => status === "passed") && tests.length > 0 ? "passed" : "failed",
      assertionResults: tests.map(([status, group]) => ({ status, ancestorTitles: group ? [group] : [] })),
    });
    const files = [
      told("test/a.test.ts", ["passed"], ["failed", "a group"], ["failed"]),
      told("test/b.test.ts", ["passed"]),
      told("test/died.test.ts"),
      told(
        ".cache/batches/01.test.ts",
        ["passed", "test/c.test.ts"],
        ["failed", "test/d.test.ts"],
        ["failed", "test/e.client.test.tsx"],
      ),
    ];
    const names = ["test/a.test.ts", "test/died.test.ts", "test/d.test.ts", "test/e.client.test.tsx"];
    expect(given("failedIn", files)).toEqual(names);
  });

  it("takes no test at all for a failure", () => {
    expect(given("countsOf", [])).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it.each([
    ["/test/a.test.ts", "unit"],
    ["/test/a.client.test.tsx", "client"],
    ["/test/client.test.ts", "unit"],
    ["/test/a.browser.test.ts", "browser"],
  ])("counts %s among the tests of %s", (name, project) => {
    expect(given("projectOf", name)).toBe(project);
  });
});
