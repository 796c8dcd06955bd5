import { createHash } from "node:crypto";
import { zipSync } from "fflate";

/** @param {Uint8Array} bytes */
export const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** By code unit, whatever the language of the machine is. */
const sorted = (files) => Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));

/**
 * What `sha256sum -c` reads: a line for each file.
 * @param {Record<string, Uint8Array>} files
 */
export const sumsOf = (files) =>
  sorted(files)
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join("");

/**
 * A zip of which the same files and date give the same bytes on every machine.
 * @param {string} folder that holds everything in it
 * @param {Record<string, Uint8Array>} files by their path in that folder
 * @param {Date} date of every file
 */
export function zipOf(folder, files, date) {
  // A zip has times of day without a zone, and fflate writes those of the machine.
  process.env.TZ = "UTC";
  const entries = sorted(files).map(([name, bytes]) => [`${folder}/${name}`, bytes]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: date });
}
