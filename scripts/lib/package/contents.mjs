import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { inRoot } from "../root.mjs";
import { guidePage } from "./guide.mjs";
import { nginxConf, webConfig } from "./server.mjs";
import { windowsFiles } from "./windows.mjs";
import { sumsOf } from "./zip.mjs";

/** Not for a server, or for all of the package. */
const ELSEWHERE = ["manifest.xml", "THIRD-PARTY-NOTICES.txt", "nianbao.mjs", "nianbao.html"];

/** All files of a built folder by their path in it. @returns {Promise<Record<string, Uint8Array>>} */
async function filesIn(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async (entry) => {
    const full = path.join(entry.parentPath ?? entry.path, entry.name);
    return [path.relative(folder, full).replaceAll("\\", "/"), await readFile(full)];
  });
  return Object.fromEntries(await Promise.all(read));
}

const below = (folder, files) =>
  Object.fromEntries(
    Object.entries(files)
      .filter(([name]) => !ELSEWHERE.includes(name))
      .map(([name, bytes]) => [`${folder}/${name}`, bytes]),
  );

const inFolder = (folder, files) =>
  Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]));

/**
 * All files of a package.
 * @param {{ version: string, address: string, share?: string, built: string, second: string | null }} given
 *   `built`: folder of the pages that load Microsoft's office.js; `second`: of those that load another one
 * @returns {Promise<Record<string, Uint8Array>>} by their path in the package
 */
export async function contentsOf({ version, address, share, built, second }) {
  const first = await filesIn(built);
  const other = second === null ? null : await filesIn(second);
  const id = /<Id>([^<]+)<\/Id>/.exec(String(first["manifest.xml"]))[1];
  const files = {
    "guide.html": Buffer.from(await guidePage({ address, version, share })),
    "manifest.xml": first["manifest.xml"],
    // The page without Word works from any folder and needs no server.
    "nianbao.html": first["nianbao.html"],
    "LICENSE.txt": await readFile(inRoot("LICENSE")),
    "THIRD-PARTY-NOTICES.txt": first["THIRD-PARTY-NOTICES.txt"],
    "server/nginx.conf": Buffer.from(nginxConf(address)),
    "server/web.config": Buffer.from(webConfig),
    ...inFolder("windows", windowsFiles({ id, share })),
    ...below("www", first),
    ...(other && { "manifest-officejs.xml": other["manifest.xml"], ...below("www/officejs", other) }),
  };
  return { ...files, "SHA256SUMS.txt": Buffer.from(sumsOf(files)) };
}
