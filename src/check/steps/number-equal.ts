import type { FindingFacts } from "../types";

/**
 * Gives equal findings at several places fingerprints of their own, in the order in which they come: `…~1` is the
 * second.
 */
export function numberEqual<F extends FindingFacts>(findings: F[]): F[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { fingerprint } = finding;
    const before = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, before + 1);
    return before === 0 ? finding : { ...finding, fingerprint: `${fingerprint}~${before}` };
  });
}
