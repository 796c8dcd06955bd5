import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";
import { rules } from "../../src/check";
import { ruleExamples } from "../../scripts/lib/rule-examples";

const root = resolve(__dirname, "../..");
const settings = jest.requireActual<() => webpack.Configuration>("../../webpack.config.js");

jest.setTimeout(120_000);

/** The check, built as the add-in is built. */
async function bundleOfCheck(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "check-"));
  const { mode, module, resolve: resolving, optimization } = settings();
  try {
    await new Promise<void>((done, failed) =>
      webpack(
        {
          mode,
          module,
          resolve: resolving,
          optimization,
          context: root,
          entry: "./src/check/index.ts",
          output: { path: folder, filename: "check.js", library: { type: "commonjs2" } },
        },
        (error, stats) =>
          error || stats?.hasErrors() ? failed(error ?? new Error(stats!.toString("errors-only"))) : done(),
      ),
    );
    return readFileSync(join(folder, "check.js"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the add-in", () => {
  it("takes the rules along with all their texts, and leaves their examples behind", async () => {
    const bundle = await bundleOfCheck();
    const texts = rules.flatMap(({ messages, why }) => [why, ...Object.values(messages)].map(({ zh }) => zh));
    const shown = [...ruleExamples(rules).values()].flatMap(({ good, bad }) =>
      [...good, ...bad].map(({ shows }) => shows),
    );
    expect(texts.filter((text) => !bundle.includes(text))).toEqual([]);
    expect(shown.length).toBeGreaterThan(100);
    expect(shown.filter((words) => words.length > 20 && bundle.includes(words))).toEqual([]);
  });
});
