import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

interface Config {
  projects: { displayName: string; testMatch: string[]; testPathIgnorePatterns: string[] }[];
}

/** The configuration by which each file runs alone, however this one runs. */
function configOfFiles(): Config {
  const { NIANBAO_BATCHES: batches } = process.env;
  delete process.env.NIANBAO_BATCHES;
  try {
    return jest.requireActual<Config>("../../jest.config.js");
  } finally {
    if (batches !== undefined) process.env.NIANBAO_BATCHES = batches;
  }
}
const config = configOfFiles();
const suites = jest.requireActual<
  Record<"onlyInMatrix" | "unit" | "client" | "histories" | "browser", string[]>
>("../../scripts/lib/matrix-suites.cjs");

const root = resolve(__dirname, "../..");
const files = readdirSync(join(root, "test"), { recursive: true, encoding: "utf8" })
  .map((name) => `/test/${name.replaceAll("\\", "/")}`)
  .filter((name) => /\.test\.tsx?$/.test(name));

const matching = (pattern: string): string[] => files.filter((file) => new RegExp(pattern).test(file));

/** `<rootDir>/test/**` and an ending: all that the projects' patterns are made of. */
const endingOf = (glob: string): string => {
  const ending = /^<rootDir>\/test\/\*\*\/\*(\.[\w.]+)$/.exec(glob)?.[1];
  if (ending === undefined) throw new Error(`No pattern of a project: ${glob}`);
  return ending;
};

describe("the suites of the tests", () => {
  it("belong to one project each, by their names", () => {
    const projectsOf = (file: string): string[] =>
      config.projects
        .filter(({ testMatch }) => testMatch.some((glob) => file.endsWith(endingOf(glob))))
        .filter(({ displayName }) => displayName !== "unit" || !/\.(client|browser)\.test\.ts$/.test(file))
        .map(({ displayName }) => displayName);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => projectsOf(file).length !== 1)).toEqual([]);
  });

  it.each([...suites.onlyInMatrix, ...suites.unit, ...suites.client, ...suites.histories, ...suites.browser])(
    "are there under the path %s",
    (pattern) => {
      expect(matching(pattern)).not.toEqual([]);
    },
  );

  it("that npm test leaves out are run by the matrix", () => {
    const left = suites.onlyInMatrix.flatMap(matching);
    const inMatrix = new Set([
      ...[...suites.client, ...suites.histories]
        .flatMap(matching)
        .filter((file) => /\.client\.test\.tsx?$/.test(file)),
      ...suites.browser.flatMap(matching).filter((file) => /\.browser\.test\.ts$/.test(file)),
    ]);
    // Unit tests are left out by no pattern: `npm test` runs them all.
    const notUnit = left.filter((file) => /\.(client|browser)\.test\./.test(file));
    expect(notUnit.length).toBeGreaterThan(5);
    expect(notUnit.filter((file) => !inMatrix.has(file))).toEqual([]);
  });

  it("are left out in no other run than npm test", () => {
    const patterns = config.projects.flatMap(({ displayName, testPathIgnorePatterns }) =>
      displayName === "unit" ? [] : testPathIgnorePatterns,
    );
    const isFull = process.env.NIANBAO_MATRIX === "full";
    expect(new Set(patterns)).toEqual(new Set(isFull ? [] : suites.onlyInMatrix));
  });
});
