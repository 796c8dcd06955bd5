/**
 * What is still to be filled in stands in 〔 〕, e.g. 〔机关名称〕. The same brackets hold the year in a 文号
 * (〔2021〕30号), so a bracket with nothing but digits inside is no placeholder.
 */
export const placeholder = (what: string): string => `〔${what}〕`;

/** Whether something is still to be filled in. */
export const hasPlaceholder = (text: string): boolean => /〔(?!\d+〕)[^〔〕]+〕/u.test(text);
