import { slipTexts } from "../slips/kinds";
import type { Texts } from "../texts";

/** The texts of what is said of broken relations; the rules of the relations share them. */
export const verdictTexts: Record<string, Texts> = {
  ...slipTexts,
  wrong: {
    zh: "{table}|{changes}：{slips}。",
    en: "{table}: |{changes} ({slips}).",
  },
  "wrong-one": {
    zh: "{table}{cell}|应为 {expected}，实填 {actual}：{slips}。",
    en: "{table}: {cell} |should be {expected}, says {actual} ({slips}).",
  },
  change: {
    zh: "{cell}应为 {expected}，实填 {actual}",
    en: "{cell} should be {expected}, says {actual}",
  },
  "change-perhaps": {
    zh: "{cell}的 {actual} 改为 {expected}",
    en: "{cell}: {actual} becomes {expected}",
  },
  "changes-more": {
    zh: "共 {count} 格",
    en: "{count} cells in all",
  },
  and: { zh: "；", en: "; " },
  explains: {
    zh: "据此可以解释的不符：{relations}。",
    en: "It explains what does not add up: {relations}.",
  },
  "last-year": {
    zh: "改后与上年报告一致，这里以上年报告的数为准。",
    en: "With it the number agrees with last year's report, which is taken to be right.",
  },
  "prose-agrees": {
    zh: "正文也写的是“{words}”。",
    en: "The text says so, too: “{words}”.",
  },
  "prose-differs": {
    zh: "正文写的却是“{words}”：这里以表内互相印证的数为准，正文也请核对。",
    en: "But the text says “{words}”: the numbers of the table, which confirm each other, are taken to be right; look at the text as well.",
  },
  confirmed: {
    zh: "其中{cells}已经确认，不改这个数。",
    en: "{cells} has been confirmed and is left as it is.",
  },
  differs: {
    zh: "{table}|{relations}。",
    en: "{table}: |{relations}.",
  },
  "relations-more": {
    zh: "另有 {count} 处不符",
    en: "{count} more",
  },
  possible: {
    zh: "哪一格填错了还不能确定，可能是：{alternatives}。",
    en: "Which cell is wrong is not certain; it may be: {alternatives}.",
  },
  numbered: {
    zh: "（{number}）{says}",
    en: "({number}) {says}",
  },
  alternative: {
    zh: "{changes}，{slips}",
    en: "{changes} ({slips})",
  },
  "alternative-alone": {
    zh: "{slips}",
    en: "{slips}",
  },
  unknown: {
    zh: "哪一格填错了，从表中的数看不出来，请逐格核对。",
    en: "The numbers do not tell which cell is wrong; look at each of them.",
  },
  "relation/balance": {
    zh: "“{column}”列第一项加第二项为 {left}，第三项（七）加第四项为 {right}，差 {difference}",
    en: "in column “{column}” items one and two make {left}, items three (（七）) and four make {right}, difference {difference}",
  },
  "relation/row-total": {
    zh: "“{row}”行各类申请人合计 {left}，“总计”列填 {right}，差 {difference}",
    en: "in row “{row}” the applicants make {left}, 总计 says {right}, difference {difference}",
  },
  "relation/outcome-total": {
    zh: "“{column}”列（一）至（六）各行合计 {left}，“（七）总计”行填 {right}，差 {difference}",
    en: "in column “{column}” the rows （一） to （六） make {left}, （七）总计 says {right}, difference {difference}",
  },
  "relation/dispute-total": {
    zh: "“{group}”的四种结果合计 {left}，“总计”填 {right}，差 {difference}",
    en: "under “{group}” the four outcomes make {left}, 总计 says {right}, difference {difference}",
  },
  "carry/pending": {
    zh: "{cell}填 {right}，上年报告结转 {left}，差 {difference}",
    en: "{cell} says {right}, last year's report carried over {left}, difference {difference}",
  },
};
