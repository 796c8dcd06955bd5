import { latin1 } from "../encoding/single-byte";
import type { Zip } from "./zip";

/** What a zip holds: a Word document (or nothing that is known), an OpenDocument text, or else why it is none. */
export type PackageKind =
  | "word"
  | "opendocument"
  | "ofd"
  | "epub"
  | "spreadsheet"
  | "presentation"
  | "not-a-report-file";

/** Long enough for the type that OpenDocument and EPUB write into their first entry. */
const TYPE_LENGTH = 100;

const types: [type: RegExp, kind: PackageKind][] = [
  [/^application\/epub\+zip/, "epub"],
  [/^application\/vnd\.oasis\.opendocument\.text\b/, "opendocument"],
  [/^application\/vnd\.oasis\.opendocument\.spreadsheet/, "spreadsheet"],
  [/^application\/vnd\.oasis\.opendocument\.presentation/, "presentation"],
  [/^application\/vnd\.oasis\.opendocument\./, "not-a-report-file"],
  [/^application\/vnd\.sun\.xml\./, "not-a-report-file"],
];

/** Main parts by their usual names. Only what has no part of Word is judged by them. */
const mainParts: [part: RegExp, kind: PackageKind][] = [
  [/^ofd\.xml$/, "ofd"],
  [/^xl\/workbook\./, "spreadsheet"],
  [/^ppt\/presentation\./, "presentation"],
  [/^index\/document\.iwa$/, "not-a-report-file"],
];

/** What an archive is by what it holds. */
export function packageKind(zip: Zip): PackageKind {
  const type = declaredType(zip);
  const declared = types.find(([pattern]) => pattern.test(type));
  if (declared) return declared[1];
  const names = zip.names.map((name) => name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase());
  if (names.some((name) => name.startsWith("word/"))) return "word";
  // The type may be missing in what other programs have packed again.
  if (["content.xml", "meta-inf/manifest.xml"].every((name) => names.includes(name))) return "opendocument";
  return mainParts.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1] ?? "word";
}

/** The content of the entry `mimetype` (OpenDocument 1.3 part 2, 3.3; EPUB OCF 4.3), "" without one. */
function declaredType(zip: Zip): string {
  for (const piece of zip.read("mimetype") ?? []) return latin1(piece.subarray(0, TYPE_LENGTH)).trim();
  return "";
}
