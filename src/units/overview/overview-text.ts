import { nameOfFile, namesByFile, percent, type Say } from "../words";
import type { Overview, UnitState } from "./overview";

const order: readonly UnitState[] = ["return", "look", "accept"];
const LONGEST_SHOWN = 60;

const cut = (words: string): string => {
  const all = [...words];
  return all.length > LONGEST_SHOWN ? `${all.slice(0, LONGEST_SHOWN).join("")}…` : words;
};

/** The overview for reading: what has to be sent back first, then who is missing, what came twice, who says the same. */
export function overviewText(overview: Overview, say: Say): string {
  const { rows, missing, unread } = overview;
  const count = (state: UnitState): number => rows.filter((row) => row.state === state).length;
  const nameOf = namesByFile(rows);
  const files = (all: string[]): string => all.map(nameOfFile).join("、");
  const inOrder = order.flatMap((state) => rows.filter((row) => row.state === state));
  const lines = [
    say("units/overview/head", {
      count: rows.length,
      accept: count("accept"),
      look: count("look"),
      return: count("return"),
      unread: unread.length,
    }),
    ...inOrder.map(({ relations: { held, broken, unchecked }, ...row }) =>
      say("units/overview/row", {
        state: say(`units/state/${row.state}`),
        unit: row.unit ?? say("units/unknown-unit"),
        held,
        total: held + broken + unchecked,
        errors: row.errors,
        warnings: row.warnings,
        blanks: row.blanks,
        repetition: row.repetition === null ? say("units/overview/not-compared") : percent(row.repetition),
        carried: say(`units/carried/${row.carried}`),
        file: nameOfFile(row.file),
      }),
    ),
    ...(missing === null
      ? []
      : [
          missing.length === 0
            ? say("units/overview/all-there")
            : say("units/overview/missing", { count: missing.length, names: missing.join("、") }),
        ]),
    ...(overview.unlisted.length > 0
      ? [
          say("units/overview/unlisted", {
            count: overview.unlisted.length,
            files: overview.unlisted.map(nameOf).join("、"),
          }),
        ]
      : []),
    ...overview.twice.map(({ unit, files: same, isSame }) =>
      say("units/overview/twice", {
        unit,
        files: files(same),
        note: say(isSame ? "units/twice/same" : "units/twice/different"),
      }),
    ),
    ...(overview.otherYears.length > 0
      ? [say("units/overview/other-years", { files: files(overview.otherYears) })]
      : []),
    ...(overview.nameless.length > 0
      ? [say("units/overview/nameless", { files: files(overview.nameless) })]
      : []),
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
    ...unread.map(({ file, reason }) => say("units/overview/unread", { file, reason })),
  ];
  return `${lines.join("\n")}\n`;
}
