import { readFile } from "../../../src/document";
import { decodeText } from "../../../src/document/encoding/encoding";
import { messageLog } from "../../../src/document/messages";

const utf16 = (text: string, bigEndian = false): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};
/** 青岚市 in GBK, which is the same in GB2312 and GB18030. */
const gbk = Uint8Array.from([0xc7, 0xe0, 0xe1, 0xb0, 0xca, 0xd0]);

describe("the encoding of a text", () => {
  it.each([
    ["UTF-8", Buffer.from("青岚市")],
    ["UTF-8 with mark", Buffer.from("\ufeff青岚市")],
    ["UTF-16 with mark", utf16("\ufeff青岚市")],
    ["UTF-16 big-endian with mark", utf16("\ufeff青岚市", true)],
    ["GBK", gbk],
  ])("is found for %s", (_, bytes) => {
    expect(decodeText(bytes)).toBe("青岚市");
  });

  it.each([true, false])(
    "is found for UTF-16 without mark by its line ends (big-endian: %s)",
    (bigEndian) => {
      expect(decodeText(utf16("青岚市\n一、总体情况\n", bigEndian))).toBe("青岚市\n一、总体情况\n");
    },
  );

  it("is the declared one where that fits", () => {
    // 青 in Big5.
    expect(decodeText(Uint8Array.from([0xab, 0x43]), ["big5"])).toBe("青");
  });

  it("is UTF-8 in spite of a declaration that was left behind", () => {
    // Of an even number of bytes, so that they could be GB2312.
    for (const text of ["青岚市", "青岚市水务局", "二〇二三年，我局公开信息八十条。"]) {
      expect(decodeText(Buffer.from(text), ["gb2312"])).toBe(text);
    }
  });

  it("is GB18030 in spite of a declaration that is wrong or unknown", () => {
    expect(decodeText(gbk, ["utf-8"])).toBe("青岚市");
    expect(decodeText(gbk, ["x-unknown"])).toBe("青岚市");
  });

  it("survives a damaged letter", () => {
    const gbkLetters = Buffer.concat(new Array<Uint8Array>(40).fill(gbk));
    expect(decodeText(Buffer.concat([gbkLetters, Buffer.from([0xff])]))).toBe(`${"青岚市".repeat(40)}\ufffd`);
  });

  it("gives line ends of one kind", () => {
    expect(decodeText(Buffer.from("a\r\nb\rc\n"))).toBe("a\nb\nc\n");
  });

  it("refuses bytes that are no text", () => {
    expect(() => decodeText(Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 256))).toThrow(
      "not-a-report-file",
    );
  });
});

describe("an encoding that nothing names", () => {
  const messages = (bytes: Uint8Array, declared: string[] = []) => {
    const log = messageLog();
    decodeText(bytes, declared, log);
    return log.messages;
  };
  const guessed = (encoding: string) => [{ code: "document/guessed-encoding", data: { encoding } }];
  const wide = utf16("青岚市\n一、总体情况\n");

  it.each([
    ["GBK without a declaration", gbk, [], "GB18030"],
    ["GBK with one that nobody knows", gbk, ["gb-nothing"], "GB18030"],
    ["GBK with that of servers", gbk, ["iso-8859-1"], "GB18030"],
    ["UTF-16 without a mark", wide, [], "UTF-16"],
  ])("is told: %s", (_, bytes, declared, encoding) => {
    expect(messages(bytes, declared)).toEqual(guessed(encoding));
  });

  it.each([
    ["it is declared", gbk, ["gb2312"]],
    ["the bytes are UTF-8", Buffer.from("青岚市"), []],
    ["the bytes are UTF-8 and something else is declared", Buffer.from("青岚市"), ["gb2312"]],
    ["all letters are those of every encoding", Buffer.from("abc"), []],
    ["a mark says it", utf16("\ufeff青岚市"), []],
  ])("is not told when %s", (_, bytes, declared) => {
    expect(messages(bytes, declared)).toEqual([]);
  });

  it("is told of texts and pages", async () => {
    for (const head of ["", "<html><p>"]) {
      const reading = await readFile(Buffer.concat([Buffer.from(head), gbk]));
      expect(reading.ok && reading.document.messages).toEqual(guessed("GB18030"));
    }
  });
});
