import { dxaOfPoints, halfPoints } from "./measures";
import { element, valued } from "../ooxml/xml";
import type { ParagraphLevel } from "./types";

/**
 * Typography of GB/T 9704—2012 §7.3: 标题 2号小标宋体, 一级 3号黑体, 二级 3号楷体, 正文 3号仿宋, 每面 22 行 (in practice
 * a fixed pitch of 28 pt), first lines indented by two characters. Fonts that a machine lacks keep their name.
 */

export type StyleName = ParagraphLevel | "cell" | "number" | "note" | "footer";

export interface Typeface {
  /** Han characters. */
  eastAsia: string;
  /** Latin letters and digits. */
  latin: string;
  points: number;
}

interface Indented {
  points: number;
  /** Indents in characters of the paragraph's own size. */
  firstLine?: number;
  rightIndent?: number;
}

interface Typography extends Typeface, Indented {
  /** Style id in our packages: our own, so that no style of the user's document is touched. */
  id: string;
  name: string;
  /** Fixed line pitch in points; null: single. */
  pitch: number | null;
  /** Space above and below, in points. */
  before?: number;
  after?: number;
  align: "left" | "center" | "right" | "both";
  keepNext?: boolean;
  outline?: number;
}

const ROMAN = "Times New Roman";
const BODY_PITCH = 28;
export const DATE_INDENT = 4;

export const typography: Record<StyleName, Typography> = {
  title: {
    id: "NianbaoTitle",
    name: "年报标题",
    eastAsia: "方正小标宋简体",
    latin: ROMAN,
    points: 22,
    pitch: 35,
    after: 28,
    align: "center",
    keepNext: true,
  },
  heading1: {
    id: "NianbaoHeading1",
    name: "年报一级标题",
    eastAsia: "黑体",
    latin: ROMAN,
    points: 16,
    pitch: BODY_PITCH,
    align: "both",
    firstLine: 2,
    keepNext: true,
    outline: 0,
  },
  heading2: {
    id: "NianbaoHeading2",
    name: "年报二级标题",
    eastAsia: "楷体_GB2312",
    latin: ROMAN,
    points: 16,
    pitch: BODY_PITCH,
    align: "both",
    firstLine: 2,
    keepNext: true,
    outline: 1,
  },
  body: {
    id: "NianbaoBody",
    name: "年报正文",
    eastAsia: "仿宋_GB2312",
    latin: ROMAN,
    points: 16,
    pitch: BODY_PITCH,
    align: "both",
    firstLine: 2,
  },
  // §7.3.5: one line below the text; the date ends four characters from the right, the signature is centred over it.
  signature: {
    id: "NianbaoSignature",
    name: "年报落款",
    before: BODY_PITCH,
    eastAsia: "仿宋_GB2312",
    latin: ROMAN,
    points: 16,
    pitch: BODY_PITCH,
    align: "right",
    rightIndent: DATE_INDENT,
    keepNext: true,
  },
  date: {
    id: "NianbaoDate",
    name: "年报日期",
    eastAsia: "仿宋_GB2312",
    latin: ROMAN,
    points: 16,
    pitch: BODY_PITCH,
    align: "right",
    rightIndent: DATE_INDENT,
  },
  cell: {
    id: "NianbaoCell",
    name: "年报表格",
    eastAsia: "宋体",
    latin: "宋体",
    points: 10,
    pitch: null,
    align: "center",
  },
  // 小五: five digits fit into the narrow columns even in the wider figures of a substitute font.
  number: {
    id: "NianbaoNumber",
    name: "年报表格数字",
    eastAsia: "宋体",
    latin: "宋体",
    points: 9,
    pitch: null,
    align: "center",
  },
  note: {
    id: "NianbaoNote",
    name: "年报表注",
    eastAsia: "楷体",
    latin: "楷体",
    points: 10,
    pitch: null,
    align: "both",
  },
  // §7.5: 4号半角宋体阿拉伯数字, a dash left and right of it.
  footer: {
    id: "NianbaoFooter",
    name: "年报页码",
    eastAsia: "宋体",
    latin: "宋体",
    points: 14,
    pitch: null,
    align: "right",
  },
};

/**
 * `w:rPr` (ECMA-376-1 §17.3.2.28) with all four fonts of `w:rFonts` (§17.3.2.26). They stand on every run, because
 * Word drops the document defaults of a package that is inserted; the hint gives “”—… to the Han font.
 */
export const runProperties = ({ eastAsia, latin, points }: Typeface): string =>
  element(
    "w:rPr",
    {},
    element("w:rFonts", {
      "w:hint": "eastAsia",
      "w:ascii": latin,
      "w:hAnsi": latin,
      "w:eastAsia": eastAsia,
      "w:cs": latin,
    }),
    valued("w:color", "000000"),
    valued("w:kern", 0),
    valued("w:sz", halfPoints(points)),
    valued("w:szCs", halfPoints(points)),
    element("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN" }),
  );

/**
 * `w:ind` (§17.3.1.12) for indents given in characters: in hundredths of one and, for programs that do not know
 * characters, in dxa. Negative or fractional characters are allowed.
 */
export function indent({ firstLine = 0, rightIndent = 0, points }: Indented): string {
  const hundredths = (count: number): number => Math.round(count * 100);
  const length = (count: number): number => dxaOfPoints(count * points);
  return element("w:ind", {
    "w:left": 0,
    "w:rightChars": hundredths(rightIndent),
    "w:right": length(rightIndent),
    "w:firstLineChars": hundredths(firstLine),
    "w:firstLine": length(firstLine),
  });
}

/**
 * The properties of a paragraph style in the order of CT_PPrBase (§17.3.1.26). Everything is written out, so that
 * nothing comes from the defaults of the document into which it is inserted.
 */
export const paragraphProperties = (style: Typography): string =>
  element(
    "w:pPr",
    {},
    style.keepNext ? element("w:keepNext") : "",
    valued("w:widowControl", 0),
    valued("w:snapToGrid", 0),
    element("w:spacing", {
      "w:before": dxaOfPoints(style.before ?? 0),
      "w:after": dxaOfPoints(style.after ?? 0),
      "w:line": style.pitch === null ? 240 : dxaOfPoints(style.pitch),
      "w:lineRule": style.pitch === null ? "auto" : "exact",
    }),
    indent(style),
    valued("w:jc", style.align),
    style.outline === undefined ? "" : valued("w:outlineLvl", style.outline),
  );
