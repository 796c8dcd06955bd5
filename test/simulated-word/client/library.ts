import fs from "node:fs";
import path from "node:path";

/** Where the unmodified library lies: in `node_modules`, never copied. */
export const libraryFolder = path.join(
  path.dirname(require.resolve("@microsoft/office-js/package.json")),
  "dist",
);

const texts = new Map<string, string | null>();

/** A file of the library; its names are all lower case. Null when there is none. */
export function libraryFile(name: string): string | null {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const file = path.join(libraryFolder, name.toLowerCase());
  const text = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : null;
  texts.set(name, text);
  return text;
}
