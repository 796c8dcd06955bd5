import { readFile, readdir } from "node:fs/promises";
import { inRoot } from "../root.mjs";

/** Licences under which something may be bundled: they ask for their notice, and for nothing of ours. */
const ALLOWED = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"]);

/** The folder of the package in which a bundled file stands; null for our own files. */
function packageOf(file) {
  const parts = file.split("/");
  const at = parts.lastIndexOf("node_modules");
  if (at < 0) return null;
  const length = parts[at + 1].startsWith("@") ? 2 : 1;
  return parts.slice(0, at + 1 + length).join("/");
}

async function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(
    await readFile(inRoot(folder, "package.json"), "utf8"),
  );
  if (!ALLOWED.has(license)) throw new Error(`${name} ${version}: ${license}`);
  const file = (await readdir(inRoot(folder))).find((each) => /^licen[cs]e/i.test(each));
  // A package that has no text of its licence names its author, and the licence by its name.
  const words = file
    ? await readFile(inRoot(folder, file), "utf8")
    : `Copyright (c) ${author?.name ?? author ?? name}. Licence: https://spdx.org/licenses/${license}.html`;
  return `${name} ${version} (${license})\n\n${words.trim()}\n`;
}

/**
 * The notices of all packages of which something was bundled, ours first.
 * @param {string[]} files bundled files, from the root of the project
 * @throws Error for a package under a licence that does not allow it
 */
export async function noticesOf(files) {
  const folders = [...new Set(files.map(packageOf))].filter((folder) => folder !== null).sort();
  const notices = await Promise.all(folders.map(noticeOf));
  const own = await readFile(inRoot("LICENSE"), "utf8");
  const all = [`nianbao\n\n${own.trim()}\n`, ...notices];
  // Nothing in a licence may end the comment in which it stands.
  return all.join(`\n${"-".repeat(40)}\n\n`).replaceAll("*/", "* /");
}
