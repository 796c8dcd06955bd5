import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { cacheFolder, inRoot } from "../root.mjs";

/** Of its own, so that Word keeps the add-in apart from this one and takes only this one out again. */
const id = "5b0a8f3e-6a55-4d0e-9c5c-2f1d7a4be9a3";
const displayName = "年报助手自检";

const replacements = [
  [/\/taskpane\.html/g, "/selftest.html"],
  [/(<bt:String id="Pane\.Title" DefaultValue=")[^"]+/, `$1${displayName}`],
  [/(<bt:String id="Open\.Label" DefaultValue=")[^"]+/, "$1打开自检"],
  [/(<bt:Override Locale="en-US" Value=")Open assistant/, "$1Open self-test"],
];

/**
 * The add-in's manifest with the self-test in place of the pane, under the add-in's own id and name.
 * @param {string} manifest text of manifest.xml
 * @throws Error when the manifest has changed and this would no longer be so
 */
function withSelfTest(manifest) {
  return replacements.reduce((text, [what, instead]) => {
    const replaced = text.replace(what, instead);
    if (replaced === text) throw new Error(`manifest.xml: nothing like ${what}`);
    return replaced;
  }, manifest);
}

/**
 * Writes the manifest of the self-test: an add-in of its own.
 * @param {string} [folder] where it is written
 * @returns {Promise<string>} its path
 */
export async function selfTestManifest(folder = path.join(cacheFolder, "selftest")) {
  // Comes with the packages, which are there by now.
  const { OfficeAddinManifest } = await import("office-addin-manifest");
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, "manifest.xml");
  await writeFile(file, withSelfTest(await readFile(inRoot("manifest.xml"), "utf8")));
  await OfficeAddinManifest.modifyManifestFile(file, id, displayName);
  return file;
}
