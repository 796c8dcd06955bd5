import { formFor } from "../form";
import { outdatedPhrases } from "../language/outdated-phrases";
import { openFacts } from "../language/facts/facts";
import { statesPeriod } from "../language/statistics-period";
import type { Report } from "../report/types";
import { titleOf } from "../template";
import { carryDate } from "./paragraph/dates";
import { fingerprint, uniqueNames } from "../language/hash";
import { levelsOf } from "./headings/levels";
import { renumbered } from "./headings/numbering";
import { carriedNumbers } from "./numbers";
import { carriedLines, isDateline, type CarriedLine } from "./prose";
import { carryParagraph } from "./paragraph/carry-paragraph";
import type { CarriedText, Draft, DraftParagraph, DraftPart, Replacement, Years } from "./types";

/**
 * This year's draft as proposed from last year's report: every paragraph with its changes and open facts, and the
 * few numbers that follow from last year's. Nothing is decided here; the drafter takes or leaves each paragraph.
 */

const levels: Partial<Record<DraftPart, DraftParagraph["level"]>> = {
  title: "title",
  signature: "signature",
  date: "date",
};

/** The beginning of a text replaced before the text was carried. */
function withNumber(old: string, carried: CarriedText): CarriedText {
  const moved = carried.old.length - old.length;
  if (carried.old === old) return carried;
  const number = /^[（(][^）)]{1,4}[)）]/u.exec(carried.text)![0];
  const before = old.slice(0, number.length - moved);
  const shift: Replacement = {
    start: 0,
    end: before.length,
    newStart: 0,
    newEnd: number.length,
    old: before,
    text: number,
    reason: "numbering",
  };
  const later = carried.replacements.map((one) => ({
    ...one,
    start: one.start - moved,
    end: one.end - moved,
  }));
  return { ...carried, old, replacements: [shift, ...later] };
}

/** The title of the form for this year; where it differs from last year's in more than the year, as a whole. */
function carriedTitle(old: string, unit: string | null, years: Years): CarriedText {
  const text = titleOf({ unit, year: years.current });
  const moved = carryParagraph(old, years);
  if (moved.text === text) return { ...moved, facts: [] };
  const shift: Replacement = {
    start: 0,
    end: old.length,
    newStart: 0,
    newEnd: text.length,
    old,
    text,
    reason: "title",
  };
  return { old, text, replacements: [shift], facts: [] };
}

function carriedDate(old: string, years: Years): CarriedText {
  const { text, replacements } = carryDate(old, years);
  return { old, text, replacements, facts: openFacts(text, years) };
}

/** Carries what was spoken, with the aspects of part 一 numbered in their order. */
function carryAll(spoken: CarriedLine[], draft: Pick<Draft, "unit" | "years" | "form">): CarriedText[] {
  const { unit, years, form } = draft;
  const overview = renumbered(
    spoken.flatMap(({ part, text }) => (part === 1 ? [text] : [])),
    form.aspects,
  );
  let next = 0;
  return spoken.map(({ part, text }) => {
    if (part === "title") return carriedTitle(text, unit, years);
    if (part === "date" || (part === "preamble" && isDateline(text))) return carriedDate(text, years);
    if (part === "signature") return { old: text, text, replacements: [], facts: [] };
    return part === 1
      ? withNumber(text, carryParagraph(overview[next++]!, years))
      : carryParagraph(text, years);
  });
}

/**
 * The form asks for the 统计期限 (格式, first paragraph). Where last year's report had none the draft proposes it, as a
 * paragraph of its own before part 一 that stays open.
 */
function withPeriod(
  spoken: CarriedLine[],
  carried: CarriedText[],
  years: Years,
): { spoken: CarriedLine[]; carried: CarriedText[] } {
  const isStated = carried.some(({ text }, i) => {
    const { part } = spoken[i]!;
    return (part === "preamble" || part === 1) && statesPeriod(text);
  });
  const at = spoken.findIndex(({ part }) => part !== "title" && part !== "preamble");
  if (isStated || spoken.length < 2) return { spoken, carried };
  const text = `统计期限为${years.current}年1月1日至${years.current}年12月31日。`;
  const proposal: CarriedText = {
    old: "",
    text,
    replacements: [],
    facts: [{ kind: "period", start: 0, end: text.length, text }],
  };
  const place = at < 0 ? spoken.length : at;
  return {
    spoken: [...spoken.slice(0, place), { part: "preamble", text }, ...spoken.slice(place)],
    carried: [...carried.slice(0, place), proposal, ...carried.slice(place)],
  };
}

/** The level of each line among those of its part. */
function headingLevels(spoken: CarriedLine[], carried: CarriedText[]): DraftParagraph["level"][] {
  const result = spoken.map((): DraftParagraph["level"] => "body");
  for (const part of new Set(spoken.map((line) => line.part))) {
    if (part === "preamble") continue;
    const own = spoken.flatMap((line, i) => (line.part === part ? [i] : []));
    levelsOf(own.map((i) => carried[i]!.text)).forEach((level, n) => (result[own[n]!] = level));
  }
  return result;
}

export interface DraftOptions {
  /** Whose report, where last year's does not say it. */
  unit?: string;
}

/**
 * The draft for `current` from a report that has been read.
 * @param last last year's report; its year must be known
 * @param current the reporting year of the draft
 * @throws when the year of the report is not known: ask the drafter first
 */
export function draftFrom(last: Report, current: number, options: DraftOptions = {}): Draft {
  if (last.year === null) throw new Error("The year of last year's report is not known.");
  const years: Years = { last: last.year, current };
  const form = formFor(current);
  const unit = options.unit ?? last.unit;
  const found = carriedLines(last);
  const titled = found[0]?.part === "title" ? found : [{ part: "title" as const, text: "" }, ...found];
  const { spoken, carried } = withPeriod(titled, carryAll(titled, { unit, years, form }), years);
  const headings = headingLevels(spoken, carried);
  const names = uniqueNames(spoken.map(({ part }, i) => fingerprint(`${part}\n${carried[i]!.text}`)));
  const counts = new Map<DraftPart, number>();
  const paragraphs = spoken.map(({ part }, i): DraftParagraph => {
    const { facts, ...texts } = carried[i]!;
    const ordinal = counts.get(part) ?? 0;
    counts.set(part, ordinal + 1);
    const name = names[i]!;
    return {
      ...texts,
      id: `${part}/${ordinal}`,
      part,
      level: levels[part] ?? headings[i]!,
      fingerprint: name,
      facts: facts.map((fact, n) => ({ ...fact, id: `${name}.${n}` })),
      outdated: outdatedPhrases(texts.text, current),
    };
  });
  return {
    unit,
    years,
    form,
    paragraphs,
    numbers: current === last.year + 1 ? carriedNumbers(last) : new Map(),
  };
}
