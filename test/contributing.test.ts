import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** What the pages for people who come from elsewhere promise: each path and command that they name is there. */

const root = resolve(__dirname, "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const pages = [
  "README.md",
  "README.zh-CN.md",
  "CONTRIBUTING.md",
  "SECURITY.md",
  "CHANGELOG.md",
  "store/README.md",
  "store/policies.md",
  ...readdirSync(join(root, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];
const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: object }).scripts);

/** The name that a heading has in an address. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

const anchorsIn = (file: string): string[] =>
  [...readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gmu)].map(([, heading]) => anchorOf(heading!));

/** Links of a page within the project that lead nowhere. */
function deadLinks(page: string): string[] {
  const links = [...read(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/gu)].map(([, link]) => link!);
  return links.filter((link) => {
    const [file = "", anchor] = link.split("#");
    const target = file === "" ? join(root, page) : join(root, dirname(page), file);
    if (!existsSync(target)) return true;
    return anchor !== undefined && !anchorsIn(target).includes(decodeURIComponent(anchor));
  });
}

/** Paths in backticks that begin with a folder of the project and are not there. */
const deadPaths = (page: string): string[] =>
  [...read(page).matchAll(/`((?:src|test|scripts|docs|bench|assets)\/[\w./-]+)`/gu)]
    .map(([, path]) => path!)
    // AREA-WHAT.ts: a name that the reader fills in. The fuzzer makes its folder when it finds something.
    .filter((path) => !/[A-Z]{2}/.test(path) && path !== "test/fixtures/fuzz")
    .filter(
      (path) => !["", ".ts", ".tsx", ".mjs", ".test.ts"].some((end) => existsSync(join(root, path + end))),
    );

describe.each(pages)("%s", (page) => {
  it("links to nothing that is not there", () => {
    expect(deadLinks(page)).toEqual([]);
  });
});

describe.each(["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/architecture.md", "docs/testing.md"])(
  "%s",
  (page) => {
    it("names paths and commands that are there", () => {
      expect(deadPaths(page)).toEqual([]);
      const named = [...read(page).matchAll(/npm run (?:-s |--silent )?([\w:-]+)/gu)].map(
        ([, name]) => name!,
      );
      expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
    });
  },
);

describe("the way in", () => {
  it("has the newest version first in the changelog", () => {
    const { version } = JSON.parse(read("package.json")) as { version: string };
    expect(/^## (\S+?),? /mu.exec(read("CHANGELOG.md"))?.[1]).toBe(version);
  });

  it("runs in the workflow what decides here", () => {
    const workflow = read(".github/workflows/test.yml");
    expect(workflow).toContain("run: .ci/run\n");
    expect(workflow).toContain("run: npm audit");
    expect(statSync(join(root, ".ci/run")).mode & 0o111).not.toBe(0);
  });

  it("asks in every form for invented names, in both languages", () => {
    const forms = readdirSync(join(root, ".github/ISSUE_TEMPLATE")).filter((file) => file !== "config.yml");
    expect(forms.length).toBeGreaterThanOrEqual(2);
    for (const form of forms) {
      const text = read(`.github/ISSUE_TEMPLATE/${form}`);
      expect(text).toContain("不要贴真实的报告");
      for (const label of text.matchAll(/label: (.*)/gu)) expect(label[1]).toMatch(/\p{Script=Han}.*[a-z]/u);
    }
  });
});
