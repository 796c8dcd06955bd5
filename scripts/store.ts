/**
 * `npm run store`: is the kit for Microsoft's store complete? Looks at texts, pictures and notes of store/, at
 * store/publisher.json and at the package to be submitted, says what is missing, and writes what is pasted into Partner Center
 * to dist/store. Exits with 1 when something is missing.
 *
 *   --package FOLDER   the unpacked zip of `npm run package`, whose manifest.xml and www/taskpane.html are looked at
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { listingOf, listingProblems, LOCALES } from "./store/listing";
import { loadsMicrosoftsLibrary, nameIn, submittedManifestProblems } from "./store/manifest";
import { notesFor, notesProblems, storedNotes } from "./store/notes";
import { picturesProblems } from "./store/pictures";
import { publisherProblems, storedPublisher, type Publisher } from "./store/publisher";

const root = path.resolve(__dirname, "..");
const read = (...parts: string[]): string => readFileSync(path.join(...parts), "utf8");

/** What is wrong with the kit itself, whoever publishes it. */
function kitProblems(origin: string | null): string[] {
  const manifest = read(root, "manifest.xml");
  return [
    ...LOCALES.flatMap((locale) =>
      [...listingProblems(listingOf(locale), nameIn(manifest, locale)), ...picturesProblems(locale)].map(
        (problem) => `${locale}: ${problem}`,
      ),
    ),
    ...notesProblems(storedNotes(), origin),
  ];
}

/** What is wrong with the package that the kit belongs to. */
function packageProblems(folder: string | undefined, publisher: Publisher): string[] {
  if (folder === undefined) return ["--package FOLDER is missing: the unpacked zip of `npm run package`."];
  const files = [path.join(folder, "manifest.xml"), path.join(folder, "www", "taskpane.html")] as const;
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) return missing.map((file) => `${file} is not there.`);
  const library = loadsMicrosoftsLibrary(read(files[1]))
    ? []
    : ["The pages load office.js from elsewhere; the store takes Microsoft's alone (1120.1)."];
  return [...submittedManifestProblems(read(files[0]), publisher), ...library];
}

/** Writes what is pasted and uploaded. */
function write(folder: string, origin: string): void {
  mkdirSync(folder, { recursive: true });
  for (const locale of LOCALES)
    writeFileSync(path.join(folder, `description.${locale}.html`), `${listingOf(locale).description}\n`);
  writeFileSync(path.join(folder, "notes.txt"), `${notesFor(storedNotes(), origin)}\n`);
  cpSync(path.join(root, "test", "fixtures", "sample", "document.docx"), path.join(folder, "sample.docx"));
}

function main(): number {
  const { values } = parseArgs({ options: { package: { type: "string" } } });
  const stored = storedPublisher();
  const unfilled = publisherProblems(stored);
  const publisher = stored as Publisher;
  const problems = [
    ...kitProblems(unfilled.length > 0 ? null : publisher.origin),
    ...unfilled,
    ...(unfilled.length > 0 ? [] : packageProblems(values.package, publisher)),
  ];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`Not ready for the store: ${problems.length} to settle. See store/README.md.`);
    return 1;
  }
  write(path.join(root, "dist", "store"), publisher.origin!);
  console.log(
    "Ready by our checks. dist/store holds what is pasted and the sample to be served beside the pages.",
  );
  return 0;
}

process.exitCode = main();
