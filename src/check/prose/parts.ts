import { sections } from "../../form/sections";

const NUMERALS = "一二三四五六七八九十";

/** 一 to 十. */
export const numeral = (number: number): string => NUMERALS[number - 1] ?? String(number);

/** A heading of the form as it is printed, e.g. 六、其他需要报告的事项. */
export const numberedTitle = (number: number): string =>
  `${numeral(number)}、${sections.find((section) => section.number === number)!.title}`;
