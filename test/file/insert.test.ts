import type { Place } from "../../src/document/types";
import { formFor } from "../../src/form";
import { tablePackage } from "../../src/template";
import { codeOf, docxOf, mainOf, opened, p, paragraphWith, valueOf } from "./support/files";

const TITLE = { id: "receipt/report", data: {} };
const disputes = tablePackage(formFor(2024), "disputes");

const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
const table = (...cells: string[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${"<w:gridCol/>".repeat(cells.length)}</w:tblGrid><w:tr>${cells.map(cell).join("")}</w:tr></w:tbl>`;

/** What stands in a body after an insertion: texts of paragraphs, `-` for an empty one, the sizes of tables in cells. */
async function inserted(body: string, words: string | null = null) {
  let place: Place | null = null;
  const file = await opened(docxOf(body), { cursor: () => place });
  const before = valueOf(await file.read());
  if (words !== null) place = paragraphWith(before, words);
  const outcome = await file.insert(disputes, TITLE);
  const { blocks } = valueOf(await file.read());
  const shown = blocks.map((block) =>
    block.kind === "paragraph"
      ? block.text || "-"
      : String(block.rows.reduce((sum, { cells }) => sum + cells.length, 0)),
  );
  return { outcome, shown: shown.join(" ") };
}

/** The heading of 表四, and its table of 34 cells. */
const OURS = "四、政府信息公开行政复议、行政诉讼情况 34";

const BETWEEN = p("甲") + p("乙") + table(p("格"), table(p("内格")) + "<w:p/>") + table(p("二")) + p("丙");

describe("what is inserted into a file", () => {
  it.each([
    ["behind all that stands there", p("甲") + p("乙"), `甲 乙 ${OURS} -`],
    ["before an empty paragraph at the end", `${p("甲")}<w:p/>`, `甲 ${OURS} -`],
    ["behind a table, not in its last cell", p("甲") + table(p("乙"), "<w:p/>"), `甲 2 ${OURS} -`],
  ])("comes %s where nobody says where", async (_where, body, expected) => {
    const { outcome, shown } = await inserted(body);
    expect(shown).toBe(expected);
    expect(valueOf(outcome).movedBehindTable).toBe(false);
  });

  it.each([
    ["behind the paragraph of the cursor", "甲", `甲 ${OURS} 乙 2 1 丙`, false],
    // No two tables may touch.
    ["with an empty paragraph before a table", "乙", `甲 乙 ${OURS} - 2 1 丙`, false],
    ["behind the table around the cursor", "格", `甲 乙 2 ${OURS} - 1 丙`, true],
    ["behind the outermost table around it", "内格", `甲 乙 2 ${OURS} - 1 丙`, true],
  ])("comes %s", async (_where, words, expected, moved) => {
    const { outcome, shown } = await inserted(BETWEEN, words);
    expect(shown).toBe(expected);
    expect(valueOf(outcome).movedBehindTable).toBe(moved);
  });

  it("does not come into a control that is locked", async () => {
    const locked = `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${p("甲")}${p("乙")}</w:sdtContent></w:sdt>`;
    const { outcome, shown } = await inserted(locked + p("丙"), "甲");
    expect([codeOf(outcome), shown]).toEqual(["word/control-locked", "甲 乙 丙"]);
  });

  it("is taken back, and the file is what it was", async () => {
    const bytes = docxOf(BETWEEN);
    const file = await opened(bytes);
    valueOf(await file.read());
    const { receipt } = valueOf(await file.insert(disputes, TITLE));
    valueOf(await file.takeBack(receipt));
    expect(mainOf(file.bytes())).toBe(mainOf(bytes));
  });
});
