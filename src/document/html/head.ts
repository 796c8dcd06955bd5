import { latin1 } from "../encoding/single-byte";
import { MAX_HTML_LENGTH } from "../limits";

/** What may be as long as anybody likes before a page begins, by how it begins and ends. */
const passedOver: [begin: RegExp, end: string][] = [
  [/^<!--/, "-->"],
  [/^<style[\s>]/i, "</style"],
  [/^<script[\s>]/i, "</script"],
];
/** Longer than any of these beginnings. */
const BEGINNING = 8;

/**
 * The first characters of a text with tags, without comments, styles and scripts, and with single spaces: what tells
 * a page from other files, and where a page declares its encoding, stands behind them.
 * @param length how many characters are wanted
 */
export function skim(text: string, length: number): string {
  let skimmed = "";
  let at = 0;
  while (at < text.length && skimmed.length < length) {
    const tag = text.indexOf("<", at);
    const end = tag < 0 ? text.length : tag;
    skimmed += text.slice(at, Math.min(end, at + 2 * length)).replace(/\s+/g, " ");
    if (tag < 0) break;
    const beginning = text.slice(tag, tag + BEGINNING);
    const passed = passedOver.find(([begin]) => begin.test(beginning));
    if (!passed) {
      skimmed += "<";
      at = tag + 1;
      continue;
    }
    const close = indexOfIgnoringCase(text, passed[1], tag);
    if (close < 0) break;
    at = close + passed[1].length;
  }
  return skimmed.trimStart().slice(0, length);
}

/** Ends are written small or in capitals. */
function indexOfIgnoringCase(text: string, wanted: string, from: number): number {
  const [small, large] = [text.indexOf(wanted, from), text.indexOf(wanted.toUpperCase(), from)];
  return small < 0 || (large >= 0 && large < small) ? large : small;
}

/** Servers put whole style sheets before the declaration, browsers read 1024 bytes; nobody writes more than this. */
const DECLARED_WITHIN = 64 * 1024;

/** The encoding that a page declares (HTML standard 4.2.5.4), or the declaration of XML before it (XML 1.0, 4.3.3). */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = skim(latin1(bytes.subarray(0, MAX_HTML_LENGTH)), DECLARED_WITHIN);
  return (
    /<meta[^>]{1,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i.exec(head)?.[1] ??
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]{1,200}?\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/.exec(
      head,
    )?.[1] ??
    null
  );
}
