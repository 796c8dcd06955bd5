import type { Years } from "../../../src/lastyear";

/**
 * Arabic numbers of a carried text that are true of one year only, told without the code under test: everything
 * but 文号, articles, ends of the period, the reporting year itself, numbers of headings, addresses, postcodes and hot lines.
 */
const lasting: RegExp[] = [
  /[〔[【(（]\d{4}[〕\]】)）]\s*\d+\s*号/g,
  /(?:第|令第?|令\s)\s*\d+\s*(?:条|款|项|号)/g,
  /\d{4}\s*年\s*1\s*月\s*1\s*日\s*起?\s*(?:到|至|—|-)\s*(?:\d{4}\s*年)?\s*12\s*月\s*31\s*日/g,
  /截[至止]\s*\d{4}\s*年\s*12\s*月\s*31\s*日/g,
  /\d{4}年(?:\d+月\d+日)?起施行/g,
  /^[（(]?\d{1,2}[)）.．、]/g,
  /(?:路|街|道|大街|大道)\d+号|\d+(?:楼|栋|室|号楼|单元)(?:\d+(?:号|室))?|邮编[：:]?\s*\d{6}|(?<!\d)12(?:345|329)(?!\d)/g,
  /(?:https?:\/\/|www\.)[\x21-\x7e]+|[\w.-]+@[\w.-]+/g,
];

/** Where such numbers stand in a text. */
export function yearlyNumbers(text: string, { current }: Years): [start: number, end: number][] {
  const own = new RegExp(`(?<!\\d)${current}(?=\\s*年(?!\\s*\\d+\\s*月))`, "g");
  const rest = [...lasting, own].reduce(
    (words, pattern) => words.replace(pattern, (match) => "·".repeat(match.length)),
    text,
  );
  return [...rest.matchAll(/[0-9]+(?:\.[0-9]+)?/g)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
}
