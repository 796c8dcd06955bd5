import type { ReactNode } from "react";
import { nameOfFile, percent, saying, unitName, type Overview } from "../../units";
import type { Language } from "../../messages";

/** A passage is shown to recognise it, not to read it. */
const LONGEST_SHOWN = 60;

const cut = (words: string): string => {
  const all = [...words];
  return all.length > LONGEST_SHOWN ? `${all.slice(0, LONGEST_SHOWN).join("")}…` : words;
};

interface OverviewListsProps {
  overview: Overview;
  /** Who has to file was told by a list, not by last year's folder. */
  isOfList: boolean;
  language: Language;
}

/** What concerns several reports, or none of the rows: who is missing, what came twice, who says the same, what was not read. */
export function OverviewLists({ overview, isOfList, language }: OverviewListsProps): ReactNode {
  const say = saying(language);
  const { rows, missing } = overview;
  const nameOf = (file: string): string =>
    unitName(rows.find((row) => row.file === file) ?? { unit: null, file });
  const files = (all: readonly string[]): string => all.map(nameOfFile).join("、");
  const lists = {
    missing:
      missing?.length === 0 ? [say(isOfList ? "many/list-complete" : "many/all-there")] : (missing ?? []),
    unlisted: isOfList ? overview.unlisted.map(nameOf) : [],
    twice: overview.twice.map(({ unit, files: same, isSame }) =>
      say("units/overview/twice", {
        unit,
        files: files(same),
        note: say(isSame ? "units/twice/same" : "units/twice/different"),
      }),
    ),
    alike: [
      ...overview.sameTables.map((same) =>
        say("units/overview/same-numbers", { units: same.map(nameOf).join("、") }),
      ),
      ...overview.alike.map(({ files: pair, share, passages }) =>
        say("units/overview/alike", {
          units: pair.map(nameOf).join("、"),
          share: percent(share),
          length: passages[0]!.length,
          passage: cut(passages[0]!.text),
        }),
      ),
    ],
    unread: overview.unread.map(({ file, reason }) => say("units/overview/unread", { file, reason })),
    other: [
      ...(overview.otherYears.length > 0
        ? [say("units/overview/other-years", { files: files(overview.otherYears) })]
        : []),
      ...(overview.nameless.length > 0
        ? [say("units/overview/nameless", { files: files(overview.nameless) })]
        : []),
    ],
  };
  return Object.entries(lists)
    .filter(([, lines]) => lines.length > 0)
    .map(([kind, lines]) => (
      <section key={kind} className="list" data-list={kind} aria-labelledby={`many-${kind}`}>
        <h2 id={`many-${kind}`}>{say(`many/list.${kind}`)}</h2>
        <ul>
          {lines.map((line, index) => (
            // Two lines may be the same.
            <li key={index}>{line}</li>
          ))}
        </ul>
      </section>
    ));
}
