import { compressedText, latin1 } from "../../../src/document/encoding/single-byte";

const all = Uint8Array.from({ length: 256 }, (_, i) => i);

describe("text of one byte for each character", () => {
  it("keeps every byte", () => {
    expect([...latin1(all)].map((letter) => letter.charCodeAt(0))).toEqual([...all]);
    expect(latin1(new Uint8Array(20_000).fill(65))).toHaveLength(20_000);
  });

  it("has quotation marks and dashes where old Word files have them", () => {
    expect(compressedText(Uint8Array.from([0x93, 0x41, 0x94, 0x97, 0x85, 0x81, 0xe9]))).toBe("“A”—…\u0081é");
  });
});
