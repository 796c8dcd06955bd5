import { decodeXml } from "../../../src/document/xml/decode";

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf16 = (text: string, bigEndian: boolean) =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );
const decoded = (...chunks: Uint8Array[]) => decodeXml(chunks);

const text = '<?xml version="1.0"?><甲/>';

describe("the encoding of an XML part", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with byte order mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["UTF-16 little-endian with mark", utf16(`\ufeff${text}`, false)],
    ["UTF-16 big-endian with mark", utf16(`\ufeff${text}`, true)],
    ["UTF-16 little-endian without mark", utf16(text, false)],
    ["UTF-16 big-endian without mark", utf16(text, true)],
  ])("is found for %s", (_, encoded) => {
    expect(decoded(encoded)).toBe(text);
    expect(decoded(...[...encoded].map((byte) => bytes(byte)))).toBe(text);
  });

  it("is what the declaration names", () => {
    const head = new TextEncoder().encode('<?xml version="1.0" encoding="GBK"?>');
    expect(decoded(head, bytes(0xbc, 0xd7))).toBe('<?xml version="1.0" encoding="GBK"?>甲');
  });

  it("is not UTF-16 where the declaration itself is not", () => {
    const wrong = '<?xml version="1.0" encoding="UTF-16"?><甲/>';
    expect(decoded(new TextEncoder().encode(wrong))).toBe(wrong);
  });

  it("is kept when letters are cut between two pieces", () => {
    const long = new TextEncoder().encode("甲".repeat(1000));
    expect(decoded(long.subarray(0, 700), long.subarray(700, 701), long.subarray(701))).toBe(
      "甲".repeat(1000),
    );
  });

  it.each([
    ["bad UTF-8", bytes(0x3c, 0xff, 0xff)],
    ["UTF-8 that is cut off", bytes(0x3c, 0xe7)],
    ["half of a pair in UTF-16", bytes(0xff, 0xfe, 0x00, 0xd8)],
    ["an encoding that nobody knows", new TextEncoder().encode('<?xml version="1.0" encoding="klingon"?>')],
  ])("refuses %s", (_, encoded) => {
    expect(() => decoded(encoded)).toThrow("xml-broken");
  });
});
