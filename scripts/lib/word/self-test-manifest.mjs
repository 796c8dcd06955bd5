import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { cacheFolder, inRoot } from "../root.mjs";

/** Of its own, so that Word keeps the add-in apart from this one and takes only this one out again. */
const id = "5b0a8f3e-6a55-4d0e-9c5c-2f1d7a4be9a3";

const replacements = [
  [/<Id>[^<]+<\/Id>/, `<Id>${id}</Id>`],
  [/\/taskpane\.html/g, "/selftest.html"],
  [/(<DisplayName DefaultValue=")[^"]+/, "$1年报助手自检"],
  [/(<bt:String id="Pane\.Title" DefaultValue=")[^"]+/, "$1年报助手自检"],
  [/(<bt:String id="Open\.Label" DefaultValue=")[^"]+/, "$1打开自检"],
  [/(<bt:Override Locale="en-US" Value=")Open assistant/, "$1Open self-test"],
];

/**
 * The add-in's manifest with the self-test in place of the pane.
 * @param {string} manifest text of manifest.xml
 * @throws Error when the manifest has changed and this would no longer be so
 */
export function asSelfTest(manifest) {
  return replacements.reduce((text, [what, instead]) => {
    const replaced = text.replace(what, instead);
    if (replaced === text) throw new Error(`manifest.xml: nothing like ${what}`);
    return replaced;
  }, manifest);
}

/** Writes that manifest. @returns {Promise<string>} its path */
export async function selfTestManifest() {
  const folder = path.join(cacheFolder, "selftest");
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, "manifest.xml");
  await writeFile(file, asSelfTest(await readFile(inRoot("manifest.xml"), "utf8")));
  return file;
}
