import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import * as enFirst from "../../../src/pane/texts/en-first";
import * as enLater from "../../../src/pane/texts/en-later";
import * as zhFirst from "../../../src/pane/texts/zh-first";
import * as zhLater from "../../../src/pane/texts/zh-later";
import { tabs } from "../../../src/pane/state/said";

const root = resolve(__dirname, "../../..");

/** Imports of values; what is imported dynamically is no part of the first moment. */
const IMPORT = /^(?:import|export) (?!type)[^;]*?from "(\.[^"]+)"/gmu;

/** The files that are loaded with one, itself among them. */
function loadedWith(start: string): string[] {
  const files = new Set([start]);
  for (const file of files) {
    for (const [, name] of readFileSync(file, "utf8").matchAll(IMPORT)) {
      const path = join(dirname(file), name!);
      const found = [".ts", ".tsx", "/index.ts"].map((end) => path + end).find((one) => existsSync(one));
      if (found) files.add(found);
    }
  }
  return [...files];
}

const idsOf = (areas: Record<string, Record<string, string>>): string[] =>
  Object.values(areas).flatMap((area) => Object.keys(area));

/** These name what is said of a document or a file when it was read, by the engine, which brings the later texts along. */
const saidAfterReading = ["src/document/messages.ts", "src/pane/lastyear/flows/choose.ts"];

/** What Word answers to a mark: told apart by its id, and said only when marks were made, with the engine there. */
const toldApart = ["word/mark-on-label"];

describe("the texts of the first moment", () => {
  const files = loadedWith(join(root, "src/pane/main.tsx")).map((file) => relative(root, file));

  it("are all that the files of the first moment name", () => {
    const later = new Set(idsOf(zhLater));
    const named = files
      .filter((file) => !file.startsWith("src/messages") && !saidAfterReading.includes(file))
      .flatMap((file) =>
        [...readFileSync(join(root, file), "utf8").matchAll(/"([\w-]+\/[\w./-]+)"/gu)].map(([, id]) => id!),
      );
    // The scan sees what it is about: texts that are shown at first are among them.
    expect(named).toEqual(expect.arrayContaining(["pane/title", "pane/last.choose", "pane/promise"]));
    expect(named.filter((id) => later.has(id) && !toldApart.includes(id))).toEqual([]);
  });

  it("are no more than those files name, by the id or its beginning", () => {
    const code = files
      .filter((file) => !file.startsWith("src/messages"))
      .map((file) => readFileSync(join(root, file), "utf8"))
      .join("\n");
    const beginnings = [...code.matchAll(/`([a-z]+\/[\w.]+)\$\{/gu)].map(([, beginning]) => beginning!);
    const isNamed = (id: string): boolean =>
      code.includes(`"${id}"`) || beginnings.some((beginning) => id.startsWith(beginning));
    expect(idsOf(zhFirst).filter((id) => !isNamed(id))).toEqual([]);
  });

  it.each(tabs)("name the place %s, whose id no file spells out", (tab) => {
    expect(idsOf(zhFirst)).toContain(`pane/tab.${tab}`);
  });

  it("are the same in both languages, and no text is in both portions", () => {
    expect(idsOf(enFirst).sort()).toEqual(idsOf(zhFirst).sort());
    expect(idsOf(enLater).sort()).toEqual(idsOf(zhLater).sort());
    expect(idsOf(zhFirst).filter((id) => idsOf(zhLater).includes(id))).toEqual([]);
  });

  it("come without what is loaded later: neither views, nor the engine, nor Word", () => {
    expect(files).toContain("src/pane/later.tsx");
    expect(files).not.toContain("src/pane/later-views.ts");
    expect(files.filter((file) => /^src\/(word\/(?!memory)|check\/rules|report\/read)/u.test(file))).toEqual(
      [],
    );
  });
});
