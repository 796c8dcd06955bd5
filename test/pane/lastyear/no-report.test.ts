import { strToU8 } from "fflate";
import { text } from "../../../src/messages";
import { chooseDocument, chooseFile } from "../../../src/pane/lastyear/flows/choose";
import { buildDocument } from "../../report/support/build";
import { testPane, type TestPane } from "../support/pane";

const NOTICE = ["全体职工：", "人数 45", "预算 2000"];
const SUMMARY = ["云溪县文化和旅游局2023年度工作总结", "一、总体情况", "2023年全年平稳。"];

/** What is shown in the view 上年, in words. */
function said({ store }: TestPane): string {
  const notice = store.get().notices.draft!;
  return [notice.title, ...notice.lines].map(({ id, data }) => text(id, data, "zh")).join("\n");
}

async function chosen(bytes: Uint8Array): Promise<TestPane> {
  const pane = testPane();
  await chooseFile(pane, {
    name: "x.txt",
    size: bytes.length,
    arrayBuffer: async () => new Uint8Array(bytes).buffer,
  });
  return pane;
}

describe("a file that is no report, chosen as last year's", () => {
  it("is told so, with what was missed and what was found, and is not taken", async () => {
    const pane = await chosen(strToU8(SUMMARY.join("\n")));
    expect(pane.store.get().lastYear.last).toBeNull();
    expect(said(pane)).toContain("没有找到它的标题");
    expect(said(pane)).toContain("只找到：2023 年度，像是第一部分的标题。");
  });

  it("is told so when nothing at all speaks for it", async () => {
    expect(said(await chosen(strToU8(NOTICE.join("\n"))))).toMatch(/只找到：.+。/);
  });

  it("is told what could not be read in it, where the report may be", async () => {
    const damaged = strToU8(`${NOTICE.join("\n").repeat(40)}末`);
    expect(said(await chosen(damaged.slice(0, -1)))).toMatch(/不像.*文字已损坏/s);
  });

  it("is the open document as well", async () => {
    const pane = testPane();
    pane.document.read = async () => ({ ok: true, value: buildDocument(SUMMARY) });
    await chooseDocument(pane);
    expect(pane.store.get().lastYear.last).toBeNull();
    expect(said(pane)).toContain("只找到：2023 年度");
  });
});
