import type { Changes, Example, Examples, ExpectedFinding } from "./example";
import type { Rule } from "../rule";

/** The rule book (docs/rules.md), made from the rules themselves. Text only; whoever wants a file writes it. */

/** How the changes of an example are said, by their name in the notation. */
const CHANGE_WORDS: Record<keyof Changes, string> = {
  set: "cell",
  blank: "table without any number",
  label: "label",
  dropRow: "row left out",
  exchangeRows: "rows in each other's place",
  dropCell: "cell left out",
  dropTable: "table left out",
  addRow: "row added to",
  outdated: "table of the former form",
  prose: "text",
  automatic: "automatic number",
  again: "a second copy of the report",
  year: "reporting year",
};

/** Words as they are: what Markdown takes for its own escaped, line breaks and several spaces made visible. */
const escaped = (words: string): string =>
  words
    .replace(/([\\`*_<>[\]])/g, "\\$1")
    .replace(/\n/g, " ⏎ ")
    .replace(/ {2,}/g, (spaces) => "␣".repeat(spaces.length));
const quoted = (words: string): string => (words === "" ? "(empty)" : `“${escaped(words)}”`);

function changeValues(value: Changes[keyof Changes]): string[] {
  if (value === null || value === undefined) return ["unknown"];
  if (typeof value !== "object") return [String(value)];
  if (Array.isArray(value)) {
    return value.map((one) =>
      typeof one === "string" ? `\`${one}\`` : `\`${one.table}\`: ${one.texts.map(quoted).join(" ")}`,
    );
  }
  return Object.entries(value).map(
    ([from, to]) => `${/^[a-z]/.test(from) ? `\`${from}\`` : quoted(from)} → ${quoted(to)}`,
  );
}

function changesIn(changes: Changes): string {
  const parts = (Object.keys(changes) as (keyof Changes)[]).map(
    (name) => `${CHANGE_WORDS[name]} ${changeValues(changes[name]).join(", ")}`,
  );
  return parts.join("; ");
}

function findingWords(finding: ExpectedFinding): string {
  const about = finding.cell ?? finding.row ?? finding.table;
  const parts = [
    ...(about ? [`at \`${about}\``] : []),
    ...(finding.on ? [`on ${quoted(finding.on)}`] : []),
    ...(finding.severity ? [finding.severity] : []),
    ...(finding.expected ? [`expected ${quoted(finding.expected)}`] : []),
    ...(finding.actual ? [`found ${quoted(finding.actual)}`] : []),
    ...(finding.fix ? [`correction ${quoted(finding.fix)}`] : []),
    ...(finding.changes ? [`corrections ${changeValues(finding.changes).join(", ")}`] : []),
    ...(finding.alternatives ?? []).map(
      (changes) => `perhaps ${changeValues(changes).join(", ") || "something that no number tells"}`,
    ),
  ];
  return parts.length === 0 ? "a finding" : parts.join(", ");
}

function exampleLines({ shows, report, last, confirmed, limits, finds }: Example): string[] {
  const changed = changesIn(report);
  return [
    `- ${escaped(shows)}`,
    ...(changed ? [`  - Changed: ${changed}`] : []),
    ...(last ? [`  - Last year: ${changesIn(last) || "the correct report"}`] : []),
    ...(limits
      ? [
          `  - Settings: ${Object.entries(limits)
            .map(([name, value]) => `${name} ${value}`)
            .join(", ")}`,
        ]
      : []),
    ...(confirmed ? [`  - Confirmed: ${changeValues(confirmed).join(", ")}`] : []),
    ...(finds ?? []).map((finding) => `  - Found: ${findingWords(finding)}`),
  ];
}

const anchorOf = (rule: Rule): string => rule.id.replace("/", "");

function page(rule: Rule, { good, bad }: Examples): string[] {
  const severities = [rule.severity, ...(rule.otherSeverities ?? [])].join(" or ");
  return [
    `## ${rule.id}`,
    "",
    `**${escaped(rule.title.zh)}** · ${escaped(rule.title.en)} · ${severities}`,
    "",
    `- 依据：${escaped(rule.why.zh)}`,
    `- Why: ${escaped(rule.why.en)}`,
    `- 不看：${escaped(rule.limits.zh)}`,
    `- Looks away from: ${escaped(rule.limits.en)}`,
    `- 改正：${escaped(rule.correction?.zh ?? "无。")}`,
    `- Correction: ${escaped(rule.correction?.en ?? "none.")}`,
    "",
    "Silent:",
    "",
    ...good.flatMap(exampleLines),
    "",
    "Speaks:",
    "",
    ...bad.flatMap(exampleLines),
    "",
  ];
}

/** The rule book in Markdown. @param examples of each rule by its id */
export function ruleBook(rules: readonly Rule[], examples: ReadonlyMap<string, Examples>): string {
  const lines = [
    "# Rule book",
    "",
    "Written by `npx tsx scripts/rule-book.ts` from `src/check/rules`; do not edit. The examples depart from one correct",
    "report (`src/check/book/example.ts`) and are executed by the tests. error: not to be filed like this; warning: very",
    "probably wrong; hint: look at it.",
    "",
    ...rules.map((rule) => `- [${rule.id}](#${anchorOf(rule)}) ${escaped(rule.title.zh)}`),
    "",
    ...rules.flatMap((rule) => page(rule, examples.get(rule.id)!)),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}
