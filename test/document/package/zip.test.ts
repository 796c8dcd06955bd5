import { zipSync } from "fflate";
import { openZip } from "../../../src/document/package/zip";
import { MAX_ENTRIES, MAX_UNPACKED_BYTES } from "../../../src/document/limits";
import { bomb, withDeclaredSize, withDirectoryField } from "../support/bombs";
import { streamedZip } from "../support/streamed-zip";

const letters = (text: string) => new TextEncoder().encode(text);
const content = (zip: Uint8Array, name: string) =>
  Buffer.concat([...(openZip(zip).read(name) ?? [])]).toString("utf8");

const sample = zipSync({
  "a.txt": letters("甲".repeat(5000)),
  "b/c.txt": [letters("stored"), { level: 0 }],
  "d.txt": letters(""),
});

describe("a zip archive", () => {
  it("gives the bytes of deflated, stored and empty entries", () => {
    expect(content(sample, "a.txt")).toBe("甲".repeat(5000));
    expect(content(sample, "b/c.txt")).toBe("stored");
    expect(content(sample, "d.txt")).toBe("");
  });

  it("finds names whatever their case and slashes, and null for others", () => {
    expect(content(sample, "/B\\C.txt")).toBe("stored");
    expect(openZip(sample).read("e.txt")).toBeNull();
    expect(openZip(sample).names).toEqual(["a.txt", "b/c.txt", "d.txt"]);
  });

  it("is found behind other bytes of the same buffer, and before a comment", () => {
    const shifted = new Uint8Array(sample.length + 10);
    shifted.set(sample, 7);
    expect(content(shifted.subarray(7), "b/c.txt")).toBe("stored");
  });

  it("is refused at any length shorter than its own", () => {
    for (let length = 0; length < sample.length; length += 7) {
      expect(() => openZip(sample.subarray(0, length))).toThrow("zip-truncated");
    }
  });

  it("is refused with more entries than any document has", () => {
    const entries = Array.from({ length: MAX_ENTRIES + 1 }, (_, i) => [`${i}`, letters("")]);
    expect(() => openZip(zipSync(Object.fromEntries(entries)))).toThrow("too-complex");
  });

  it.each([1, 100_000])("is damaged when the directory says %i bytes and others come out", (size) => {
    expect(() => content(withDeclaredSize(sample, "a.txt", size), "a.txt")).toThrow("zip-truncated");
  });

  it("is damaged when an entry is not the one that was packed: one byte of a stored entry", () => {
    const changed = sample.slice();
    changed[Buffer.from(sample).indexOf("stored")]! ^= 1;
    expect(() => content(changed, "b/c.txt")).toThrow("zip-truncated");
    expect(content(changed, "a.txt")).toBe("甲".repeat(5000));
  });

  it("is damaged when an entry is not the one that was packed: one letter of a deflated entry", () => {
    const other = zipSync({ "a.txt": letters("乙".repeat(5000)) });
    const sumOf = (zip: Uint8Array) =>
      new DataView(zip.buffer).getUint32(
        Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 16,
        true,
      );
    expect(() => content(withDirectoryField(sample, "a.txt", 16, sumOf(other)), "a.txt")).toThrow(
      "zip-truncated",
    );
  });

  it.each([0, 6])("is checked, too, when the sum stands behind the entry: level %i", (level) => {
    const text = "五、存在的主要问题及改进情况".repeat(20);
    const streamed = streamedZip({ "a.txt": letters(text), "b.txt": letters("乙") }, level);
    expect(content(streamed, "a.txt")).toBe(text);
    expect(content(streamed, "b.txt")).toBe("乙");
    expect(() => content(withDirectoryField(streamed, "a.txt", 16, 1), "a.txt")).toThrow("zip-truncated");
  });

  it("is told to be a large archive when its numbers stand in structures that are not read", () => {
    for (const field of [20, 24, 42]) {
      expect(() => content(withDirectoryField(sample, "a.txt", field, 0xffffffff), "a.txt")).toThrow("zip64");
    }
    const end = sample.length - 22;
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50);
    const large = Buffer.concat([sample.subarray(0, end), locator, sample.subarray(end)]);
    expect(content(large, "b/c.txt")).toBe("stored");
    large.fill(0xff, large.length - 14, large.length - 10);
    expect(() => openZip(large)).toThrow("zip64");
    const overwritten = sample.slice();
    overwritten.fill(0xff, end + 8, end + 12);
    expect(() => openZip(overwritten)).toThrow("zip-truncated");
  });

  it("is damaged when the packed bytes are", () => {
    const broken = sample.slice();
    broken.fill(0xff, 40, 48);
    expect(() => content(broken, "a.txt")).toThrow("zip-truncated");
  });

  it("is refused with a password", () => {
    const locked = sample.slice();
    const directory = new DataView(locked.buffer).getUint32(locked.length - 6, true);
    locked[directory + 8]! |= 1;
    expect(() => content(locked, "a.txt")).toThrow("encrypted");
  });

  it("stops a bomb at the limit, whatever the directory says", () => {
    const honest = bomb("x.xml");
    for (const zip of [honest, withDeclaredSize(honest, "x.xml", 1000)]) {
      let size = 0;
      expect(() => {
        for (const piece of openZip(zip).read("x.xml")!) size += piece.length;
      }).toThrow("zip-bomb");
      expect(size).toBeLessThanOrEqual(MAX_UNPACKED_BYTES);
      expect(size).toBeGreaterThan(MAX_UNPACKED_BYTES - 16 * 1024 * 1024);
    }
  });
});
