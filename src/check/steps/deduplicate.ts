import type { FindingFacts } from "../types";

/** The same finding once: a head that repeats after a page break is wrong only once. */
export function deduplicate<F extends FindingFacts>(findings: F[]): F[] {
  const seen = new Set<string>();
  return findings.filter(({ fingerprint }) => {
    if (seen.has(fingerprint)) return false;
    seen.add(fingerprint);
    return true;
  });
}
