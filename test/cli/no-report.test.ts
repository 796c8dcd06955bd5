import { existsSync } from "node:fs";
import { strToU8 } from "fflate";
import { docx } from "../document/support/packages";
import { answerOf, fixture, nianbao, testFolder } from "./support";

const folder = testFolder();
const summary = folder.put(
  "总结.txt",
  strToU8("云溪县文化和旅游局2023年度工作总结\n一、总体情况\n2023年全年平稳。\n二、下一步打算\n继续努力。\n"),
);
const boxed = folder.put(
  "boxed.docx",
  docx({ body: 'p"通知" p(r(pict(v:shape(v:textbox(txbxContent(p"本页由办公室保管"))))))' }),
);
const FOUND = "只找到：2023 年度，像是第一部分的标题。";

describe("a file that is no report", () => {
  it("is not checked, and told so with what was missed and what was found", async () => {
    const outcome = await nianbao("check", "--as", "json", summary);
    expect(outcome.code).toBe(2);
    const { reports, unreadable } = answerOf(outcome);
    expect(reports).toEqual([]);
    expect(unreadable[0]!.reason).toContain("没有找到它的标题");
    expect(unreadable[0]!.reason).toContain(FOUND);
  });

  it("is not compared with, and the report is checked alone", async () => {
    const outcome = await nianbao("check", "--as", "json", "--last", summary, fixture("correct"));
    expect(outcome.code).toBe(2);
    const { last, reports, unreadable } = answerOf(outcome);
    expect([last, reports.length]).toEqual([null, 1]);
    expect(unreadable).toEqual([{ file: summary, reason: expect.stringContaining(FOUND) }]);
  });

  it("is not carried, even when its year is told", async () => {
    const draft = folder.path("draft.docx");
    const { code, out, err } = await nianbao("carry", summary, "--year-of-last", "2023", "-o", draft);
    expect([code, out, existsSync(draft)]).toEqual([2, "", false]);
    expect(err).toContain(FOUND);
  });

  it("is told what could not be read in it, where the report may be", async () => {
    const { unreadable } = answerOf(await nianbao("check", "--as", "json", boxed));
    expect(unreadable[0]!.reason).toMatch(/不像.*文本框（如“本页由办公室保管”）/);
  });
});
