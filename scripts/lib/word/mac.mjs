import path from "node:path";
import { WordTrouble } from "./trouble.mjs";

/*
 * Word on the Mac: an add-in for development is a manifest in Word's own `wef` folder (learn.microsoft.com, "Sideload
 * Office Add-ins on Mac").
 */

const application = "/Applications/Microsoft Word.app";

/** One file an add-in, told apart by the id. */
const placeOf = ({ home }, { id }) =>
  path.join(home, "Library/Containers/com.microsoft.Word/Data/Documents/wef", `${id}.manifest.xml`);

/** Where Word is installed; null on machines without it. @param {import("./system.mjs").System} system */
export const findOnMac = async (system) => (system.exists(application) ? application : null);

/**
 * Puts the manifest into Word's folder, and looks whether it is there.
 * @param {import("./system.mjs").System} system  @param {{ id: string, file: string }} manifest
 * @throws WordTrouble
 */
export async function registerOnMac(system, manifest) {
  const place = placeOf(system, manifest);
  // macOS may refuse, or ask, when a terminal reaches into the folder of another program.
  await system.copy(manifest.file, place).catch(() => {});
  const there = await system.read(place);
  if (there !== null && there === (await system.read(manifest.file))) return;
  throw new WordTrouble("wordFolderRefused", { folder: path.dirname(place), file: manifest.file });
}

/** Takes the manifest away again. @throws WordTrouble when it is still there */
export async function unregisterOnMac(system, manifest) {
  const place = placeOf(system, manifest);
  await system.remove(place).catch(() => {});
  if (system.exists(place)) throw new WordTrouble("wordFileStays", { file: place });
}

/** Is a Word running? @param {import("./system.mjs").System} system */
export const runsOnMac = async (system) =>
  /\d/.test((await system.run("pgrep", ["-x", "Microsoft Word"])).output);

/** Opens the document itself in Word. @returns {Promise<boolean>} */
export const openOnMac = async (system, _word, document) =>
  (await system.run("open", ["-a", "Microsoft Word", ...(document ? [document] : [])])).code === 0;

/** Fetches an address of ours with the system's roots; the server's words, or "". */
export async function fetchOnMac(system, url) {
  const { code, output } = await system.run("/usr/bin/curl", [
    "--silent",
    "--show-error",
    "--noproxy",
    "*",
    "--max-time",
    "20",
    url,
  ]);
  return code === 0 ? output : "";
}
