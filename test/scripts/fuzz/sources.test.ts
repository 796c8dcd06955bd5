import { fuzzSources } from "../../../scripts/lib/fuzz/sources";
import { joinedStreams, joinedTexts, splitStreams, splitTexts } from "../../../scripts/lib/fuzz/parts";
import { throughEverything } from "../../../scripts/lib/everything";

describe.each(fuzzSources)("the seeds for $name", ({ seeds, file }) => {
  it("are read, so that a fuzzer begins behind the gate and not before it", async () => {
    for (const seed of seeds()) {
      const reading = await throughEverything(file(seed));
      expect(reading).toMatchObject({ ok: true });
      expect(reading.ok && reading.document.paragraphs.length).toBeGreaterThan(0);
    }
  });
});

describe("parts as one input", () => {
  it("come out as they went in", () => {
    expect(splitTexts(joinedTexts(["甲", "", "丙"]), 3).map((part) => Buffer.from(part).toString())).toEqual([
      "甲",
      "",
      "丙",
    ]);
    expect(splitStreams(joinedStreams(Buffer.from([0, 1]), Buffer.from([2])))).toEqual([
      Buffer.from([0, 1]),
      Buffer.from([2]),
    ]);
  });

  it("are as many as wanted whatever was lost or added", () => {
    expect(splitTexts(Buffer.from("甲"), 3)).toHaveLength(3);
    expect(splitTexts(Buffer.from("a\0b\0c\0d"), 2).map((part) => Buffer.from(part).toString())).toEqual([
      "a",
      "b\0c\0d",
    ]);
    expect(splitStreams(Buffer.from([255, 255, 255, 255, 7]))).toEqual([Buffer.from([7]), Buffer.from([])]);
    expect(splitStreams(Buffer.from([1]))[1]).toHaveLength(0);
  });
});
