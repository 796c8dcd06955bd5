import { openCompoundFile } from "../../../src/document/doc/compound-file";
import { compoundFile } from "../support/compound-file";
import { fixture } from "../support/fixtures";

describe("a compound file", () => {
  it("lists the streams of its root", () => {
    expect(openCompoundFile(compoundFile(["WordDocument", "1Table"])).names.sort()).toEqual([
      "1Table",
      "WordDocument",
    ]);
    expect(openCompoundFile(fixture("sources", "features.doc")).names).toEqual(
      expect.arrayContaining(["WordDocument", "1Table"]),
    );
  });

  it("gives the bytes of a stream, and null for one that is not there", () => {
    const file = openCompoundFile(fixture("sources", "features.doc"));
    expect(file.read("WordDocument")!.u16(0)).toBe(0xa5ec);
    expect(file.read("Workbook")).toBeNull();
  });

  it.each([
    ["an allocation chain that comes back to itself", 512, [0, 0, 0, 0, 1, 0, 0, 0]],
    ["a directory that is not there", 0x30, [0x40, 0, 0, 0]],
    ["sectors of an impossible size", 0x1e, [3, 0]],
  ])("is refused with %s", (_, at, bytes) => {
    const damaged = Uint8Array.from(compoundFile(["WordDocument"]));
    damaged.set(bytes, at);
    expect(() => openCompoundFile(damaged)).toThrow("old-doc");
  });

  it("does not follow siblings in a circle", () => {
    const circle = Buffer.from(compoundFile(["甲", "乙"]));
    circle.writeUInt32LE(1, 1024 + 2 * 128 + 0x48);
    expect(openCompoundFile(circle).names.sort()).toEqual(["乙", "甲"]);
  });
});
