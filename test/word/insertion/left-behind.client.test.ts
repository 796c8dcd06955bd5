import { describeInTurns } from "../../matrix/results";
import { insert, problemOf, session, valueOf } from "../support/session";
import { p } from "../support/xml";

const bodyXml = p("前") + p("后");
const paragraphs = {
  what: "paragraphs" as const,
  paragraphs: [{ level: "body" as const, text: "新的一段。" }],
};

describeInTurns()("what an insertion leaves behind in %s", (profile, it) => {
  it("is said where it fails and Word keeps its empty line at the end of the document", async () => {
    const codes: string[] = [];
    for (let call = 1; call <= 8; call += 1) {
      const { word, document } = await session({ bodyXml, profile });
      word.select({ paragraph: 1 });
      word.faults.add({ call, fail: { code: "GeneralException", at: "after" } });
      const code = await problemOf(insert(document, paragraphs));
      if (word.paragraphTexts().join("|") === "前|后|") codes.push(code);
    }
    expect(codes.length).toBeGreaterThan(0);
    expect(new Set(codes)).toEqual(new Set(["word/insert-line-left"]));
  });

  it("is a colleague's comment, with which it is not taken back", async () => {
    const { word, document } = await session({ bodyXml, profile });
    word.select({ paragraph: 0 });
    const { receipt } = await valueOf(insert(document, paragraphs));
    word.commentBy("同事", 1, "请核对");
    const before = word.paragraphTexts();
    expect(await problemOf(document.takeBack(receipt))).toBe("word/attached-inserted");
    expect([word.paragraphTexts(), word.comments().map(({ on }) => on)]).toEqual([before, ["新的一段。"]]);
  });

  it("is nothing when it was taken out, though the look behind fails once; else it is said to be unclear", async () => {
    const { word, document } = await session({ bodyXml, profile });
    word.select({ paragraph: 0 });
    const taken = async (failures: number): Promise<string> => {
      const { receipt } = await valueOf(insert(document, paragraphs));
      let isGone = false;
      word.faults.add({
        after: () => {
          if (isGone || word.paragraphTexts().includes("新的一段。")) return;
          isGone = true;
          for (let batch = 1; batch <= failures; batch += 1) {
            word.faults.add({ batch, fail: { code: "GeneralException", at: "before" } });
          }
        },
      });
      const code = await problemOf(document.takeBack(receipt));
      word.faults.clear();
      expect(word.paragraphTexts()).toEqual(["前", "后"]);
      return code;
    };
    expect(await taken(1)).toBe("no problem");
    expect(await taken(2)).toBe("word/take-back-unclear");
  });
});
