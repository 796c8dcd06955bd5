import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, whatever folder a script was started from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** @param {...string} parts @returns {string} absolute path inside the project */
export const inRoot = (...parts) => path.join(root, ...parts);

/** What scripts make and may throw away: certificates, the built page, browser profiles. Not committed. */
export const cacheFolder = inRoot(".cache");
