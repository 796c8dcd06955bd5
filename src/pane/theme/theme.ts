import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** A quiet ink blue beside Word's own; 80 on white is 5.9 : 1. */
const ink: BrandVariants = {
  10: "#04080F",
  20: "#0B1728",
  30: "#0F2645",
  40: "#12325E",
  50: "#153E77",
  60: "#1A4B8F",
  70: "#2159A5",
  80: "#2B66B5",
  90: "#3F76C0",
  100: "#5487CA",
  110: "#6A98D3",
  120: "#82AADC",
  130: "#9ABCE5",
  140: "#B4CEED",
  150: "#CEE0F5",
  160: "#E8F1FB",
};

/** The fonts of Chinese Windows and macOS before the Latin ones, so that digits and Han characters match. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

/** Han characters in semibold look like shouting on a button; 600 is kept for headings (`fontWeightBold`). */
const ours: Partial<Theme> = { fontFamilyBase, fontWeightSemibold: 500, fontWeightBold: 600 };

export const lightTheme: Theme = { ...createLightTheme(ink), ...ours };
export const darkTheme: Theme = {
  ...createDarkTheme(ink),
  colorBrandForeground1: ink[120],
  colorBrandForeground2: ink[130],
  colorBrandForegroundLink: ink[120],
  ...ours,
};

/** 大字: text of 16 px where it is 14, and rows that are as much higher. */
export const largeType: Partial<Theme> = {
  fontSizeBase200: "14px",
  lineHeightBase200: "20px",
  fontSizeBase300: "16px",
  lineHeightBase300: "24px",
  fontSizeBase400: "18px",
  lineHeightBase400: "26px",
};

export { isDark } from "./dark";
