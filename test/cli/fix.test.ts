import { readFileSync } from "node:fs";
import { strToU8, unzipSync } from "fflate";
import type { FixAnswer } from "../../src/cli/fix/answer";
import { readFile } from "../../src/document";
import { fixture, nianbao, testFolder } from "./support";

const folder = testFolder();
const answerOf = ({ out }: { out: string }): FixAnswer => JSON.parse(out) as FixAnswer;
const SAMPLE = fixture("sample");

describe("nianbao fix", () => {
  it("lists what can be corrected, and writes nothing", async () => {
    const listed = await nianbao("fix", SAMPLE, "--as", "json");
    const { offered, written } = answerOf(listed);
    expect(written).toBeNull();
    expect(offered.length).toBeGreaterThan(0);
    expect(new Set(offered.map(({ id }) => id)).size).toBe(offered.length);
    const text = await nianbao("fix", SAMPLE);
    expect(text.out).toContain(`能改的有 ${offered.length} 处`);
    expect(text.out).toContain(offered[0]!.id);
  });

  it("makes those that cannot change the meaning, and no other", async () => {
    const out = folder.path("safe.docx");
    const { offered } = answerOf(await nianbao("fix", SAMPLE, "--as", "json"));
    const run = await nianbao("fix", SAMPLE, "--safe", "--as", "json", "-o", out);
    const { done, refused } = answerOf(run);
    expect(offered.some(({ safe }) => safe)).toBe(true);
    expect(done).toEqual(offered.filter(({ safe }) => safe));
    expect(refused).toEqual([]);
    const again = answerOf(await nianbao("fix", out, "--as", "json"));
    expect(again.offered.filter(({ safe }) => safe)).toEqual([]);
  });

  it("makes the one that is named, and leaves every other byte", async () => {
    const { offered } = answerOf(await nianbao("fix", SAMPLE, "--as", "json"));
    const out = folder.path("one.docx");
    const before = readFileSync(SAMPLE);
    const run = await nianbao("fix", SAMPLE, "--ids", offered[0]!.id, "-o", out);
    expect(run.out).toContain("改正了 1 处");
    expect(readFileSync(SAMPLE)).toEqual(before);
    const [from, to] = [SAMPLE, out].map((file) => unzipSync(new Uint8Array(readFileSync(file))));
    for (const [name, bytes] of Object.entries(from!)) {
      if (name !== "word/document.xml") expect(to![name]).toEqual(bytes);
    }
    const left = answerOf(await nianbao("fix", out, "--as", "json")).offered;
    expect(left.map(({ id }) => id)).not.toContain(offered[0]!.id);
  });

  it("ends with 1 while errors stand", async () => {
    const out = folder.path("errors.docx");
    const run = await nianbao("fix", SAMPLE, "--safe", "--as", "json", "-o", out);
    expect(answerOf(run).left.error).toBeGreaterThan(0);
    expect(run.code).toBe(1);
  });

  it("makes a new .docx of a page", async () => {
    const page = folder.put(
      "page.html",
      strToU8(
        "<!DOCTYPE html><meta charset=utf-8><h1>云溪县林业局2024年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>2024年，云溪县林业局主动公开政府信息12条。</p><h2>二、主动公开政府信息情况</h2><h2>三、收到和处理政府信息公开申请情况</h2><h2>四、政府信息公开行政复议、行政诉讼情况</h2><h2>五、存在的主要问题及改进情况</h2><h2>六、其他需要报告的事项</h2>",
      ),
    );
    const out = folder.path("page.docx");
    const run = await nianbao("fix", page, "--safe", "-o", out);
    expect(run.out).toContain("排成新的 .docx");
    const read = await readFile(new Uint8Array(readFileSync(out)));
    expect(read.ok && read.document.paragraphs.map(({ text }) => text)).toContain(
      "2024年，云溪县林业局主动公开政府信息12条。",
    );
  });

  it.each([
    [["fix"], "没有写要改正的报告"],
    [["fix", SAMPLE, "-o", "x.docx"], "--safe 或者 --ids"],
    [["fix", SAMPLE, "--safe"], "没有写输出文件"],
    [["fix", SAMPLE, "--safe", "--ids", "a", "-o", "x.docx"], "二者选一"],
    [["fix", SAMPLE, "--ids", "nobody", "-o", "x.docx"], "没有编号为“nobody”的改法"],
    [["fix", SAMPLE, "other.docx"], "一次只能改一份"],
    [["fix", SAMPLE, "--safe", "-o", SAMPLE, "--force"], "不能写在上面"],
  ])("refuses %j", async (words, says) => {
    const run = await nianbao(...words);
    expect(run.code).toBe(2);
    expect(run.err).toContain(says);
  });
});
