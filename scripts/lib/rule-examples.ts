import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Rule } from "../../src/check";
import type { Examples } from "../../src/check/book/example";

/**
 * The examples of the rules, from the files in which they stand. Nothing of the add-in imports them, so that no bundle
 * holds them.
 */

const load = createRequire(__filename);
const folder = join(__dirname, "..", "..", "src", "check", "rules");

/** The files of the rules, without ending: `carry/in-force` is `carry-in-force`. */
export const ruleFiles = (): string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => name !== "index")
    .sort();

export const fileOf = (rule: Rule): string => rule.id.replace("/", "-");

/** The examples by the id of their rule. @throws when a rule has no file of its name, or the file no examples */
export const ruleExamples = (rules: readonly Rule[]): Map<string, Examples> =>
  new Map(
    rules.map((rule) => {
      const { examples } = load(join(folder, fileOf(rule))) as { examples?: Examples };
      if (!examples) throw new Error(`src/check/rules/${fileOf(rule)}.ts exports no examples.`);
      return [rule.id, examples];
    }),
  );
