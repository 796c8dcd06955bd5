import { readFlatOpc } from "../../src/document";
import type { Place, SourceDocument } from "../../src/document/types";
import { formOf } from "../../src/form";
import { tableDocx } from "../../src/template";
import type { Mark } from "../../src/word/types";
import type { Client } from "../word/client/boot";
import type { SimulatedWord } from "../word/simulatedWord";
import { attach, placeInRow, session, valueOf } from "./session";

let client: Client;
afterEach(() => client.close());

const numbers = new Map([
  ["applications/new/natural", "12"],
  ["applications/granted/natural", "8"],
  ["applications/refused.1/natural", "1"],
]);
/** Table 三 with three numbers; everything else is empty. */
const docx = tableDocx(formOf("2021"), "applications", { numbers });

const mark = (id: string, place: Place): Mark => ({ id, place, severity: "error", message: `${id}的问题` });

/** Every part of the package, for comparing documents part by part. */
const partsOf = (word: SimulatedWord): Record<string, string> => Object.fromEntries(word.parts());

async function opened(profile: "m365" | "web" | "ltsc2021" | "ltsc2024" | "mac") {
  const open = await session({ docx, profile });
  client = open.client;
  const before = partsOf(open.word);
  const read = await valueOf(open.document.read());
  return { ...open, before, read };
}

const granted = (read: SourceDocument): Place => placeInRow(read, "（一）予以公开", 3);
const secret = (read: SourceDocument): Place => placeInRow(read, "1.属于国家秘密", 3);
const empty = (read: SourceDocument): Place => placeInRow(read, "1.属于国家秘密", 4);

describe.each(["m365", "web", "mac", "ltsc2024"] as const)("marks as comments in %s", (profile) => {
  it("stand on the very cells, the empty one in a merged row included", async () => {
    const { word, document, read } = await opened(profile);
    const result = await valueOf(
      document.mark([mark("甲", granted(read)), mark("乙", secret(read)), mark("丙", empty(read))]),
    );
    expect(result).toEqual({ marked: ["甲", "乙", "丙"], notMarked: [] });
    expect(word.comments().map(({ text, on }) => [text.replace(/〔.*〕/, ""), on])).toEqual([
      ["【年报校验】甲的问题", "8"],
      ["【年报校验】乙的问题", "1"],
      ["【年报校验】丙的问题", ""],
    ]);
  });

  it("leave nothing behind when they are cleared", async () => {
    const { word, document, read, before } = await opened(profile);
    await valueOf(document.mark([mark("甲", granted(read)), mark("丙", empty(read))]));
    expect(await valueOf(document.countMarks())).toBe(2);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 2, left: 0 });
    expect(partsOf(word)).toEqual(before);
    expect(await valueOf(document.countMarks())).toBe(0);
    expect(await valueOf(document.clearMarks())).toEqual({ removed: 0, left: 0 });
  });
});

describe("marks as comments", () => {
  it("find their cells behind what was typed before them since the check", async () => {
    const { word, document, read } = await opened("m365");
    word.pressEnter(0);
    word.typeParagraph(0, "新写的一段");
    word.typeInCell(0, 4, 3, "77");
    await valueOf(document.mark([mark("甲", granted(read))]));
    expect(word.comments().map(({ on }) => on)).toEqual(["8"]);
  });

  it("are not put on a cell whose text was changed since the check", async () => {
    const { word, document, read } = await opened("m365");
    const place = granted(read);
    if (place.kind !== "cell") throw new Error("not a cell");
    word.typeInCell(0, place.tr, place.tc, "9");
    expect(await valueOf(document.mark([mark("甲", place)]))).toEqual({
      marked: [],
      notMarked: [{ id: "甲", code: "word/place-changed" }],
    });
    expect(word.comments()).toEqual([]);
  });

  it("of findings that are gone go, and those that stay are not put twice", async () => {
    const { word, document, read } = await opened("m365");
    await valueOf(document.mark([mark("甲", granted(read)), mark("乙", secret(read))]));
    await valueOf(document.mark([mark("乙", secret(read)), mark("丙", empty(read))]));
    expect(word.comments().map(({ text }) => text.slice(6, 7))).toEqual(["乙", "丙"]);
  });

  it("cost the same number of syncs for 1, 20 and 200 findings", async () => {
    const counts: number[] = [];
    for (const number of [1, 20, 200]) {
      const { word, document, read } = await opened("m365");
      const marks = Array.from({ length: number }, (_, i) => mark(`第${i}条`, granted(read)));
      const since = word.syncs;
      expect((await valueOf(document.mark(marks))).marked).toHaveLength(number);
      counts.push(word.syncs - since);
    }
    console.info(`Syncs for marking 1, 20 and 200 findings: ${counts.join(", ")}`);
    expect(new Set(counts).size).toBe(1);
  });

  it("can be cleared by somebody else, in another Word", async () => {
    const { word, document, read } = await opened("m365");
    await valueOf(document.mark([mark("甲", granted(read)), mark("丙", empty(read))]));
    const other = await session({ docx: word.save(), profile: "web", author: "科长" });
    client = other.client;
    expect(await valueOf(other.document.clearMarks())).toEqual({ removed: 2, left: 0 });
    expect(other.word.comments()).toEqual([]);
  });
});
