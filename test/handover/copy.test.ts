import { cellKeys, fillRows, formFor, tableIds } from "../../src/form";
import { copyHtml, copyRows, copyTable } from "../../src/handover";
import { reportDocx } from "../../src/template";
import { pasteIntoRow } from "./support/filing-form";
import { form, ownNumbers, readBytes, readText, reportWith } from "./support/reports";

const numbers = ownNumbers(1);
const report = reportWith(numbers);

describe("rows for a web form", () => {
  it("give, pasted row by row, 200 equal numbers", async () => {
    const read = await report;
    const pasted = tableIds.flatMap((id) => {
      const rows = copyRows(read, id);
      return fillRows(form, id).flatMap(({ cells }, at) => {
        const { numbers: row } = rows[at]!;
        if (!row.ok) throw new Error(rows[at]!.id);
        const fields = pasteIntoRow(row.text, cells.length);
        return cells.map(({ key }, i) => [key, fields[i]] as const);
      });
    });
    expect(pasted).toHaveLength(200);
    expect(new Map(pasted)).toEqual(numbers);
  });

  it("hold no empty field, no separator and nothing but digits and tabs", async () => {
    const read = await report;
    for (const id of tableIds) {
      const table = copyTable(read, id);
      expect(table).toMatchObject({ ok: true, text: expect.stringMatching(/^\d[\d.\t\n]*\d$/u) as string });
      if (table.ok) expect(table.text).not.toMatch(/\t\t|\t\n|\n\t|\n\n|,/u);
    }
  });

  it("are named in the form's words, table 四 in its three groups", async () => {
    const names = copyRows(await report, "disputes").map(({ name }) => name);
    expect(names).toEqual(["行政复议", "行政诉讼—未经复议直接起诉", "行政诉讼—复议后起诉"]);
    expect(copyRows(await report, "applications")).toHaveLength(25);
  });

  it("write a number with a separator or in wide digits as plain digits", async () => {
    const read = await reportWith(
      new Map([...numbers, ["applications/new/natural", "1,234"], ["applications/new/business", "５"]]),
    );
    const [row] = copyRows(read, "applications");
    expect(row).toMatchObject({ id: "applications/new", numbers: { ok: true } });
    expect(row!.numbers.ok && row!.numbers.text.startsWith("1234\t5\t")).toBe(true);
  });

  it("are refused while a cell is blank, no number, or a number that the form does not take", async () => {
    const read = await reportWith(
      new Map([
        ...numbers,
        ["applications/new/research", ""],
        ["applications/new/welfare", "3件"],
        ["applications/new/legal", "-3"],
      ]),
    );
    const [row, next] = copyRows(read, "applications");
    expect(row!.numbers).toEqual({
      ok: false,
      cells: [
        expect.objectContaining({ key: "applications/new/research", state: "blank", text: "" }),
        expect.objectContaining({ key: "applications/new/welfare", state: "text", text: "3件" }),
        expect.objectContaining({ key: "applications/new/legal", state: "text", text: "-3" }),
      ],
    });
    expect(!row!.numbers.ok && row!.numbers.cells[0]!.name).toBe(
      "表三“一、本年新收政府信息公开申请数量”行“法人或其他组织—科研机构”列",
    );
    expect(next!.numbers.ok).toBe(true);
    expect(copyTable(read, "applications")).toEqual(row!.numbers);
    expect(copyTable(read, "disclosure").ok).toBe(true);
  });

  it("are refused where the report lacks the table", async () => {
    const read = await readText("<h1>云溪县林业局2025年政府信息公开工作年度报告</h1><p>一、总体情况</p>");
    const rows = copyRows(read, "disputes");
    expect(rows).toHaveLength(3);
    for (const { numbers: row } of rows) expect(!row.ok && row.cells[0]!.state).toBe("missing");
  });
});

describe("tables for a web page", () => {
  it("are read back to the same 200 numbers, with every label of the form", async () => {
    const html = copyHtml(await report, tableIds);
    if (!html.ok) throw new Error("refused");
    const back = await readText(html.text);
    const cells = Object.values(back.tables).flatMap((table) => [...table.cells.values()]);
    expect(new Map(cells.map(({ key, value }) => [key, value.state === "number" && value.clean]))).toEqual(
      numbers,
    );
    const labels = Object.values(back.tables).flatMap((table) => table.labels);
    expect(labels.length).toBeGreaterThan(70);
    expect(labels.filter(({ state }) => state !== "same")).toEqual([]);
    expect(back.document.messages).toEqual([]);
  });

  it("are at most 12 KB, with no attribute but rowspan, colspan and scope", async () => {
    const html = copyHtml(await report, tableIds);
    if (!html.ok) throw new Error("refused");
    expect(new TextEncoder().encode(html.text).length).toBeLessThanOrEqual(12 * 1024);
    const tags = html.text.match(/<[^>]+>/gu)!;
    for (const tag of tags)
      expect(tag).toMatch(
        /^<\/?(?:table|tr|th|td)(?: rowspan="\d+")?(?: colspan="\d+")?(?: scope="(?:row|col)(?:group)?")?>$/u,
      );
  });

  it("are read back in the form of 2019 as well", async () => {
    const old = formFor(2019);
    const texts = new Map(cellKeys(old).map((key, i) => [key, String(i)]));
    const read = await readBytes(reportDocx(old, { unit: "云溪县林业局", year: 2019, numbers: texts }));
    const html = copyHtml(read, tableIds);
    const back = await readText(html.ok ? html.text : "");
    const cells = Object.values(back.tables).flatMap((table) => [...table.cells.values()]);
    expect(new Map(cells.map(({ key, text }) => [key, text]))).toEqual(texts);
  });

  it("are refused while a cell is blank", async () => {
    const read = await reportWith(new Map([...numbers, ["disputes/review/total", ""]]));
    expect(copyHtml(read, ["disputes"])).toMatchObject({ ok: false, cells: [{ state: "blank" }] });
    expect(copyHtml(read, ["disclosure", "applications"]).ok).toBe(true);
  });
});
