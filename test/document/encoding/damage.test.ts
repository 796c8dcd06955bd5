import { readFile } from "../../../src/document";
import { decodeText } from "../../../src/document/encoding/encoding";
import { messageLog } from "../../../src/document/messages";
import { encoded, type TestEncoding } from "../support/encodings";

const SENTENCES =
  "青岚市文化和旅游局2023年政府信息公开工作年度报告\n" +
  "一、总体情况。本局全年主动公开政府信息48条，收到申请3件，均按时答复，没有收取信息处理费。\n" +
  "二、存在的主要问题及改进情况，公开的内容还不够全面，下一步将及时更新（见附件）。\n";
/** The same kind of text in traditional characters. */
const TRADITIONAL =
  "臺北市政府文化局2023年政府資訊公開工作年度報告\n一、總體情況。本局全年主動公開政府資訊48條，收到申請3件。\n";

const cases: [encoding: TestEncoding, text: string, declared: string[]][] = [
  ["utf-8", SENTENCES, []],
  ["utf-8", SENTENCES, ["utf-8"]],
  ["utf-8", SENTENCES, ["gb2312"]],
  ["gb18030", SENTENCES, []],
  ["gb18030", SENTENCES, ["gb2312"]],
  ["gb18030", SENTENCES, ["utf-8"]],
  ["gb18030", SENTENCES, ["iso-8859-1"]],
  ["big5", TRADITIONAL, ["big5"]],
  ["utf-16le", SENTENCES, []],
  ["utf-16be", SENTENCES, []],
];

/** Characters that differ between two texts that are the same but in one place. */
function differing(text: string, original: string): number {
  let start = 0;
  while (start < text.length && text[start] === original[start]) start++;
  let end = 0;
  const rest = Math.min(text.length, original.length) - start;
  while (end < rest && text[text.length - 1 - end] === original[original.length - 1 - end]) end++;
  return Math.max(text.length, original.length) - start - end;
}

describe.each(cases)("%s with one damaged place (%#)", (encoding, text, declared) => {
  const bytes = encoded(text, encoding);

  it("is read whole when nothing is damaged", () => {
    const log = messageLog();
    expect(decodeText(bytes, declared, log)).toBe(text);
    expect(log.messages.filter(({ code }) => code !== "document/guessed-encoding")).toEqual([]);
  });

  it.each([0xff, 0x80, 0x41, 0xc4])("loses a character or two, whichever byte becomes %i", (value) => {
    const worst = Array.from(bytes, (_, at) => {
      const damaged = Uint8Array.from(bytes);
      damaged[at] = value;
      return differing(decodeText(damaged, declared), text);
    });
    // A pair of bytes can become two letters; then the usual characters around decide where the text goes on.
    expect(Math.max(...worst)).toBeLessThanOrEqual(encoding === "gb18030" || encoding === "big5" ? 8 : 4);
    expect(worst.reduce((sum, count) => sum + count, 0) / worst.length).toBeLessThan(2.5);
  });

  it("is read up to every place where it may be cut", () => {
    for (let end = 60; end < bytes.length; end++) {
      const found = decodeText(bytes.subarray(0, end), declared).replace(/\ufffd$/, "");
      expect([end, text.startsWith(found) || found]).toEqual([end, true]);
    }
  });
});

describe("bytes in disorder", () => {
  it("are told with their number", () => {
    const log = messageLog();
    const bytes = encoded(SENTENCES, "utf-8");
    for (const at of [0, 60, 120]) bytes[at] = 0xff;
    expect(decodeText(bytes, [], log).match(/\ufffd/g)).toHaveLength(3);
    expect(log.messages).toEqual([{ code: "document/bad-bytes", data: { count: 3 } }]);
  });

  it("cost one character where the middle byte of one became a letter", () => {
    const bytes = encoded("甲乙丙丁", "utf-8");
    bytes[4] = 0x41;
    expect(decodeText(bytes)).toBe("甲\ufffd丙丁");
  });

  it("cost one character where a text begins in the middle of one", () => {
    expect(decodeText(encoded(SENTENCES, "gb18030").subarray(1))).toBe(`\ufffd${SENTENCES.slice(1)}`);
  });

  it("leave rare characters alone", () => {
    const rare = "朱镕基、喆、堃、𠀀；";
    const bytes = Buffer.concat([
      encoded(rare, "gb18030"),
      encoded(SENTENCES, "gb18030"),
      Buffer.from([0xff]),
    ]);
    expect(decodeText(bytes)).toBe(`${rare}${SENTENCES}\ufffd`);
  });
});

const page = (head: string, bytes: Uint8Array) =>
  Buffer.concat([
    Buffer.from(`<!DOCTYPE html><html><head>${head}</head><body><p>`),
    bytes,
    Buffer.from("</p>"),
  ]);

describe("a page with one bad byte", () => {
  it.each([
    ["that declares UTF-8", '<meta charset="utf-8">', "utf-8"],
    [
      "that was saved as UTF-8 and declares GB2312",
      '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
      "utf-8",
    ],
    ["that declares GBK", "<meta charset=gbk>", "gb18030"],
    ["that declares nothing", "", "utf-8"],
    [
      "that declares its encoding behind a long style",
      `<style>${"p{color:red}".repeat(2000)}</style><meta charset=big5>`,
      "big5",
    ],
  ] as [string, string, TestEncoding][])("is read and told: one %s", async (_, head, encoding) => {
    const text = encoding === "big5" ? TRADITIONAL : SENTENCES;
    const bytes = encoded(text, encoding);
    bytes[bytes.length - 2] = 0xff;
    const reading = await readFile(page(head, bytes));
    if (!reading.ok) throw new Error(reading.code);
    const [first] = text.split(/\n/);
    expect(reading.document.paragraphs.map((paragraph) => paragraph.text).join("")).toContain(first);
    expect(reading.document.messages).toEqual([{ code: "document/bad-bytes", data: { count: 1 } }]);
  });

  it("is read as its declaration of XML says", async () => {
    const xhtml = '<?xml version="1.0" encoding="big5"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>';
    const reading = await readFile(Buffer.concat([Buffer.from(xhtml), encoded(TRADITIONAL, "big5")]));
    expect(reading.ok && reading.document.paragraphs[0]!.text).toContain("臺北市政府");
  });
});
