import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const root = resolve(__dirname, "../..");
const batchesModule = pathToFileURL(resolve(root, "scripts/lib/batches.mjs")).href;
const suites = jest.requireActual<{ onlyInMatrix: string[] }>("../../scripts/lib/matrix-suites.cjs");

/** What a function of the batches gives for these. */
function given<T>(name: "batchesOf" | "divided", ...input: unknown[]): T {
  const script = `
    import { ${name} } from ${JSON.stringify(batchesModule)};
    console.log(JSON.stringify(${name}(...${JSON.stringify(input)})));`;
  const args = ["--input-type=module", "--eval", script];
  return JSON.parse(spawnSync(process.execPath, args, { encoding: "utf8" }).stdout) as T;
}

type Batches = Record<"unit" | "client", { batches: string[][]; alone: string[] }>;

describe("test files that run as one", () => {
  const { unit, client } = given<Batches>("batchesOf");

  it("are all that npm test runs without a browser, each once", () => {
    const files = readdirSync(resolve(root, "test"), { recursive: true, encoding: "utf8" })
      .map((name) => `test/${name.replaceAll("\\", "/")}`)
      .filter((name) => /\.test\.tsx?$/.test(name) && !name.endsWith(".browser.test.ts"))
      .filter(
        (name) =>
          !name.includes(".client.") || !suites.onlyInMatrix.some((left) => new RegExp(left).test(name)),
      );
    const divided = [unit, client].flatMap(({ batches, alone }) => [...batches.flat(), ...alone]);
    expect([...divided].sort()).toEqual(files.sort());
  });

  it("are of one project in each batch", () => {
    expect(unit.batches.flat().filter((name) => name.includes(".client."))).toEqual([]);
    expect(client.batches.flat().filter((name) => !name.includes(".client."))).toEqual([]);
  });

  it("do not stand with others where they replace modules", () => {
    const replaces = (name: string): boolean =>
      /^jest\.mock\(/m.test(readFileSync(resolve(root, name), "utf8"));
    expect([...unit.alone, ...client.alone].filter(replaces).length).toBeGreaterThan(2);
    expect([...unit.batches, ...client.batches].flat().filter(replaces)).toEqual([]);
  });

  it("stay in their order, in batches of about the same size", () => {
    const files = ["a", "b", "c", "d", "e", "f"].map((file) => ({ file, bytes: file === "c" ? 5 : 1 }));
    expect(given("divided", files, 2)).toEqual([
      ["a", "b", "c"],
      ["d", "e", "f"],
    ]);
    expect(given("divided", files.slice(0, 1), 3)).toEqual([["a"]]);
  });
});
