import { formFor } from "../../form";
import { numeral } from "../../language/numerals";
import { pagesDocx, type PageBlock, type ParagraphContent } from "../../template";
import { nameOfFile, type Say } from "../words";
import type { NoteItem, ReturnNote } from "./note";

/** A note as Word and as text. Who checked and when is for people to sign: those lines stay blank. */

const body = (text: string): ParagraphContent => ({ text, level: "body" });

/** The note in parts: a heading, and what stands below it. */
interface NotePart {
  heading: string;
  items?: NoteItem[];
  lines?: string[];
}

function partsOf({ groups, doubts, alike }: ReturnNote, say: Say): NotePart[] {
  const parts: NotePart[] = [
    ...groups.map(({ severity, items }) => ({ heading: say(`units/note/${severity}`), items })),
    ...(alike.length > 0 ? [{ heading: say("units/note/alike-heading"), lines: alike }] : []),
    ...(doubts.length > 0 ? [{ heading: say("units/note/doubts"), lines: doubts }] : []),
  ];
  return parts.map((part, index) => ({ ...part, heading: `${numeral(index + 1)}、${part.heading}` }));
}

const headLines = ({ unit, year, file }: ReturnNote, say: Say): string[] => [
  say("units/note/to", { unit }),
  say("units/note/opening", { year: year ?? "    ", file: nameOfFile(file) }),
];

const closingLines = (say: Say): string[] => [
  say("units/note/closing"),
  say("units/note/contact"),
  say("units/note/checked-by"),
  say("units/note/received-by"),
];

/** The note as a .docx file. */
export function noteDocx(note: ReturnNote, say: Say): Uint8Array {
  const title = say("units/note/title");
  const columns = ["number", "where", "actual", "expected", "says"];
  const blocks = partsOf(note, say).flatMap(({ heading, items, lines }): PageBlock[] => [
    { text: heading, level: "heading1" },
    ...(lines ?? []).map(body),
    ...(items
      ? [
          {
            head: columns.map((column) => say(`units/column/${column}`)),
            rows: items.map(({ number, where, actual, expected, says }) => [
              String(number),
              where,
              actual,
              expected,
              says,
            ]),
            widths: [6, 30, 14, 14, 36],
          },
        ]
      : []),
  ]);
  return pagesDocx(formFor(note.year), title, [
    { text: title, level: "title" },
    ...headLines(note, say).map(body),
    ...blocks,
    body(""),
    ...closingLines(say).map(body),
  ]);
}

function itemText({ number, where, actual, expected, says }: NoteItem, say: Say): string {
  const values = [
    actual === "" ? "" : say("units/note/actual", { actual }),
    expected === "" ? "" : say("units/note/expected", { expected }),
  ];
  return `${number}. ${where}：${values.join("")}${says}`;
}

/** The same as text, for a letter or a message. */
export function noteText(note: ReturnNote, say: Say): string {
  const parts = partsOf(note, say).map(({ heading, items, lines }) =>
    [heading, ...(lines ?? []), ...(items ?? []).map((item) => itemText(item, say))].join("\n"),
  );
  const paragraphs = [say("units/note/title"), ...headLines(note, say), ...parts, ...closingLines(say)];
  return `${paragraphs.join("\n\n")}\n`;
}
