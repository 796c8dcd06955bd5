import { rules } from "../../check";
import { usualLimits, type Limits } from "../../check/limits";
import { crossYearRelations, forms } from "../../form";
import { digestOf } from "./digests";

/** By which rules a report was checked. */
export interface RuleSet {
  /** Of the product. */
  version: string;
  limits: Limits;
  /** Rules of which only errors are told, in the order of their names. */
  off: string[];
  /** How many rules there are. */
  count: number;
  /** The same rules, relations, limits and version give the same digest. */
  digest: string;
}

const LENGTH = 16;

/** The rules of this version, with what an office has set. */
export function ruleSetOf(
  version: string,
  given: Partial<Limits> = {},
  rulesOff: readonly string[] = [],
): RuleSet {
  const limits = { ...usualLimits, ...given };
  const off = [...new Set(rulesOff)].sort();
  const content = {
    version,
    rules: rules.map(({ id, severity, otherSeverities, messages }) => [
      id,
      severity,
      otherSeverities ?? [],
      Object.entries(messages).map(([name, { zh }]) => [name, zh]),
    ]),
    relations: forms().map(({ edition, relations }) => [
      edition,
      relations.map(({ id, left, right }) => [id, left, right]),
    ]),
    acrossYears: crossYearRelations.map(({ id, last, left, right }) => [id, last, left, right]),
    limits: [limits.repetition, limits.overview, limits.measures, limits.counts],
    off,
  };
  return {
    version,
    limits,
    off,
    count: rules.length,
    digest: digestOf(JSON.stringify(content)).slice(0, LENGTH),
  };
}
