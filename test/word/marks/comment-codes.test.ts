import { commentCodesIn } from "../../../src/word/marks/comment-codes";

const comment = (...runs: string[]): string =>
  `<w:comment w:id="1"><w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join("")}</w:p></w:comment>`;
const part = (type: string, content: string): string =>
  `<pkg:part pkg:name="/x" pkg:contentType="application/vnd.openxmlformats-officedocument.${type}"><pkg:xmlData>${content}</pkg:xmlData></pkg:part>`;
const opc = (comments: string, text = "正文"): string =>
  `<?xml version="1.0"?><pkg:package xmlns:pkg="p" xmlns:w="w">` +
  part("wordprocessingml.document.main+xml", `<w:p><w:t>${text}</w:t></w:p>`) +
  part("wordprocessingml.comments+xml", `<w:comments>${comments}</w:comments>`) +
  "</pkg:package>";

describe("the codes of our comments in the XML", () => {
  it("are told also where Word has cut the text into runs", () => {
    const xml = opc(comment("【年报校验】应为8〔a1〕") + comment("【", "年报校验", "】", "应为3〔b", "2〕"));
    expect(commentCodesIn(xml)).toEqual(["a1", "b2"]);
  });

  it("are empty for a comment whose code was edited away, and absent for other people's", () => {
    const others = comment("请核对【年报校验】〔c3〕") + comment("同意");
    expect(commentCodesIn(opc(others + comment("【年报校验】已核对")))).toEqual([""]);
  });

  it("are not looked for in the text of the document", () => {
    expect(commentCodesIn(opc("", "【年报校验】〔d4〕"))).toEqual([]);
  });
});
