import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { tableIds } from "../../form";
import { sameText } from "../../language/same-text";
import type { Report } from "../../report";
import { handedCellsOf, type HandedCell } from "../cells";
import { tableLabels } from "../text/labels";
import { isFromText, paragraphsOf, type TextParagraph } from "../text/report-text";

/**
 * Digests (SHA-256, FIPS 180-4) of what a reader sees of a report. Computed here and not by the platform, which offers its
 * own in secure contexts only, and never at once. What goes in is text in UTF-8 in a fixed order: neither the language of the
 * machine, nor its clock, nor the format of the file.
 */

export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Enough to tell sentences of one report apart. */
const SHORT = 8;
export const shortDigest = (text: string): string => digestOf(text).slice(0, SHORT);

const VERSION = 1;

/** What stands in a cell, as it is put into digests. */
export function cellText({ state, text }: HandedCell): string {
  if (state === "number") return String(Number(text));
  return state === "text" ? `"${sameText(text)}"` : state;
}

/** Of the numbers of all three tables, by the keys of their cells: however they are typed. */
export function numbersDigest(report: Report): string {
  const cells = tableIds.flatMap((id) => handedCellsOf(report, id));
  return digestOf(
    [`nianbao numbers ${String(VERSION)}`, ...cells.map((cell) => `${cell.key}=${cellText(cell)}`)].join(
      "\n",
    ),
  );
}

/** The words of a table that are not the form's own, by the labels to which they belong; null for running text. */
export function ownLabels(report: Report, id: (typeof tableIds)[number]): Map<string, string> | null {
  const table = report.tables[id];
  if (!table || isFromText(table)) return null;
  const expected = table.labels.map((label) => sameText(label.expected));
  return new Map(
    tableLabels(report, id).flatMap((label, i): [string, string][] =>
      label.isThere && label.same === expected[i] ? [] : [[label.id, label.isThere ? label.same : ""]],
    ),
  );
}

/** Of everything else that a reader sees: words of the tables, title, headings, text. Where lines break counts for nothing. */
export function textDigest(report: Report, paragraphs: TextParagraph[] = paragraphsOf(report)): string {
  const labels = tableIds.map((id) => {
    const own = ownLabels(report, id);
    return own === null ? `${id}?` : `${id}\n${[...own].map((entry) => entry.join("=")).join("\n")}`;
  });
  const text = paragraphs.map((paragraph) => sameText(paragraph.text)).join("");
  return digestOf([`nianbao text ${String(VERSION)}`, ...labels, text].join("\n\n"));
}
