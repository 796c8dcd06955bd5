import { encoded } from "../encodings";
import type { Hostile } from "./hostile";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const LINE = "没有句号的一整行文字写到页面边缘为止甲乙丙丁戊己庚辛壬癸";

/** Plain texts that are made to cost much. */
export const hostileTexts: Hostile = {
  "a text of tabs": () => utf8(`甲${"\t".repeat(99_000)}！`),
  "a text of many lines of tabs": () => utf8(`甲${"\t".repeat(9_000)}！\n`.repeat(100)),
  "a text of spaces in columns": () => utf8(`   甲${"      1".repeat(14_000)}\n`.repeat(9)),
  "a text of full lines without a full stop": () => utf8(`${LINE}\n`.repeat(19_000)),
  "a text of full lines in paragraphs": () =>
    utf8(`\u3000\u3000${LINE}\n${`${LINE}\n`.repeat(9)}`.repeat(1_900)),
  "a text of one paragraph": () =>
    utf8("2024年，主动公开政府信息12条，收到申请7件，同比增长9%。".repeat(2_900)),
  "a text of one sentence": () => utf8(`2024年${"，收到申请7件".repeat(12_000)}。`),
  "a text of years": () => utf8("2024年".repeat(19_000)),
  "a text of digits": () => utf8("1".repeat(99_000)),
  "a text of numbers": () => utf8("1 2 ".repeat(24_000)),
  "a text of numbers with commas": () => utf8("1,000，".repeat(14_000)),
  "a text of Chinese numerals": () => utf8("一百二十三万四千".repeat(12_000)),
  "a text of brackets": () => utf8("（".repeat(99_000)),
  "a text of brackets that close": () => utf8("（2024年）".repeat(14_000)),
  "a text of quotes": () => utf8("“一、总体情况”".repeat(12_000)),
  "a text of full stops": () => utf8("。".repeat(99_000)),
  "a text of numbered headings in one line": () => utf8("一、总体情况".repeat(16_000)),
  "a text of headings": () => utf8("一、总体情况 1\n".repeat(19_900)),
  "a text of items": () => utf8("（一）予以公开 1 2 3 4 5 6 7\n".repeat(19_900)),
  "a text of labels": () => utf8("规章 0 0 1\n行政规范性文件 1 2 3\n".repeat(9_900)),
  "a text of labels in one line": () => utf8("规章行政规范性文件行政许可".repeat(7_000)),
  "a text of titles": () => utf8("云溪县文化和旅游局2024年政府信息公开工作年度报告\n".repeat(19_900)),
  "a text of titles in one line": () => utf8("2024年政府信息公开工作年度报告".repeat(5_500)),
  "a text of rows with pipes": () => utf8(`${"1|".repeat(45)}\n`.repeat(9_900)),
  "a text of pipes": () => utf8("|".repeat(99_000)),
  "a text of cells, one a line": () => utf8("\t1\n".repeat(19_900)),
  "a text of rows with tabs": () => utf8(`规章${"\t1".repeat(20)}\n`.repeat(15_000)),
  "a text of page numbers": () => utf8("- 1 -\n".repeat(19_900)),
  "a text of remarks": () => utf8("[bookmark: a]\n".repeat(19_900)),
  "a text of empty lines": () => utf8(`甲${"\n".repeat(19_990)}`),
  "a text of line ends": () => utf8("\n".repeat(19_000_000)),
  "a text of 20 MB": () => utf8("甲".repeat(6_600_000)),
  "a text in GB18030 that is all damage": () =>
    Uint8Array.from(
      { length: 900_000 },
      (_, i) => [0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xff, 0x81][i % 10]!,
    ),
  "a text in GB18030 with a damaged byte in each line": () =>
    Buffer.concat(
      new Array<Uint8Array>(15_000).fill(
        Buffer.concat([encoded("收到申请7件。", "gb18030"), Buffer.from([0x81, 0x0a])]),
      ),
    ),
  "a text in UTF-8 with a damaged byte in each line": () =>
    Buffer.concat(
      new Array<Uint8Array>(15_000).fill(Buffer.concat([utf8("收到申请7件。"), Buffer.from([0xff, 0x0a])])),
    ),
  "a text in UTF-16": () => encoded("2024年收到申请7件。\n".repeat(19_000), "utf-16le"),
  "a text of combining signs": () => utf8(`甲${"\u0301".repeat(98_000)}`),
  "a text of wide letters": () => utf8("𠀀".repeat(49_000)),
};
