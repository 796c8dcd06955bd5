/** What a sentence speaks about when it quotes signs: how names are hidden, what was cleaned up, what a sample shows. */
const ABOUT_SIGNS =
  /字样|字符|形式|格式|示例|样[表式例张]|代称|代替|隐去|隐名|匿名|脱敏|残留|残余|代码|误显示|占位|乱码|标签/u;
/** As far from the quotation as the word may stand. */
const REACH = 30;
/** 刘××, XX村: what may stand beside the signs within their quotation marks. */
const BESIDE = 4;
const OPENS = new RegExp(`[“「‘][^”」’“「‘]{0,${BESIDE}}$`, "u");
const CLOSES = new RegExp(`^[^”」’“「‘]{0,${BESIDE}}[”」’]`, "u");

/**
 * Whether signs are quoted to speak of them, and were not left by mistake: 以“刘××”形式隐去名字, 删除误显示的“&nbsp;”.
 * @param start @param end of the signs in the text
 */
export function isQuoted(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (!OPENS.test(before) || !CLOSES.test(behind)) return false;
  return ABOUT_SIGNS.test(before.slice(before.lastIndexOf("。") + 1) + behind.split("。", 1)[0]!);
}
