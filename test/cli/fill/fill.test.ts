import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { valuesOf } from "../../../src/check/relations/relations";
import { readFile } from "../../../src/document";
import type { FillAnswer } from "../../../src/cli/fill/answer";
import { formFor } from "../../../src/form";
import { readReport, type Report } from "../../../src/report";
import { reportDocx } from "../../../src/template";
import { correctTable, randomFrom } from "../../check/support/tables";
import { nianbao, testFolder } from "../support";

jest.setTimeout(60_000);

const folder = testFolder();

/** A correct table 三 whose totals are blank, and what else is typed. */
const truth = correctTable(randomFrom(5), "county");
const isTotal = (cell: string): boolean => cell.endsWith("/total") || cell.startsWith("applications/total/");
const entries = [...truth].filter(([cell]) => !isTotal(cell));

function reportFile(name: string, numbers: Iterable<[string, number]>): string {
  const texts = new Map([...numbers].map(([cell, value]) => [cell, String(value)]));
  return folder.put(name, reportDocx(formFor(2024), { unit: "云溪县林业局", year: 2024, numbers: texts }));
}

async function reportIn(file: string): Promise<Report> {
  const reading = await readFile(new Uint8Array(readFileSync(file)));
  if (!reading.ok) throw new Error(reading.code);
  return readReport(reading.document);
}

/** A copy with the text of one part changed. */
function changed(file: string, part: string, change: (xml: string) => string): string {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  parts[part] = strToU8(change(new TextDecoder().decode(parts[part])));
  writeFileSync(file, zipSync(parts));
  return file;
}

const mainPart = (file: string): string =>
  new TextDecoder().decode(unzipSync(new Uint8Array(readFileSync(file)))["word/document.xml"]);

describe("nianbao fill", () => {
  it("fills every total that follows, changes nothing that is typed, and says what it did", async () => {
    const file = reportFile("entries.docx", entries);
    const out = folder.path("entries-filled.docx");
    const before = readFileSync(file);
    const answer = await nianbao("fill", file, "-o", out);
    expect(answer).toMatchObject({ code: 0, err: "" });
    expect(valuesOf(await reportIn(out))).toEqual(new Map(truth));
    expect(answer.out).toContain(`共填 ${truth.size - entries.length} 格`);
    expect(answer.out).toMatch(/“总计”列：填 \d+（各项相加得出）/);
    expect(answer.out).toMatch(/另有 \d+ 格空着/);
    expect(readFileSync(file)).toEqual(before);
  });

  it("leaves every other part of the file as it was", async () => {
    const file = reportFile("parts.docx", entries);
    const out = folder.path("parts-filled.docx");
    await nianbao("fill", file, "-o", out);
    const [before, after] = [file, out].map((one) => unzipSync(new Uint8Array(readFileSync(one))));
    expect(Object.keys(after!)).toEqual(Object.keys(before!));
    for (const [name, bytes] of Object.entries(before!)) {
      if (name !== "word/document.xml") expect(after![name]).toEqual(bytes);
    }
  });

  it("does not fill what is left open, unless zeros are asked for", async () => {
    const blank = entries.map(([cell]) => cell).filter((cell) => cell.endsWith("/natural"));
    const file = reportFile(
      "open.docx",
      [...truth].filter(([cell]) => !blank.slice(0, 2).includes(cell)),
    );
    const out = folder.path("open-filled.docx");
    expect((await nianbao("fill", file, "-o", out)).code).toBe(0);
    const values = valuesOf(await reportIn(out));
    for (const cell of blank.slice(0, 2)) expect(values.get(cell)).toBe(truth.get(cell));
    expect([...values.keys()].some((cell) => cell.startsWith("disclosure/"))).toBe(false);
  });

  it("fills zeros on request, but never 现行有效件数, which earlier years tell", async () => {
    const file = reportFile("zeros.docx", [
      ["disclosure/rules/issued", 3],
      ["disclosure/rules/repealed", 1],
    ]);
    const out = folder.path("zeros-filled.docx");
    const answer = await nianbao("fill", file, "--zeros", "-o", out);
    const values = valuesOf(await reportIn(out));
    expect(values.get("disclosure/rules/issued")).toBe(3);
    expect(values.has("disclosure/rules/inForce")).toBe(false);
    expect(values.has("disclosure/normative/inForce")).toBe(false);
    expect(values.get("applications/total/total")).toBe(0);
    expect(answer.out).toMatch(/填 0（没有的填 0，请确认）/);
    expect(answer.out).toContain("另有 2 格空着");
  });

  it("fills no zero that would break a sum", async () => {
    const file = reportFile("sum.docx", [["applications/new/total", 5]]);
    const out = folder.path("sum-filled.docx");
    await nianbao("fill", file, "--zeros", "-o", out);
    const values = valuesOf(await reportIn(out));
    expect(values.get("applications/new/total")).toBe(5);
    expect(values.has("applications/new/natural")).toBe(false);
    expect(values.get("applications/carriedIn/natural")).toBe(0);
  });

  it("takes 上年结转 from last year's report", async () => {
    const last = folder.put(
      "last.docx",
      reportDocx(formFor(2023), {
        unit: "云溪县林业局",
        year: 2023,
        numbers: new Map([["applications/carriedOut/natural", "4"]]),
      }),
    );
    const file = reportFile("with-last.docx", []);
    const out = folder.path("with-last-filled.docx");
    await nianbao("fill", file, "--last", last, "-o", out);
    expect([...valuesOf(await reportIn(out))]).toEqual([["applications/carriedIn/natural", 4]]);
  });

  it("copies a report in which nothing follows, and says so", async () => {
    const file = reportFile("nothing.docx", []);
    const out = folder.path("nothing-filled.docx");
    expect((await nianbao("fill", file, "-o", out)).out).toContain("没有可以确定的空格");
    expect(readFileSync(out)).toEqual(readFileSync(file));
  });

  it("writes as a tracked insertion where the document tracks changes", async () => {
    const file = changed(reportFile("tracked.docx", entries), "word/settings.xml", (xml) =>
      xml.replace("</w:settings>", "<w:trackRevisions/></w:settings>"),
    );
    const out = folder.path("tracked-filled.docx");
    expect((await nianbao("fill", file, "-o", out)).code).toBe(0);
    expect(mainPart(out).match(/<w:ins w:id="\d+" w:author="年报助手">/g)).toHaveLength(
      truth.size - entries.length,
    );
    expect(valuesOf(await reportIn(out))).toEqual(new Map(truth));
  });

  it("refuses rather than write into a cell that it cannot find for certain", async () => {
    const file = changed(reportFile("prefix.docx", entries), "word/document.xml", (xml) =>
      xml
        .replaceAll("<w:", "<x:")
        .replaceAll("</w:", "</x:")
        .replaceAll(" w:", " x:")
        .replaceAll("xmlns:w=", "xmlns:x="),
    );
    const out = folder.path("prefix-filled.docx");
    expect(await nianbao("fill", file, "-o", out)).toMatchObject({
      code: 2,
      err: expect.stringContaining("写法特殊") as string,
    });
    expect(() => readFileSync(out)).toThrow(/ENOENT/);
  });

  it("fills all of them or none: one table that may not be edited keeps the others blank", async () => {
    const locked = '<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>';
    const numbers: [string, number][] = [...entries, ["disputes/review/upheld", 1]];
    const file = changed(reportFile("locked.docx", numbers), "word/document.xml", (xml) => {
      const [from, end] = [xml.lastIndexOf("<w:tbl>"), xml.lastIndexOf("</w:tbl>") + 8];
      return `${xml.slice(0, from)}${locked}${xml.slice(from, end)}</w:sdtContent></w:sdt>${xml.slice(end)}`;
    });
    const out = folder.path("locked-filled.docx");
    const zeros = await nianbao("fill", file, "--zeros", "-o", out);
    expect(zeros).toMatchObject({ code: 2, err: expect.stringContaining("无法安全写入") as string });
    expect(() => readFileSync(out)).toThrow(/ENOENT/);
    // Without zeros nothing belongs into that table.
    expect((await nianbao("fill", file, "-o", out)).code).toBe(0);
    expect(valuesOf(await reportIn(out)).get("disputes/review/upheld")).toBe(1);
  });

  it("does not write into a file that is protected", async () => {
    const file = changed(reportFile("protected.docx", entries), "word/settings.xml", (xml) =>
      xml.replace(
        "</w:settings>",
        '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>',
      ),
    );
    const { code, err } = await nianbao("fill", file, "-o", folder.path("protected-filled.docx"));
    expect([code, err.includes("编辑限制") || err.includes("保护")]).toEqual([2, true]);
  });

  it("never writes on the reports that it reads, nor on what is there without --force", async () => {
    const file = reportFile("source.docx", entries);
    const before = readFileSync(file);
    symlinkSync(file, folder.path("link.docx"));
    for (const output of [file, folder.path("link.docx")]) {
      const answer = await nianbao("fill", file, "--force", "-o", output);
      expect(answer).toMatchObject({
        code: 2,
        out: "",
        err: expect.stringContaining("读取的那份报告") as string,
      });
    }
    const taken = folder.put("taken.docx", strToU8("words"));
    expect((await nianbao("fill", file, "-o", taken)).err).toContain("--force");
    expect(readFileSync(file)).toEqual(before);
    expect(readFileSync(taken, "utf8")).toBe("words");
    expect((await nianbao("fill", file, "--force", "-o", taken)).code).toBe(0);
  });

  it("fills .docx only", async () => {
    const cells = ["统计指标", "数量"].map((text) => `<td>${text}</td>`).join("");
    const page = folder.put(
      "page.html",
      strToU8(
        `<h1>云溪县林业局2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>二、主动公开政府信息情况</p><table><tr>${cells}</tr></table>`,
      ),
    );
    const { code, err } = await nianbao("fill", page, "-o", folder.path("page-filled.docx"));
    expect([code, err.includes(".docx")]).toEqual([2, true]);
  });

  it.each([
    [["fill"], "没有写要填数的报告"],
    [["fill", "a.docx"], "没有写输出文件"],
    [["fill", "a.docx", "b.docx", "-o", "c.docx"], "一次只能填一份报告"],
    [["check", "--zeros", "a.docx"], "--zeros"],
    [["fill", "--as", "sarif", "a.docx", "-o", "c.docx"], "text、json"],
    [["fill", "--as", "-o", "c.docx"], "--as"],
  ])("says what is wrong with %j", async (words, sentence) => {
    const { code, err } = await nianbao(...words);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe("nianbao fill --as json", () => {
  const answer = async (...words: string[]): Promise<FillAnswer> => {
    const { code, out, err } = await nianbao("fill", "--as", "json", ...words);
    expect([code, err]).toEqual([0, ""]);
    return JSON.parse(out) as FillAnswer;
  };
  const leftOf = ({ left }: FillAnswer, cell: string): FillAnswer["left"][number] =>
    left.find((one) => one.cell === cell)!;

  it("has every key, what was written in the form of a correction, and why", async () => {
    const file = reportFile("json.docx", entries);
    const out = folder.path("json-filled.docx");
    const said = await answer(file, "-o", out);
    expect(said).toEqual({
      version: 1,
      file,
      written: out,
      messages: [],
      last: null,
      unit: "云溪县林业局",
      year: 2024,
      form: "2021",
      changes: expect.any(Array) as unknown,
      left: expect.any(Array) as unknown,
    });
    const written = new Map(said.changes.map(({ cell, text }) => [cell, Number(text)]));
    expect(new Map([...entries, ...written])).toEqual(new Map(truth));
    expect(said.changes.find(({ cell }) => cell === "applications/new/total")).toEqual({
      cell: "applications/new/total",
      text: String(truth.get("applications/new/total")),
      name: expect.stringContaining("本年新收") as string,
      because: "sum",
    });
  });

  it("says of what stays blank what it can be, and of 现行有效件数 how much at least", async () => {
    const file = reportFile("json-left.docx", [
      ["disclosure/rules/issued", 3],
      ["disclosure/rules/repealed", 1],
      ["applications/new/total", 5],
    ]);
    const said = await answer(file, "-o", folder.path("json-left-filled.docx"));
    expect(said.changes).toEqual([]);
    expect(leftOf(said, "disclosure/rules/inForce")).toMatchObject({
      because: "in-force",
      range: { low: 2, high: null },
      relations: [],
    });
    expect(leftOf(said, "disclosure/normative/issued")).toMatchObject({
      because: "open",
      range: { low: 0, high: null },
    });
    expect(leftOf(said, "applications/new/natural")).toMatchObject({
      because: "range",
      range: { low: 0, high: 5 },
    });
  });

  it("says which relations contradict each other where a column does not balance", async () => {
    const file = reportFile("json-off.docx", [
      ["applications/new/natural", 3],
      ["applications/carriedIn/natural", 1],
      ["applications/total/natural", 9],
    ]);
    const said = await answer(file, "--zeros", "-o", folder.path("json-off-filled.docx"));
    expect(leftOf(said, "applications/carriedOut/natural")).toMatchObject({
      because: "contradiction",
      range: null,
      relations: ["relation/balance:applications/natural"],
    });
    const text = await nianbao("fill", file, "-o", folder.path("json-off-text.docx"));
    expect(text.out).toContain("“四、结转下年度继续办理”行“自然人”列：已填的数互相矛盾");
  });

  it("tells zeros from sums of zeros, and what last year's report says from what this year's does", async () => {
    const last = folder.put(
      "json-last.docx",
      reportDocx(formFor(2023), {
        unit: "云溪县林业局",
        year: 2023,
        numbers: new Map([["applications/carriedOut/natural", "4"]]),
      }),
    );
    const file = reportFile("json-with-last.docx", []);
    const said = await answer(file, "--last", last, "--zeros", "-o", folder.path("json-last-filled.docx"));
    expect(said.last).toEqual({ file: last, unit: "云溪县林业局", year: 2023, messages: [] });
    const because = new Map(said.changes.map((change) => [change.cell, change.because]));
    expect(because.get("applications/carriedIn/natural")).toBe("carried");
    expect(because.get("applications/carriedIn/business")).toBe("zero");
    expect(because.get("applications/carriedIn/total")).toBe("sum");
  });

  it("answers nothing, and says why in a sentence, where nothing is written", async () => {
    const file = reportFile("json-refused.docx", entries);
    const page = folder.put("json.html", strToU8("<p>今日无事</p>"));
    for (const words of [
      [page, "-o", folder.path("json-page.docx")],
      [folder.path("json-nowhere.docx"), "-o", folder.path("json-none.docx")],
      [file, "--last", page, "-o", folder.path("json-none.docx")],
      [file, "-o", file],
    ]) {
      const { code, out, err } = await nianbao("fill", "--as", "json", ...words);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain("没有填");
    }
  });
});
