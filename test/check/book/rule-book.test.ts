import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { rules } from "../../../src/check";
import { ruleBook } from "../../../src/check/book/rule-book";
import { ruleExamples } from "../../../scripts/lib/rule-examples";

const examples = ruleExamples(rules);

describe("the rule book", () => {
  it("says what the rules say; else run: npx tsx scripts/rule-book.ts", () => {
    expect(readFileSync(resolve(__dirname, "../../../docs/rules.md"), "utf8")).toBe(
      ruleBook(rules, examples),
    );
  });

  it("has a page for every rule, reached from the list at its top", () => {
    const book = ruleBook(rules, examples);
    for (const { id } of rules) {
      expect(book).toContain(`\n## ${id}\n`);
      expect(book).toContain(`- [${id}](#${id.replace("/", "")}) `);
    }
  });

  it("shows foreign characters as they are and not as Markdown", () => {
    const [rule] = rules;
    const odd = { ...rule!, title: { zh: "a_b*c`<d>", en: "x" } };
    expect(ruleBook([odd], examples)).toContain("a\\_b\\*c\\`\\<d\\>");
  });
});
