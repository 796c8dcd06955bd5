import { unzipSync, zipSync, strToU8 } from "fflate";
import { rewriteArchive } from "../../src/file/archive/rewrite";
import { storedEntries } from "../../src/file/archive/stored";
import { readFile } from "../../src/document";
import { reportDocx } from "../../src/template";
import { formFor } from "../../src/form";
import { openAnyFile } from "../../src/file";
import { streamedZip } from "../document/support/streamed-zip";
import { docxFixtures, docxOf, p, valueOf } from "./support/files";

const archive = zipSync({
  "a.xml": strToU8("甲".repeat(500)),
  "b/c.xml": [strToU8("乙"), { level: 0 }],
  "d.bin": new Uint8Array(3000),
});

describe("an archive with other content in some entries", () => {
  it("copies all others bit for bit, and can be read", () => {
    const made = rewriteArchive(
      archive,
      new Map([
        ["a.xml", strToU8("新")],
        ["d.bin", null],
        ["new.xml", strToU8("加")],
      ]),
    );
    const [before, after] = [archive, made].map(
      (bytes) => new Map(storedEntries(bytes).map((one) => [one.name, one.local])),
    );
    expect(after!.get("b/c.xml")).toEqual(before!.get("b/c.xml"));
    const read = unzipSync(made);
    expect(Object.keys(read)).toEqual(["a.xml", "b/c.xml", "new.xml"]);
    expect([read["a.xml"], read["new.xml"]]).toEqual([strToU8("新"), strToU8("加")]);
  });

  it("keeps what stands behind entries whose sizes come later", () => {
    const streamed = streamedZip({ "a.xml": strToU8("甲"), "b.xml": strToU8("乙".repeat(999)) }, 6);
    const made = rewriteArchive(streamed, new Map([["a.xml", strToU8("新")]]));
    expect(Buffer.from(unzipSync(made)["b.xml"]!).toString()).toBe("乙".repeat(999));
  });

  it("refuses entries that lie over each other", () => {
    const bad = archive.slice();
    const view = new DataView(bad.buffer);
    const directory = view.getUint32(bad.length - 6, true);
    view.setUint32(directory + 42, view.getUint32(directory + 42, true) + 1, true);
    expect(() => storedEntries(bad)).toThrow("zip-truncated");
  });
});

describe("a file that is no .docx", () => {
  it("becomes one with the same texts and tables", async () => {
    const html = strToU8(
      "<!DOCTYPE html><meta charset=utf-8><h1>云溪县林业局2024年政府信息公开工作年度报告</h1><p>一、总体情况</p><table><tr><td rowspan=2>甲<td>乙<tr><td>丙</table><table><tr><td>丁</table>",
    );
    const { document, isConverted } = valueOf(await openAnyFile(html));
    expect(isConverted).toBe(true);
    const [now, then] = [valueOf(await document.read()), await readFile(html)];
    if (!then.ok) throw new Error(then.code);
    const shape = (source: typeof now) =>
      source.tables.map(({ rows }) =>
        rows.map(({ cells }) => cells.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan])),
      );
    expect(shape(now)).toEqual(shape(then.document));
    expect(now.paragraphs.map(({ text }) => text).filter(Boolean)).toEqual(
      then.document.paragraphs.map(({ text }) => text).filter(Boolean),
    );
  });

  it("is refused with the reader's code where it cannot be read", async () => {
    const outcome = await openAnyFile(strToU8("%PDF-1.7"));
    expect(outcome.ok ? null : outcome.problem.code).toBe("document/unreadable/pdf");
  });

  it("is not converted where it is a .docx", async () => {
    const bytes = reportDocx(formFor(2024));
    const { document, isConverted } = valueOf(await openAnyFile(bytes));
    expect([isConverted, document.bytes()]).toEqual([false, bytes]);
    expect(docxFixtures.length).toBeGreaterThan(30);
    expect(valueOf(await openAnyFile(docxOf(p("一")))).isConverted).toBe(false);
  });
});
