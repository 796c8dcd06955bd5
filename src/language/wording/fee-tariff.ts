/**
 * What 国办函〔2020〕109号 asks for handling applications, in 元. It grows with the number: ten applications by one applicant
 * in a month are free, those up to 30 cost 100 each, and every further ten 100 more each; thirty pages are free, those up
 * to 100 cost 10 each, up to 200 20 each, and 40 each beyond.
 */

/** What the n-th application of a month costs. */
const ofPiece = (nth: number): number => (nth <= 10 ? 0 : nth <= 30 ? 100 : 100 * (Math.ceil(nth / 10) - 2));
/** What the n-th page costs. */
const ofPage = (nth: number): number => (nth <= 30 ? 0 : nth <= 100 ? 10 : nth <= 200 ? 20 : 40);

/** So many applications by one applicant in one month; in closed form, for a text may name any number. */
export function mostByPiece(count: number): number {
  if (count <= 30) return 100 * Math.max(0, count - 10);
  const tens = Math.floor((count - 30) / 10);
  const beyond = 1000 * ((tens * (tens + 1)) / 2 + tens) + 100 * (tens + 2) * (count - 30 - 10 * tens);
  return 2000 + beyond;
}

/** So many pages for one application. */
export const mostByPage = (count: number): number =>
  10 * Math.max(0, Math.min(count, 100) - 30) +
  20 * Math.max(0, Math.min(count, 200) - 100) +
  40 * Math.max(0, count - 200);

/** 31页至100页的部分每页10元 */
const STEP =
  /(\d{1,4})\s{0,2}[件页]?\s{0,2}[至到—\-~～]{1,2}\s{0,2}第?(\d{1,4})\s{0,2}([件页])[^。；;，,\d]{0,12}[，,]?(?:按)?(每[件页]\s{0,2}(\d{1,4})\s{0,2}元|(\d{1,4})\s{0,2}元\s{0,2}[/每]\s{0,2}[件页])/gu;

/** Steps of the tariff that are told wrong: where the words of the rate stand, and what it is. */
export function ratesIn(text: string): { start: number; end: number; right: number }[] {
  return [...text.matchAll(STEP)].flatMap(
    ({ 0: all, 1: from, 2: to, 3: thing, 4: words, 5: before, 6: behind, index }) => {
      const rate = thing === "页" ? ofPage : ofPiece;
      const right = rate(Number(from));
      if (right !== rate(Number(to)) || right === Number(before ?? behind)) return [];
      const end = index + all.length;
      return [{ start: end - words!.length, end, right }];
    },
  );
}
