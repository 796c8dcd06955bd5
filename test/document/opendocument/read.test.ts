import { readFile } from "../../../src/document";
import { readFixture } from "../support/fixtures";
import { fodt, odt, odtParts, readOdt } from "../support/opendocument";
import { zip } from "../support/packages";
import { draw, texts } from "../support/show";

const paragraphs = async (body: string) => texts((await readOdt(body)).paragraphs);

describe("an OpenDocument text of LibreOffice", () => {
  it("has the same text, numbers and tables as the .docx that it was made of", async () => {
    const [found, original] = [
      await readFixture("sources", "features.odt"),
      await readFixture("sources", "features.docx"),
    ];
    const shown = (document: typeof found) =>
      document.blocks.map((block) =>
        block.kind === "table" ? draw(block) : `${block.numbering}${block.text.replace("\u2011", "-")}`,
      );
    // LibreOffice counts the field anew, and the columns of the second table by their edges.
    const changed = new Map([
      ["共7页", "共1页"],
      ["外 < 尾 <", "外 尾"],
    ]);
    const anew = (text: string) => changed.get(text) ?? text;
    expect(shown(found)).toEqual(
      shown(original).map((block) => (typeof block === "string" ? anew(block) : block.map(anew))),
    );
    expect(found.source).toBe("odt");
    expect(found.traits.hasRevisions).toBe(true);
    expect(found.messages).toEqual([]);
    expect(found.tables[0]!.rows.map(({ header }) => header)).toEqual([true, true, false, false, false]);
  });

  it("is read without its styles, and that is told", async () => {
    const parts = odtParts({ body: "<text:p>甲</text:p>" });
    const reading = await readFile(zip({ ...parts, "styles.xml": "<broken" }));
    expect(reading.ok && [texts(reading.document.paragraphs), reading.document.messages]).toEqual([
      ["甲"],
      [{ code: "document/part-left-out", data: { part: "styles.xml" } }],
    ]);
  });

  it("is known without its type, and as one XML text", async () => {
    const body = "<text:p>甲</text:p>";
    const parts = Object.entries(odtParts({ body })).filter(([name]) => name !== "mimetype");
    for (const file of [zip(Object.fromEntries(parts)), fodt({ body }), odt({ body })]) {
      const reading = await readFile(file);
      expect(reading.ok && [reading.document.source, texts(reading.document.paragraphs)]).toEqual([
        "odt",
        ["甲"],
      ]);
    }
  });

  it.each([
    ["a password", { "META-INF/manifest.xml": '<a:x><a:encryption-data a:checksum=""/></a:x>' }, "encrypted"],
    ["no text", { "content.xml": "<office/>" }, "no-main-part"],
    ["a broken text", { "content.xml": "<a" }, "xml-broken"],
    ["a DOCTYPE", { "content.xml": "<!DOCTYPE a><a/>" }, "doctype"],
    ["too many elements", { "content.xml": fodt({ body: "<text:p/>".repeat(600_000) }) }, "too-complex"],
  ])("is refused with %s", async (_, part, code) => {
    const parts = odtParts({ body: "<text:p>甲</text:p>" });
    expect(await readFile(zip({ ...parts, ...part }))).toMatchObject({ ok: false, code });
  });

  it("is told by its kind when it is none of text", async () => {
    const sheet = odtParts({ body: "" })["content.xml"]!.replace(/office:text>/g, "office:spreadsheet>");
    expect(await readFile(zip({ ...odtParts({ body: "" }), "content.xml": sheet }))).toMatchObject({
      code: "not-a-report-file",
    });
  });
});

describe("the text of a paragraph", () => {
  it.each([
    ["white space as one space", "<text:p>\n  甲\n  乙  </text:p>", "甲 乙 "],
    [
      "signs for spaces, tabs and line breaks",
      '<text:p>甲<text:s text:c="2"/>乙<text:tab/>丙<text:line-break/>丁</text:p>',
      "甲  乙\t丙\n丁",
    ],
    [
      "spans, links and foreign elements",
      "<text:p>甲<text:span>乙</text:span><text:a>丙</text:a><x:y>丁</x:y></text:p>",
      "甲乙丙丁",
    ],
    [
      "the base of a ruby",
      "<text:p><text:ruby><text:ruby-base>规章</text:ruby-base><text:ruby-text>guizhang</text:ruby-text></text:ruby></text:p>",
      "规章",
    ],
    ["what fields show", "<text:p>第<text:page-number>3</text:page-number>页</text:p>", "第3页"],
    [
      "no notes and comments",
      "<text:p>甲<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note><office:annotation><text:p>批</text:p></office:annotation>乙</text:p>",
      "甲乙",
    ],
  ])("is given with %s", async (_, body, expected) => {
    expect(await paragraphs(body)).toEqual([expected]);
  });

  it("does not grow without end", async () => {
    const [text] = await paragraphs('<text:p>甲<text:s text:c="999999"/>乙</text:p>');
    expect(text!.length).toBeLessThan(1000);
  });

  it("counts pictures", async () => {
    const { paragraphs: found } = await readOdt(
      "<text:p><draw:frame><draw:image/><svg:desc>图</svg:desc></draw:frame>甲</text:p>",
    );
    expect(found[0]).toMatchObject({ text: "甲", drawings: 1 });
  });
});

describe("what is deleted with tracking", () => {
  const region = (id: string, kind: string, inside = "") =>
    `<text:changed-region text:id="${id}"><text:${kind}>${inside}</text:${kind}></text:changed-region>`;
  const changes = `<text:tracked-changes>${region("d", "deletion", "<text:p>旧</text:p>")}${region("i", "insertion")}</text:tracked-changes>`;

  it.each([
    ["apart", '<text:p>甲<text:change text:change-id="d"/>乙</text:p>', ["甲乙"]],
    [
      "in its place",
      '<text:p>甲<text:change-start text:change-id="d"/>旧<text:change-end text:change-id="d"/>乙</text:p>',
      ["甲乙"],
    ],
    [
      "with the end of a paragraph",
      '<text:p>甲<text:change-start text:change-id="d"/>旧</text:p><text:p>旧<text:change-end text:change-id="d"/>乙</text:p>',
      ["甲乙"],
    ],
    [
      "with a table",
      '<text:p>甲<text:change-start text:change-id="d"/></text:p><table:table><table:table-row><table:table-cell><text:p>旧</text:p></table:table-cell></table:table-row></table:table><text:p><text:change-end text:change-id="d"/>乙</text:p>',
      ["甲乙"],
    ],
    ["to the end", '<text:p>甲<text:change-start text:change-id="d"/>旧</text:p>', ["甲"]],
  ])("is not read: %s", async (_, body, expected) => {
    const document = await readOdt(changes + body);
    expect([texts(document.paragraphs), document.tables, document.traits.hasRevisions]).toEqual([
      expected,
      [],
      true,
    ]);
  });

  it("is told from what is inserted", async () => {
    expect(
      await paragraphs(
        `${changes}<text:p>甲<text:change-start text:change-id="i"/>新<text:change-end text:change-id="i"/></text:p>`,
      ),
    ).toEqual(["甲新"]);
  });
});

describe("what is hidden", () => {
  const automatic =
    '<style:style style:name="H" style:family="text"><style:text-properties text:display="none"/></style:style>' +
    '<style:style style:name="P" style:family="paragraph" style:parent-style-name="Q"/>' +
    '<style:style style:name="V" style:family="text"><style:text-properties text:display="true"/></style:style>';
  const styles =
    '<style:style style:name="Q" style:family="paragraph"><style:text-properties text:display="none"/></style:style>';

  it.each([
    ["by its style", '<text:p>8<text:span text:style-name="H">77</text:span></text:p>', ["8"]],
    [
      "by the style of its paragraph, which is based on another",
      '<text:p text:style-name="P">77</text:p><text:p>8</text:p>',
      ["", "8"],
    ],
    [
      "but for what its own style shows",
      '<text:p text:style-name="P">77<text:span text:style-name="V">8</text:span></text:p>',
      ["8"],
    ],
    [
      "with its section",
      '<text:section text:display="none"><text:p>77</text:p></text:section><text:p>8</text:p>',
      ["8"],
    ],
    ["by a field", '<text:p><text:hidden-text text:is-hidden="true">77</text:hidden-text>8</text:p>', ["8"]],
    [
      "with its paragraph, by a field",
      '<text:p><text:hidden-paragraph text:is-hidden="true"/>77</text:p><text:p>8</text:p>',
      ["", "8"],
    ],
  ])("is not read and told: %s", async (_, body, expected) => {
    const { paragraphs: found, messages } = await readOdt({ body, automatic, styles });
    expect(texts(found)).toEqual(expected);
    expect(messages).toEqual([{ code: "document/hidden-text", data: { count: 1, text: "77" } }]);
  });
});

describe("a text box of an OpenDocument text", () => {
  const cells = (...words: string[]) =>
    `<table:table-row>${words.map((word) => `<table:table-cell><text:p>${word}</text:p></table:table-cell>`).join("")}</table:table-row>`;
  const table = `<table:table>${cells("规章", "1")}${cells("行政许可", "2")}</table:table>`;
  const ways: [string, (content: string) => string][] = [
    [
      "in a paragraph",
      (content) => `<text:p><draw:frame><draw:text-box>${content}</draw:text-box></draw:frame></text:p>`,
    ],
    ["on a page", (content) => `<draw:frame><draw:text-box>${content}</draw:text-box></draw:frame>`],
    ["in a shape", (content) => `<text:p><draw:custom-shape>${content}</draw:custom-shape></text:p>`],
  ];
  const title = "<text:p>云溪县</text:p><text:p>2024年政府信息公开工作年度报告</text:p>";

  it.each(ways)("is read in its place when it holds a title or a table: %s", async (_, box) => {
    const found = await readOdt(`${box(title)}<text:p>一、总体情况</text:p>${box(table)}<text:p>后</text:p>`);
    expect(texts(found.paragraphs).filter(Boolean)).toEqual([
      "云溪县",
      "2024年政府信息公开工作年度报告",
      "一、总体情况",
      "规章",
      "1",
      "行政许可",
      "2",
      "后",
    ]);
    expect(found.messages).toEqual([]);
  });

  it.each(ways)("is told when it holds anything else, or stands in a cell: %s", async (_, box) => {
    const inCell = `<table:table><table:table-row><table:table-cell>${box("<text:p>二、乙</text:p>")}<text:p>丙</text:p></table:table-cell><table:table-cell/></table:table-row></table:table>`;
    const found = await readOdt(
      `<text:p>前</text:p>${box("<text:p>内部资料</text:p>")}<text:p>后</text:p>${inCell}`,
    );
    expect(texts(found.paragraphs).join("")).toBe("前后丙");
    expect(found.messages).toEqual([
      { code: "document/text-boxes-left-out", data: { count: 2, text: "二、乙" } },
    ]);
  });

  it.each(ways)("is read when there is no other text: %s", async (_, box) => {
    expect(texts((await readOdt(box("<text:p>内部资料</text:p>"))).paragraphs).join("")).toBe("内部资料");
  });
});
