import { resolve } from "node:path";
import type { ReportComparison } from "../../../src/handover";
import { contentWith, docxOf, ownNumbers } from "../../handover/support/reports";
import { pageContent, webPage } from "../../handover/support/web-page";
import { nianbao, testFolder } from "../support";

const folder = testFolder();
const numbers = ownNumbers(5);
const content = contentWith(numbers);
const file = folder.put("report.docx", docxOf(content));
const page = (name: string, html: string): string => folder.put(name, new TextEncoder().encode(html));

describe("nianbao compare", () => {
  it("says that a page is the same, and what it did not take for the report", async () => {
    const { code, out, err } = await nianbao(
      "compare",
      file,
      page("same.html", webPage("letters", pageContent(content))),
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^一致：/u);
    expect(out).toMatch(/比对了 200 格数、\d+ 处表头和行名、\d+ 句正文。/u);
    expect(out).toMatch(/没有算作报告内容的文字.*：.*网站首页/u);
  });

  it("names the cell and the sentence that differ, both sides", async () => {
    const html = webPage(
      "pasted",
      pageContent(contentWith(new Map([...numbers, ["disputes/direct/total", "7"]]))),
    );
    const other = page("other.html", html.replace("组织业务培训2次", "组织业务培训3次"));
    const { code, out } = await nianbao("compare", file, other);
    expect(code).toBe(1);
    expect(out).toContain("不一致：1 格的数不同，0 处表格文字不同，1 处正文不同。");
    expect(out).toContain(
      `表四“行政诉讼—未经复议直接起诉—总计”列：报告里是 ${numbers.get("disputes/direct/total")!}，对方是 7`,
    );
    expect(out).toMatch(/第一部分：报告里是“.*培训2次.*”，对方是“.*培训3次.*”/u);
    const json = JSON.parse((await nianbao("compare", file, other, "--as", "json")).out) as ReportComparison;
    expect(json).toMatchObject({ version: 1, same: false, cells: [{ key: "disputes/direct/total" }] });
  });

  it("takes what could not be compared for no proof", async () => {
    const html = webPage("plain", pageContent(content)).replace(/<table border[\s\S]*?<\/table>/u, "");
    const { code, out } = await nianbao("compare", file, page("without.html", html));
    expect(code).toBe(1);
    expect(out).toMatch(/^没有发现不同，但有内容没能比对/u);
    expect(out).toContain("表二没有比对：对方没有找到这张表");
  });

  it("finds a report the same when other programs have saved it", async () => {
    const fixture = (name: string): string => resolve(__dirname, "../../fixtures/correct", name);
    for (const name of ["document.doc", "document.html", "libreoffice.docx", "opendocument.docx"]) {
      const { code, out } = await nianbao("compare", fixture("document.docx"), fixture(name));
      expect({ name, code, first: out.split("\n")[0] }).toMatchObject({ name, code: 0 });
    }
  });

  it("says what cannot be meant or read", async () => {
    expect((await nianbao("compare", file)).err).toContain("请写两份");
    expect((await nianbao("compare", file, file, file)).err).toContain("一次只比对两份");
    const missing = folder.path("none.html");
    expect(await nianbao("compare", file, missing)).toMatchObject({ code: 2, out: "" });
    const notes = folder.put("notes.txt", new TextEncoder().encode("会议记录\n下午三点开会。"));
    expect((await nianbao("compare", file, notes)).err).toContain("notes.txt：没有比对");
  });
});
