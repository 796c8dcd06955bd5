import { openWord } from "../../simulated-word/open-word";
import { bootClient } from "../../simulated-word/client/boot";
import { pane, shuffle } from "../support/panes";
import { differences, partsOf } from "../support/parts";
import { problemOf, session, valueOf } from "../support/session";
import { p } from "../support/xml";

describe.each(["m365", "web"] as const)("the text that travels with the document in %s", (profile) => {
  it("is one of the two that two panes keep at the same time, and is gone when one of them empties it", async () => {
    const word = openWord({ bodyXml: p("甲"), profile });
    await bootClient(word);
    const before = partsOf(word);
    for (let seed = 1; seed <= 12; seed += 1) {
      const [first, second] = [pane(), pane()];
      await valueOf(first.keep("旧的"));
      shuffle(word, seed, 30);
      await Promise.all([valueOf(first.keep("一")), valueOf(second.keep("二"))]);
      word.faults.clear();
      expect(["一", "二"]).toContain(await valueOf(pane().kept()));
      await valueOf(second.keep(null));
      expect(await valueOf(first.kept())).toBeNull();
      expect(differences(before, partsOf(word))).toEqual([]);
    }
  });
});

describe("the text that travels with the document", () => {
  it("is the newer one when a pane was closed before it deleted the older, and never a damaged one", async () => {
    const open = await session({ bodyXml: p("甲") });
    for (const xml of ["旧的", "新的"]) {
      await new Promise((done) =>
        Office.context.document.customXmlParts.addAsync(
          `<draft xmlns="urn:nianbao:draft">${xml}</draft>`,
          done,
        ),
      );
    }
    expect(await valueOf(open.document.kept())).toBe("新的");
    await valueOf(open.document.keep(null));
    expect(await valueOf(open.document.kept())).toBeNull();
  });

  it.each(["ltsc2024", "web"] as const)(
    "is kept where it is said to be, whatever call fails (%s)",
    async (profile) => {
      const { word, document } = await session({ bodyXml: p("甲"), profile });
      for (const call of [1, 2, 3, 4]) {
        await valueOf(document.keep(null));
        word.faults.add({ call, transport: 5012 });
        const { ok } = await document.keep("一");
        word.faults.clear();
        expect([call, await valueOf(document.kept())]).toEqual([call, ok ? "一" : null]);
      }
    },
  );

  it("is not said to be gone where nothing can be written", async () => {
    const open = await session({ bodyXml: p("甲") });
    await valueOf(open.document.keep("一"));
    const locked = await session({ docx: open.word.save(), readOnly: true });
    expect(await problemOf(locked.document.keep(null))).toMatch(/^word\//);
    expect(await valueOf(locked.document.kept())).toBe("一");
  });
});
