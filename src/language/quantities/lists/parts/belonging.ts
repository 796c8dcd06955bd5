/** Names of which one is known to be a part of the other: 其中 behind several numbers is of the one that it belongs to. */

const KNOWN: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [/重大建设项目/u, /批准(?:服务|结果)|招标投标|施工|质量安全|竣工/u],
  [/财政/u, /预算|决算|预决算|“?三公”?经费/u],
  [/人事/u, /任免|招考|招录|招聘|公务员/u],
  [/政策文件|文件类?/u, /规范性文件/u],
];

/** Whether the parts of a list are by their names those of the total directly before it. */
export const belongTo = (total: string, parts: readonly string[]): boolean =>
  parts.length > 0 && KNOWN.some(([whole, of]) => whole.test(total) && parts.every((one) => of.test(one)));
