import type { MessageLog } from "../messages";
import { UnreadableError } from "../refusal";
import { type Census, decodeAround } from "./damage";
import { censusOfPairs, isDoubleByte } from "./double-byte";
import { byMark, byZeros } from "./utf16";
import { censusOfUtf8 } from "./utf8";

/**
 * The text of a file in whatever encoding offices have: what its byte order mark says; UTF-8 when nearly all bytes say
 * so; else what the file declares; else GB18030, which holds GBK and GB2312. The bytes go before a declaration:
 * browsers save pages as UTF-8 and leave `charset=gb2312` standing, and no longer Chinese text in GBK is UTF-8 by
 * chance. A damaged byte costs its character, never the encoding of the rest; it is said (`document/bad-bytes`), and so is an
 * encoding that nothing names (`document/guessed-encoding`).
 * @param declared encodings that the content names, the surest first
 * @throws UnreadableError `not-a-report-file` when it is no text at all
 */
export function decodeText(
  bytes: Uint8Array,
  declared: readonly (string | null)[] = [],
  log?: MessageLog,
): string {
  const guess = (encoding: string) => log?.add("guessed-encoding", { encoding });
  const text = byMark(bytes) ?? byContent(bytes, labelsOf(declared), guess);
  const damaged = text.split("\ufffd").length - 1;
  if (!isText(text, damaged)) throw new UnreadableError("not-a-report-file");
  if (damaged > 0) log?.add("bad-bytes", { count: damaged });
  return text.replace(/\r\n?/g, "\n");
}

/** The names of encodings as TextDecoder gives them (WHATWG Encoding 4.2); those that nobody knows are left out. */
const labelsOf = (declared: readonly (string | null)[]): string[] =>
  declared.flatMap((name) => {
    try {
      // A text whose bytes could be read for a declaration is no UTF-16, whatever it declares.
      const label = name === null ? "" : new TextDecoder(name.trim()).encoding;
      return label === "" || label.startsWith("utf-16") ? [] : [label];
    } catch {
      return [];
    }
  });

/** This many damaged characters make as much doubt as one telling character makes sure. */
const DOUBT = 2;

const isLikely = ({ telling, damage }: Census): boolean => telling > 0 && telling >= DOUBT * damage.length;

/** Declared as iso-8859-1 by servers and editors that were never told otherwise; every byte is a letter in it. */
const DEFAULT_OF_SERVERS = "windows-1252";

function byContent(bytes: Uint8Array, declared: string[], guess: (encoding: string) => void): string {
  const wide = byZeros(bytes);
  if (wide !== null) {
    guess("UTF-16");
    return wide;
  }
  const utf8 = censusOfUtf8(bytes);
  const asUtf8 = () => decodeAround(bytes, "utf-8", utf8.damage);
  if (utf8.damage.length === 0 || isLikely(utf8)) return asUtf8();
  const gb18030 = censusOfPairs(bytes, "gb18030");
  for (const label of declared) {
    if (label === "utf-8") {
      if (!isLikely(gb18030) || gb18030.telling <= utf8.telling) return asUtf8();
    } else if (isDoubleByte(label)) {
      const census = label === "big5" ? censusOfPairs(bytes, label) : gb18030;
      if (census.damage.length === 0 || isLikely(census)) return decodeAround(bytes, label, census.damage);
    } else if (label !== DEFAULT_OF_SERVERS || !isLikely(gb18030)) {
      const text = new TextDecoder(label).decode(bytes);
      if (isText(text, text.split("\ufffd").length - 1)) return text;
    }
  }
  guess("GB18030");
  return decodeAround(bytes, "gb18030", gb18030.damage);
}

/** A few damaged letters are damage, in a short text too; many are another kind of file. */
function isText(text: string, damaged: number): boolean {
  const controls = text.match(/[^\P{Cc}\t\n\v\f\r]/gu)?.length ?? 0;
  return (controls + Math.max(0, damaged - 1)) * 50 <= text.length;
}
