import { halfWidth } from "./width";

/**
 * Comparing words of the form with words in a document: what a reader takes for the same must compare the same.
 */

/** Characters that take no room: zero-width spaces and joiners, marks of direction, BOM, soft hyphen. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/g;

/** What is neither invisible nor white space. */
const SEEN = /[^\s\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]/;

/** `\s` covers NBSP and U+3000. */
const SPACE = /\s+/g;

/** Traditional and simplified forms of the characters that stand in the form and in what is usual around it. */
const TRADITIONAL =
  "條条項项規规範范發发製制廢废現现內内數数許许處处決决強强罰罚單单萬万業业費费額额總总計计機机構构織织務务請请結结轉转開开區区國国屬属祕秘護护權权類类過过執执關关沒没補补確确無无複复復复議议訴诉維维糾纠審审報报舉举訪访徵征" +
  "繳缴納纳獲获況况狀状與与為为對对個个體体資资訊讯實实動动專专聯联組组團团衛卫環环濟济財财運运廣广訟讼問问題题進进術术監监設设辦办縣县鎮镇鄉乡臺台網网統统據据時时間间於于從从將将書书記记長长領领導导員员會会佈布應应該该這这" +
  "後后來来層层級级責责認认學学習习續续經经營营產产種种欄栏黨党採采購购標标準准節节約约違违較较減减檢检測测質质優优獎奖懲惩訓训練练講讲聽听證证調调課课醫医療疗養养農农貧贫戶户災灾險险備备號号達达評评陽阳東东龍龙雲云寧宁灣湾" +
  "嶺岭島岛莊庄橋桥園园圖图館馆駐驻隊队幹干劃划佔占歷历億亿頁页編编傳传電电話话郵邮見见";

const simplified = new Map<string, string>();
for (let i = 0; i + 1 < TRADITIONAL.length; i += 2) simplified.set(TRADITIONAL[i]!, TRADITIONAL[i + 1]!);

const TRADITIONAL_CHARACTER = new RegExp(`[${[...simplified.keys()].join("")}]`, "g");

/** The text in simplified characters, each at its place. */
export const inSimplified = (text: string): string =>
  text.replace(TRADITIONAL_CHARACTER, (char) => simplified.get(char)!);

/** The text without characters that nobody sees. */
export const visible = (text: string): string => text.replace(INVISIBLE, "");

/** The text without any white space: East Asian text loses nothing by it. */
export const compact = (text: string): string => visible(text).replace(SPACE, "");

/** Whether nothing can be seen of the text. */
export const isBlank = (text: string): boolean => text === "" || !SEEN.test(text);

/** The text on one line: every run of white space as one space, none at the ends. */
export const oneLine = (text: string): string => text.replace(SPACE, " ").trim();

/**
 * One spelling for everything in which labels differ without meaning anything: white space and line breaks, width,
 * kind of bracket and quotation mark, `1、` for `1.`, punctuation at the end, traditional characters.
 */
export function normalise(text: string): string {
  const kept = normalised.get(text);
  if (kept !== undefined) return kept;
  const one = oneSpelling(text);
  if (text.length > LONGEST_KEPT) return one;
  if (normalised.size > MOST_KEPT) normalised.clear();
  normalised.set(text, one);
  return one;
}

/** Labels and headings are compared with many others, and the form's own words with every one. */
const normalised = new Map<string, string>();
const LONGEST_KEPT = 100;
const MOST_KEPT = 5000;

function oneSpelling(text: string): string {
  const plain = inSimplified(halfWidth(compact(text)));
  return plain
    .replace(/[〔【[{〖]/g, "(")
    .replace(/[〕】\]}〗]/g, ")")
    .replace(/[“”„‟"「」『』﹁﹂‘’']/g, '"')
    .replace(/[，、;；]/g, ",")
    .replace(/^\(?(\d{1,2})[),:.。·•](?!\d)/, "$1.")
    .replace(/^([一二三四五六七八九十]{1,3})[,:.。)]/, "$1,")
    .replace(/(?<![,:.。])[,:.。]+$/, "");
}

const NUMBERING = /^(?:\(([一二三四五六七八九十]{1,3}|\d{1,2})\)|([一二三四五六七八九十]{1,3}),|(\d{1,2})\.)/;

/** Takes a normalised label apart: `{ number: "3", core: "其他" }` for `3.其他`. */
export function splitNumber(normalised: string): { number: string; core: string } {
  const match = NUMBERING.exec(normalised);
  if (!match) return { number: "", core: normalised };
  return { number: match[1] ?? match[2] ?? match[3] ?? "", core: normalised.slice(match[0].length) };
}
