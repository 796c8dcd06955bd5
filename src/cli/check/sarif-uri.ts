import { posix, win32 } from "node:path";
import { pathToFileURL } from "node:url";

/** `\\?\C:\…` and `\\?\UNC\server\…`: the spelling of Windows for long paths. */
const LONG_DRIVE = /^\\\\\?\\(?=[a-z]:)/iu;
const LONG_SHARE = /^\\\\\?\\UNC\\/iu;
const WINDOWS = /^(?:[a-z]:[\\/]|\\\\)/iu;

/** A name of Windows may hold half a character, which no URI can. */
const HALF_CHARACTER = /\p{Surrogate}/gu;

function absoluteUri(path: string): string | null {
  const windows = WINDOWS.test(path);
  if (!(windows ? win32 : posix).isAbsolute(path)) return null;
  try {
    return pathToFileURL(path, { windows }).href;
  } catch {
    // A server without a share is no file.
    return null;
  }
}

/**
 * A file name as SARIF wants it (§3.4.3): a `file:` URI for an absolute path, with drive or server as Windows writes
 * them; for any other a relative reference in which nothing but the slashes has a meaning.
 */
export function sarifUri(file: string): string {
  const path = file.replace(HALF_CHARACTER, "\ufffd").replace(LONG_SHARE, "\\\\").replace(LONG_DRIVE, "");
  const reference = path
    .split(/[\\/]+/u)
    .map(encodeURIComponent)
    .join("/");
  return absoluteUri(path) ?? reference;
}
