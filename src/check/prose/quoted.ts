/** What a sentence speaks about when it quotes signs: how names are hidden, what was cleaned up, what a sample shows. */
const ABOUT_SIGNS =
  /字样|字符|形式|格式|示例|样[表式例张]|代称|代替|隐去|隐名|匿名|脱敏|残留|残余|代码|误显示|占位|乱码|标签/u;
/** As far from the quotation as the word may stand. */
const REACH = 30;
/** 刘××, XX村: what may stand beside the signs within their quotation marks. */
const BESIDE = 4;

/**
 * Whether signs are quoted to speak of them, and were not left by mistake: 以“刘××”形式隐去名字, 删除误显示的“&nbsp;”.
 * @param start @param end of the signs in the text
 */
export function isQuoted(text: string, start: number, end: number): boolean {
  const opens = new RegExp(`[“「‘][^”」’“「‘]{0,${BESIDE}}$`, "u").test(text.slice(0, start));
  const closes = new RegExp(`^[^”」’“「‘]{0,${BESIDE}}[”」’]`, "u").test(text.slice(end));
  const around = `${/[^。]*$/u.exec(text.slice(Math.max(0, start - REACH), start))![0]}${/^[^。]*/u.exec(text.slice(end, end + REACH))![0]}`;
  return opens && closes && ABOUT_SIGNS.test(around);
}
