import { copyFile, mkdir, readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { cacheFolder, inRoot } from "../root.mjs";

const fixtures = inRoot("test", "fixtures");
/** The name under which a document given on the command line is served. */
export const givenName = "given.docx";
/** Documents before the step at which a history of the tests has failed (docs/testing.md). */
const histories = path.join(cacheFolder, "histories");
const sampleName = "sample.docx";
const copiesToTry = 20;

const isFile = (file) =>
  stat(file).then(
    (entry) => entry.isFile(),
    () => false,
  );

/** Folders of test/fixtures that hold a document.docx, the sample first. */
async function sampleFolders() {
  const entries = await readdir(fixtures, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const there = await Promise.all(names.map((name) => isFile(path.join(fixtures, name, "document.docx"))));
  const found = names.filter((_, index) => there[index]).sort();
  return [...found.filter((name) => name === "sample"), ...found.filter((name) => name !== "sample")];
}

const historyNames = async () =>
  (await readdir(histories).catch(() => [])).filter((name) => /^history-\d+\.docx$/.test(name)).sort();

/**
 * Names of the documents to choose from; the first one is opened.
 * @param {string | null} given a .docx from the command line
 * @returns {Promise<{ name: string, title: string }[]>}
 */
export async function documentNames(given) {
  const folders = (await sampleFolders()).map((name) => ({ name: `${name}.docx`, title: name }));
  const days = (await historyNames()).map((name) => ({ name, title: path.basename(name, ".docx") }));
  const samples = [...folders, ...days];
  return given ? [{ name: givenName, title: path.basename(given, ".docx") }, ...samples] : samples;
}

/** @returns {Promise<Buffer | null>} */
export async function documentBytes(name, given) {
  if (name === givenName && given) return readFile(given);
  if ((await historyNames()).includes(name)) return readFile(path.join(histories, name));
  const folder = name.replace(/\.docx$/, "");
  if (!(await sampleFolders()).includes(folder)) return null;
  return readFile(path.join(fixtures, folder, "document.docx"));
}

/**
 * A copy of the sample report to write in: Word opens the file itself, and the sample has to stay as it is.
 * @param {string} [folder] where copies are kept
 * @returns {Promise<string | null>} its path; null while there is no sample
 */
export async function sampleCopy(folder = path.join(cacheFolder, "word")) {
  const file = path.join(fixtures, sampleName.replace(/\.docx$/, ""), "document.docx");
  if (!(await isFile(file))) return null;
  await mkdir(folder, { recursive: true });
  // A copy of an earlier start may be open in a Word that still runs: Windows does not let it be overwritten.
  for (let number = 1; number < copiesToTry; number += 1) {
    const copy = path.join(folder, number === 1 ? sampleName : `sample-${number}.docx`);
    const written = await copyFile(file, copy).then(
      () => true,
      () => false,
    );
    if (written) return copy;
  }
  return null;
}
