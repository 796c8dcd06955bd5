import type { CorpusResult } from "./result";

const MOST_NAMED = 10;

/** Value at a share of a sorted list. */
const at = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

function spread(values: number[]): string {
  const sorted = [...values].sort((a, b) => a - b).map((value) => 1000 * value);
  return [0.5, 0.99, 1].map((share) => at(sorted, share).toFixed(0)).join(" / ");
}

function countedBy(results: CorpusResult[]): string {
  const counts = new Map<string, number>();
  for (const { why } of results) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([why, count]) => `${why} ${count}`)
    .join(", ");
}

/** Nothing but files that were read or refused, none of which cost more than any may. */
export const isClean = (results: CorpusResult[]): boolean =>
  results.every(({ outcome }) => outcome === "read" || outcome === "refused");

/** What a corpus came to, as lines to print: counts, refusals by their code, times, memory, the slowest, all that failed. */
export function corpusTable(results: CorpusResult[]): string {
  const of = (outcome: CorpusResult["outcome"]) => results.filter((one) => one.outcome === outcome);
  const failed = results.filter(({ outcome }) => outcome !== "read" && outcome !== "refused");
  const slowest = [...results].sort((a, b) => b.seconds.all - a.seconds.all).slice(0, MOST_NAMED);
  const refused = of("refused");
  const lines = [
    ["files", results.length],
    ["read", of("read").length],
    ["refused", `${refused.length}${refused.length > 0 ? `  (${countedBy(refused)})` : ""}`],
    ["threw / hung / crashed", [of("threw"), of("hung"), of("crashed")].map((one) => one.length).join(" / ")],
    ["ms for reading: median / p99 / max", spread(results.map(({ seconds }) => seconds.reading))],
    ["ms for everything", spread(results.map(({ seconds }) => seconds.all))],
    ["most memory of the worker, MB", Math.max(0, ...results.map(({ megabytes }) => megabytes)).toFixed(0)],
  ].map(([label, value]) => `${String(label).padEnd(36)} ${String(value)}`);
  const named = (title: string, list: string[]) => (list.length > 0 ? ["", title, ...list] : []);
  return [
    ...lines,
    ...named(
      "slowest",
      slowest.map(({ file, seconds }) => `${(1000 * seconds.all).toFixed(0).padStart(7)} ms  ${file}`),
    ),
    ...named(
      "failed",
      failed.map(({ file, outcome, why }) => `${outcome}  ${file}\n        ${why.split("\n")[0]}`),
    ),
  ].join("\n");
}
