/** Numbers that a later place names by what they count: 重点领域信息公开58条。重点领域信息按类别分为…; 占重点领域信息的38%. Takes plain words. */

/** Shorter names, 信息 or 公开, are those of any number. */
export const SHORTEST_NAME = 4;
const DEED_BEHIND = /(?:公开|发布|更新|推送|共计?|合计|总计|累计|数量|总数|为|达|的|有)+$/u;

/** Words without what was done with the thing that they name, and how it was counted: 重点领域信息公开共 is 重点领域信息. */
export const withoutDeed = (words: string): string => words.replace(DEED_BEHIND, "");

/** Whether a number counts what has this name. @param lead the words in front of it, back to the number before */
export const isNumberOf = (lead: string, name: string): boolean => withoutDeed(lead).endsWith(name);
