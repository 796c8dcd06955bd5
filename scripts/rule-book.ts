import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../src/check";
import { ruleBook } from "../src/check/book/rule-book";
import { ruleExamples } from "./lib/rule-examples";

/**
 * Writes the rule book. A test fails when the file is not what the rules say.
 *
 *     npx tsx scripts/rule-book.ts
 */
writeFileSync(join(__dirname, "..", "docs", "rules.md"), ruleBook(rules, ruleExamples(rules)));
