import type { StatedParagraph } from "../statements/prose-statements";
import type { Quantity } from "../../../language/quantities/quantity";
import { sentenceStart } from "../../../language/quantities/words";
import { isOfOtherTime } from "../statements/topic";

/** One thing that the prose counts as a whole, with where it does. */
interface Mention {
  paragraph: StatedParagraph;
  quantity: Quantity;
  what: string;
}

/** Two mentions of one thing with different numbers. */
export interface TwoNumbers {
  first: Mention;
  second: Mention;
}

const OPENS =
  /^(?:[(（]?[一二三四五六七八九十\d]{1,2}[)）.、](?=[\u4e00-\u9fa5]))?(?:[^,:。]{0,12}[:.。])?(?:\d{4}年度?|全年|本年度?|年内|一年来|我[局镇乡区县市州院委厅办街道]{1,2}|本[局镇乡机单位关部门]{1,3}|我?街道|,|共计?|累计|总共|共)*/u;
const COUNTED =
  /^((?:主动)?(?:公开|发布|推送|编发|制作)(?:各类|了)?(?!的)[\u4e00-\u9fa5]{4,14}?)(?:共计|累计|总计|合计|共|计)?(?:为|达)?$/u;
const SCOPE =
  /通过|其中|网站|公众号|微信|微博|抖音|平台|专栏|栏目|季度|半年|月|各(?!类)|分别|新增|另|向|在|等|涉及|转发|转载/u;

function mentionsIn(paragraph: StatedParagraph, year: number | null): Mention[] {
  const { words, quantities } = paragraph.read;
  return quantities.flatMap((quantity, i): Mention[] => {
    if (quantity.kind !== "count" || !quantity.isExact) return [];
    const start = sentenceStart(words, quantity.start);
    const before = quantities[i - 1];
    if (before && before.end > start) return [];
    const sentence = words.slice(start, quantity.start);
    const colon = sentence.lastIndexOf(":");
    if (isOfOtherTime(sentence.slice(colon + 1), year)) return [];
    const told = COUNTED.exec(sentence.slice(colon + 1).replace(OPENS, ""));
    if (
      !told ||
      SCOPE.test(sentence.slice(colon + 1)) ||
      /^[^,。;]{0,8}(?:条次|以上)/u.test(words.slice(quantity.end))
    )
      return [];
    return [{ paragraph, quantity, what: told[1]!.replace(/(?:各类|了)/gu, "") }];
  });
}

/** The things that the prose counts twice and differently, each number as that of the whole year. */
export function thingsWithTwoNumbers(paragraphs: StatedParagraph[], year: number | null): TwoNumbers[] {
  const mentions = new Map<string, Mention>();
  return paragraphs
    .flatMap((paragraph) => mentionsIn(paragraph, year))
    .flatMap((second): TwoNumbers[] => {
      const key = `${second.what}|${second.quantity.unit}`;
      const first = mentions.get(key);
      if (!first) {
        mentions.set(key, second);
        return [];
      }
      return first.quantity.value === second.quantity.value ? [] : [{ first, second }];
    });
}
