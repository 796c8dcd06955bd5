import { withBehaviours } from "../../simulated-word/profiles";
import { empty, granted, opened, secret } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { problemOf, valueOf } from "../support/session";

describe.each(["listed", "absent"] as const)("a jump, continuation cells %s", (continuationParagraphs) => {
  it("selects the very cell, also an empty one in a merged row", async () => {
    const { word, document, read, before } = await opened({
      profile: withBehaviours("ltsc2021", { continuationParagraphs }),
    });
    for (const place of [granted(read), secret(read), empty(read)]) {
      const since = word.syncs;
      expect(await valueOf(document.reveal(place))).toEqual({ precision: "exact" });
      expect(word.selection()).toMatchObject({
        text: "text" in place ? place.text : "",
        cell: place.kind === "cell" && { table: place.table, tr: place.tr, tc: place.tc },
      });
      expect(word.syncs - since).toBe(2);
    }
    expect(differences(before, partsOf(word))).toEqual([]);
  });
});

describe("a jump", () => {
  it("lights the cell without a trace, and puts the light out at the next step", async () => {
    const { word, document, read, before } = await opened({ profile: "web" });
    await valueOf(document.reveal(granted(read)));
    expect(word.spotlights()).toEqual(["8"]);
    await valueOf(document.reveal(secret(read)));
    expect(word.spotlights()).toEqual(["1"]);
    await valueOf(document.read());
    expect(word.spotlights()).toEqual([]);
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("works where Word refuses to light an empty cell", async () => {
    const { word, document, read } = await opened({
      profile: withBehaviours("web", { spotlightOnEmptyRange: "refused" }),
    });
    expect(await valueOf(document.reveal(empty(read)))).toEqual({ precision: "exact" });
    expect(word.spotlights()).toEqual([]);
  });

  it("finds the cell after something was typed before it", async () => {
    const { word, document, read } = await opened({ profile: "web" });
    word.pressEnter(0);
    word.typeParagraph(0, "新写的一段");
    expect(await valueOf(document.reveal(secret(read)))).toEqual({ precision: "exact" });
    expect(word.selection().text).toBe("1");
  });

  it("goes to the table when the cell's text has changed", async () => {
    const { word, document, read } = await opened({ profile: "web" });
    const place = granted(read);
    if (place.kind !== "cell") throw new Error("not a cell");
    word.typeInCell(place.table, place.tr, place.tc, "9");
    expect(await valueOf(document.reveal(place))).toEqual({ precision: "table" });
    expect(word.selection().cell).toMatchObject({ table: 0 });
  });

  it("says that the place is gone when its table is", async () => {
    const { word, document, read } = await opened({ profile: "web" });
    word.remove({ table: 0 });
    expect(await problemOf(document.reveal(granted(read)))).toBe("word/place-gone");
    expect(await problemOf(document.reveal({ kind: "document" }))).toBe("word/no-place");
  });
});
