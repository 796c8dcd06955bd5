import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Place } from "../../../src/document/types";
import { catalogues } from "../../../src/messages";
import type { OpenDocument } from "../../../src/open";
import type { OpenOptions } from "../../simulated-word/open-word";
import { openWord } from "../../simulated-word/open-word";
import type { ProfileName } from "../../simulated-word/profiles";
import { withHeader } from "../../simulated-word/support/with-header";
import { mark } from "../support/marked";
import { differences, partsOf } from "../support/parts";
import { insert, problemOf, session, valueOf } from "../support/session";
import { p, table } from "../support/xml";

const tableXml = table([["本年新收", "3"]]);
const cell: Place = { kind: "cell", table: 0, tr: 0, tc: 1, paragraphs: [2], text: "3" };
const change = { id: "甲", place: cell, text: "5" };
const bodyXml = p("前") + tableXml + p("后");

async function open(options: OpenOptions) {
  const opened = await session(options);
  await valueOf(opened.document.read());
  return { ...opened, before: partsOf(opened.word) };
}

/** The blank document with something more in its parts. */
function file(name: string, edit: (xml: string) => string, more: Record<string, string> = {}): Uint8Array {
  const parts = unzipSync(openWord({ bodyXml }).save());
  parts[name] = strToU8(edit(strFromU8(parts[name]!)));
  for (const [added, xml] of Object.entries(more)) parts[added] = strToU8(xml);
  return zipSync(parts);
}

const restricted = (kind: string): Uint8Array =>
  file("word/settings.xml", (xml) =>
    xml.replace("</w:settings>", `<w:documentProtection w:edit="${kind}" w:enforcement="1"/></w:settings>`),
  );

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const final = file(
  "_rels/.rels",
  (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rIdFinal" Type="${OFFICE}/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>`,
    ),
  {
    "docProps/custom.xml":
      `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">` +
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="_MarkAsFinal"><vt:bool>true</vt:bool></property></Properties>',
  },
);

const control = (lock: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:id w:val="7"/>${lock && `<w:lock w:val="${lock}"/>`}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

const expectSentence = (code: string): void => {
  expect(catalogues.zh[code]).toMatch(/请/);
  expect(catalogues.en[code]).toBeTruthy();
};

const writes: [string, (document: OpenDocument) => Promise<string>][] = [
  ["a correction", (document) => problemOf(document.correct([change]))],
  ["an insertion", (document) => problemOf(insert(document, "disputes"))],
  ["a mark", (document) => problemOf(document.mark([mark("甲", cell)]))],
];

describe.each<ProfileName>(["ltsc2021", "m365", "web"])(
  "in %s is refused, with nothing touched,",
  (profile) => {
    const documents: [string, OpenOptions, string][] = [
      ["that is open read-only", { bodyXml, readOnly: true }, "word/read-only"],
      ["whose editing is restricted", { docx: restricted("readOnly") }, "word/protected"],
      ["where only comments are allowed", { docx: restricted("comments") }, "word/protected"],
      ["of which only regions may be edited", { docx: restricted("forms") }, "word/protected"],
      ["that is marked as final", { docx: final }, "word/final"],
    ];
    describe.each(documents)("in a document %s", (_, options, code) => {
      it.each(writes)("%s", async (_what, write) => {
        const { word, document, before } = await open({ ...options, profile });
        word.select({ paragraph: 0 });
        expect(await write(document)).toBe(code);
        expect(differences(before, partsOf(word))).toEqual([]);
        expectSentence(code);
      });
    });

    it("a correction that meets a conflict with somebody else's changes", async () => {
      const { word, document, before } = await open({ bodyXml, profile });
      for (let batch = 1; batch <= 20; batch += 1) {
        word.faults.add({ batch, fail: { code: "Conflict", at: "before" } });
      }
      expect(await problemOf(document.correct([change]))).toBe("word/conflict");
      expect(differences(before, partsOf(word))).toEqual([]);
      expectSentence("word/conflict");
    });

    it.each(writes)(
      "%s in the Viewing mode, which nothing tells of, with a word on it",
      async (_what, write) => {
        const { word, document, before } = await open({ bodyXml, profile });
        word.trouble.viewing = true;
        word.select({ paragraph: 0 });
        expect(Office.context.document.mode).toBe("readWrite");
        expect(await write(document)).toBe("word/general");
        expect(differences(before, partsOf(word))).toEqual([]);
        expect(catalogues.zh["word/general"]).toMatch(/“查看”.*模式/);
        expect(catalogues.en["word/general"]).toMatch(/Viewing/);
      },
    );

    it("an insertion with the cursor in a header", async () => {
      const { word, document, before } = await open({ docx: withHeader("页眉", bodyXml), profile });
      await Word.run(async (context) => {
        context.document.sections.getFirst().getHeader("Primary").paragraphs.getFirst().select();
        await context.sync();
      });
      expect(await problemOf(insert(document, "disputes"))).toBe("word/cursor-outside");
      expect(differences(before, partsOf(word))).toEqual([]);
    });

    it.each([
      ["that may not be edited", control("contentLocked", p("内"))],
      ["inside one that may not be edited", control("sdtContentLocked", control("", p("内")))],
      ["around the table that may not be edited", control("contentLocked", table([["内"]]))],
    ])("an insertion with the cursor in a content control %s", async (_, xml) => {
      const { word, document, before } = await open({ bodyXml: p("前") + xml + p("后"), profile });
      word.select({ paragraph: 1 });
      expect(await problemOf(insert(document, "disputes"))).toBe("word/control-locked");
      expect(differences(before, partsOf(word))).toEqual([]);
      expectSentence("word/control-locked");
    });

    const lockedCell = tableXml.replace(p("3"), control("contentLocked", p("3")));
    const inlineLock = tableXml.replace(
      p("3"),
      `<w:p>${control("contentLocked", "<w:r><w:t>3</w:t></w:r>")}</w:p>`,
    );
    const besideHidden =
      "<w:p><w:r><w:t>3</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>7</w:t></w:r></w:p>";
    it.each([
      ["around the table", control("sdtContentLocked", tableXml), "word/region-locked"],
      ["in the cell", lockedCell, "word/region-locked"],
      ["in the paragraph of the cell", inlineLock, "word/region-locked"],
      ["", tableXml.replace(p("3"), besideHidden), "word/hidden-text"],
    ])("what is to be written or marked in locked or hidden content %s", async (_, xml, code) => {
      const { word, document, before } = await open({ bodyXml: p("前") + xml + p("后"), profile });
      const corrected = await valueOf(document.correct([change]));
      expect(corrected).toMatchObject({ done: [], receipt: null, refused: [{ id: "甲", code }] });
      const marked = await valueOf(document.mark([mark("甲", cell)]));
      expect(marked).toEqual({ marked: [], notMarked: [{ id: "甲", code }] });
      expect(differences(before, partsOf(word))).toEqual([]);
      expectSentence(code);
    });

    it("a correction over tracked changes of somebody else", async () => {
      const revised = tableXml.replace(
        p("3"),
        '<w:p><w:del w:id="1" w:author="李四"><w:r><w:delText>2</w:delText></w:r></w:del><w:ins w:id="2" w:author="李四"><w:r><w:t>3</w:t></w:r></w:ins></w:p>',
      );
      const { word, document, before } = await open({ bodyXml: p("前") + revised + p("后"), profile });
      const { refused } = await valueOf(document.correct([change]));
      expect(refused).toEqual([{ id: "甲", code: "word/has-revisions" }]);
      expect(differences(before, partsOf(word))).toEqual([]);
      expectSentence("word/has-revisions");
    });
  },
);

describe("a content control that may be edited", () => {
  it("takes corrections, in part of a locked document too", async () => {
    const { word, document } = await open({
      bodyXml: control("contentLocked", p("锁")) + control("sdtLocked", tableXml) + p("后"),
      profile: "web",
    });
    expect((await valueOf(document.correct([change]))).done).toEqual(["甲"]);
    expect(word.cellText(0, 0, 1)).toBe("5");
  });
});
