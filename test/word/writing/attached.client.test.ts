import { describeInTurns, type TestInTurns } from "../../matrix/results";
import type { Place } from "../../../src/document/types";
import { addComment, removeComment } from "../../simulated-word/model/review/comments";
import { Span } from "../../simulated-word/model/text/span";
import { withBehaviours, type ProfileName } from "../../simulated-word/profiles";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { opened } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { problemOf, valueOf } from "../support/session";
import { p, table } from "../support/xml";

/** The head of section has put a comment on characters of a paragraph. */
function commentOn(word: SimulatedWord, index: number, from: number, to: number): void {
  const paragraph = word.paragraphElements()[index]!;
  addComment(word.model, new Span({ paragraph, offset: from }, { paragraph, offset: to }), "请核对");
}

const commented = (word: SimulatedWord): (string | null)[] => word.comments().map(({ on }) => on);

const bookmark = (content: string): string =>
  `<w:bookmarkStart w:id="7" w:name="sum"/>${content}<w:bookmarkEnd w:id="7"/>`;
const note = '<w:r><w:footnoteReference w:id="2"/></w:r>';
const field = (result: string): string =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>' +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const line = (...content: string[]): string => `<w:p>${content.join("")}</w:p>`;

/** A table of a label and a cell with this content, a paragraph behind it. */
const cellWith = (...content: string[]): string =>
  table([["予以公开", "0"]]).replace(p("0"), line(...content)) + p("以上为合计。");
const cell = (text: string): Place => ({ kind: "cell", table: 0, tr: 0, tc: 1, paragraphs: [1], text });

const suite = (ooxmlRefused: "never" | "body") => (profile: ProfileName, it: TestInTurns) => {
  const profileOf = () => withBehaviours(profile, { attachedToReplaced: "goes", ooxmlRefused });

  it.each([
    ["on all of a number", "12", "32", [0, 2]],
    ["on a number that keeps a figure", "128", "138", [0, 3]],
    ["on a part that stays", "128", "158", [2, 3]],
    ["on a number that gets longer", "12", "112", [0, 2]],
    ["on a number that gets shorter", "112", "12", [0, 3]],
  ])("a comment %s survives a correction and its taking back", async (_, before, after, [from, to]) => {
    const { word, document } = await opened({ profile: profileOf(), bodyXml: cellWith(run(before)) });
    commentOn(word, 1, from!, to!);
    await valueOf(document.read());
    const parts = partsOf(word);
    const result = await valueOf(document.correct([{ id: "甲", place: cell(before), text: after }]));
    expect(result).toMatchObject({ done: ["甲"], refused: [] });
    expect(word.cellText(0, 0, 1)).toBe(after);
    expect(word.comments()).toMatchObject([{ text: "请核对" }]);
    expect(commented(word)[0]).not.toBe("");
    await valueOf(document.takeBack(result.receipt!));
    expect(differences(parts, partsOf(word))).toEqual([]);
  });

  it("a bookmark, a note behind a number and a field beside it survive a correction and its taking back", async () => {
    const bodyXml = cellWith(bookmark(run("12")), note, run("件，"), field("30"), run("字"));
    const { word, document, read } = await opened({ profile: profileOf(), bodyXml });
    const { text } = read.paragraphs[1]!;
    const parts = partsOf(word);
    const result = await valueOf(
      document.correct([{ id: "甲", place: cell(text), text: text.replace("12", "17") }]),
    );
    expect(result).toMatchObject({ done: ["甲"], refused: [] });
    for (const part of ["bookmarkStart", "bookmarkEnd", "footnoteReference", "instrText"])
      expect(word.flatOpc()).toContain(`<w:${part}`);
    await valueOf(document.takeBack(result.receipt!));
    expect(differences(parts, partsOf(word))).toEqual([]);
  });

  it("keeps a comment in a sentence of which a part is written", async () => {
    const text = "全年收到申请128件，办结120件。";
    const { word, document } = await opened({ profile: profileOf(), bodyXml: p(text) });
    commentOn(word, 0, 6, 9);
    await valueOf(document.read());
    const parts = partsOf(word);
    const place: Place = { kind: "paragraph", paragraph: 0, range: [6, 9], text };
    const result = await valueOf(document.correct([{ id: "句", place, text: "131" }]));
    expect(result).toMatchObject({ done: ["句"] });
    expect(word.paragraphTexts()).toEqual(["全年收到申请131件，办结120件。"]);
    expect(commented(word)).toEqual(["131"]);
    await valueOf(document.takeBack(result.receipt!));
    expect(differences(parts, partsOf(word))).toEqual([]);
  });

  it.each([
    ["a comment on a single figure", cellWith(run("8")), "8", "9", [0, 1]],
    ["a bookmark around a single figure", cellWith(bookmark(run("8"))), "8", "9", null],
    ["a note within what is written", cellWith(run("1"), note, run("2")), "12", "34", null],
    ["a comment on a number of which every figure changes", cellWith(run("12")), "12", "345", [0, 2]],
    ["a comment on a number that becomes a single figure", cellWith(run("12")), "12", "7", [0, 2]],
    ["a picture in a cell that was empty", cellWith("<w:r><w:drawing/></w:r>"), "", "7", null],
    ["a field that is the number", cellWith(field("8")), "8", "9", null],
  ])("refuses %s, and touches nothing", async (_, bodyXml, before, after, on) => {
    const { word, document } = await opened({ profile: profileOf(), bodyXml });
    if (on) commentOn(word, 1, on[0]!, on[1]!);
    await valueOf(document.read());
    const parts = partsOf(word);
    const result = await valueOf(document.correct([{ id: "甲", place: cell(before), text: after }]));
    expect(result).toMatchObject({ done: [], refused: [{ id: "甲", code: "word/attached" }] });
    expect(differences(parts, partsOf(word))).toEqual([]);
  });

  it("is nothing of others where the comment is ours", async () => {
    const { word, document } = await opened({ profile: profileOf(), bodyXml: cellWith(run("8")) });
    await valueOf(document.mark([{ id: "甲", place: cell("8"), severity: "error", message: "应为9" }]));
    await valueOf(document.read());
    const result = await valueOf(document.correct([{ id: "甲", place: cell("8"), text: "9" }]));
    expect(result).toMatchObject({ done: ["甲"], refused: [] });
    expect(word.cellText(0, 0, 1)).toBe("9");
  });

  it("is missed where a Word takes it all the same, and the drafter is told to look", async () => {
    const { word, document } = await opened({ profile: profileOf(), bodyXml: cellWith(run("128")) });
    commentOn(word, 1, 0, 3);
    await valueOf(document.read());
    const [comment] = word.comments();
    word.faults.add({ batch: 4, after: () => removeComment(word.model, comment!.id) });
    const result = await valueOf(document.correct([{ id: "甲", place: cell("128"), text: "138" }]));
    expect(result).toMatchObject({ done: [], refused: [{ id: "甲", code: "word/not-as-meant" }] });
  });

  it("is looked at again before a correction is taken back", async () => {
    const { word, document } = await opened({ profile: profileOf(), bodyXml: cellWith(run("8")) });
    const { receipt } = await valueOf(document.correct([{ id: "甲", place: cell("8"), text: "9" }]));
    commentOn(word, 1, 0, 1);
    expect(await problemOf(document.takeBack(receipt!))).toBe("word/attached");
    expect(commented(word)).toEqual(["9"]);
  });

  it.each([
    ["a figure changes", "128", "138"],
    ["a figure goes", "128", "18"],
    ["a figure comes", "128", "1128"],
  ])(
    "stays where somebody has typed into it meanwhile, and so does what was typed: %s",
    async (_, now, wanted) => {
      const { word, document } = await opened({ profile: profileOf(), bodyXml: cellWith(run(now)) });
      commentOn(word, 1, 0, 3);
      await valueOf(document.read());
      for (const [batch, typed] of [2, 3, 4, 5].flatMap(
        (at) =>
          [
            [at, "1299"],
            [at, "1289"],
          ] as const,
      )) {
        word.faults.add({ batch, before: () => word.typeParagraph(1, typed) });
        const result = await valueOf(document.correct([{ id: "甲", place: cell(now), text: wanted }]));
        // Typed behind the write it is seen, too, and told in other words.
        const code = expect.stringMatching(/^word\/(?:text-changed|not-as-meant|not-verified)$/) as string;
        expect(result).toMatchObject({ done: [], refused: [{ id: "甲", code }] });
        expect([batch, word.cellText(0, 0, 1)]).toEqual([batch, typed]);
        word.typeParagraph(1, now);
        await valueOf(document.read());
      }
    },
  );
};

describeInTurns()("what hangs on a text in %s", suite("never"));

/** Two that do not give the XML of this document, so that the saved file is read. */
const refusing = ["m365", "ltsc2021"] as const;
describeInTurns({ words: refusing, all: refusing })("what hangs on a text in %s, XML refused", suite("body"));
