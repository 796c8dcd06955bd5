import "@microsoft/jest-sarif";
import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync } from "fflate";
import type { CarryAnswer } from "../../src/cli/carry/answer";
import type { AnswerReport } from "../../src/cli/check/answer";
import { asText } from "../../src/cli/check/as-text";
import type { AnswerMessage } from "../../src/cli/messages";
import { encoded } from "../document/support/encodings";
import { zip } from "../document/support/packages";
import { answerOf, fixture, nianbao, testFolder } from "./support";

// Several command lines each.
jest.setTimeout(60_000);

const folder = testFolder();

/** The correct report with a change in one of its parts. */
function reportWith(name: string, part: string, change: (xml: string) => string): string {
  const parts: Record<string, Uint8Array> = unzipSync(new Uint8Array(readFileSync(fixture("correct"))));
  return folder.put(name, zip({ ...parts, [part]: strToU8(change(strFromU8(parts[part]!))) }));
}

const atItsEnd = (name: string, inside: string): string =>
  reportWith(name, "word/document.xml", (xml) => xml.replace(/(?=<w:sectPr(?![\s\S]*<w:sectPr))/, inside));
const cell = (text: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const table = (...rows: string[]): string =>
  `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row}</w:tr>`).join("")}</w:tbl><w:p/>`;

/** Reports that are in order as far as they could be read. */
const doubtful: [what: string, code: string, make: () => string][] = [
  [
    "broken styles",
    "document/part-left-out",
    () => reportWith("styles.docx", "word/styles.xml", (xml) => xml.slice(0, 300)),
  ],
  [
    "a span that is none",
    "document/bad-span",
    () =>
      atItsEnd(
        "span.docx",
        table(cell("甲", '<w:gridSpan w:val="2147483647"/>') + cell("乙"), cell("丙") + cell("丁")),
      ),
  ],
  [
    "a row that is too short",
    "document/ragged-row",
    () => atItsEnd("ragged.docx", table(cell("甲") + cell("乙"), cell("丙"))),
  ],
  [
    "a document inside that is not there",
    "document/embedded-left-out",
    () => atItsEnd("embedded.docx", '<w:altChunk r:id="rIdNowhere"/>'),
  ],
  [
    "a text box",
    "document/text-boxes-left-out",
    () =>
      atItsEnd(
        "box.docx",
        '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>本页由办公室保管</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>',
      ),
  ],
];

const GUESSED = expect.objectContaining({ code: "document/guessed-encoding", doubt: false }) as unknown;

const hidden = (): string =>
  atItsEnd("hidden.docx", "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>给校对人的话</w:t></w:r></w:p>");

describe.each(doubtful)("a report with %s", (_, code, make) => {
  let file: string;
  beforeAll(() => void (file = make()));

  it("is never said to be in order: the doubt is named with it", async () => {
    const { code: status, out } = await nianbao("check", file);
    expect(status).toBe(0);
    expect(out).not.toContain("没有发现问题");
    expect(out).toContain("[读取存疑] ");
    expect(out).toContain("请对照原文核对");
  });

  it("has it in JSON and in SARIF, which stays valid", async () => {
    const [report] = answerOf(await nianbao("check", "--as", "json", file)).reports;
    expect(report!.findings).toEqual([]);
    expect(report!.messages).toEqual([{ code, doubt: true, text: expect.stringMatching(/。$/) }]);
    const log: unknown = JSON.parse((await nianbao("check", "--as", "sarif", file)).out);
    expect(log).toBeValidSarifLog();
    expect(log).toMatchObject({
      runs: [
        {
          results: [],
          invocations: [
            {
              executionSuccessful: true,
              toolExecutionNotifications: [
                { descriptor: { id: code }, level: "warning", message: { text: report!.messages[0]!.text } },
              ],
            },
          ],
        },
      ],
    });
  });

  it("says so when it is last year's, compared or carried", async () => {
    const compared = await nianbao("check", "--last", file, fixture("correct"));
    expect(compared.out).toContain(`上年报告 ${file}\n  [读取存疑] `);
    const { last } = answerOf(await nianbao("check", "--as=json", "--last", file, fixture("correct")));
    expect(last).toMatchObject({ file, year: 2025, messages: [{ code, doubt: true }] });
    const draft = folder.path("draft.docx");
    const carried = await nianbao("carry", "--force", file, "-o", draft);
    expect(carried.out).toContain("  [读取存疑] ");
    const answer = JSON.parse(
      (await nianbao("carry", "--force", "--as=json", file, "-o", draft)).out,
    ) as CarryAnswer;
    expect(answer.messages).toMatchObject([{ code, doubt: true }]);
  });
});

describe("a report with hidden text", () => {
  it("is in order as its readers see it, and what is hidden is told all the same", async () => {
    const file = hidden();
    const { out } = await nianbao("check", file);
    expect(out).toContain("没有发现问题");
    expect(out).toMatch(/\[读取说明\] .*给校对人的话/);
    const log: unknown = JSON.parse((await nianbao("check", "--as", "sarif", file)).out);
    expect(log).toMatchObject({
      runs: [{ invocations: [{ toolExecutionNotifications: [{ level: "note" }] }] }],
    });
  });
});

describe("a report in an encoding that nothing names", () => {
  it("is in order when it reads well, and the guess is told", async () => {
    const text = "云溪县文化和旅游局2024年政府信息公开工作年度报告\n一、总体情况\n收到申请3件。\n";
    const file = folder.put("guessed.txt", encoded(text, "gb18030"));
    const { out } = await nianbao("check", file);
    expect(out).toMatch(/\[读取说明\] .*GB18030/);
    expect(answerOf(await nianbao("check", "--as", "json", file))).toMatchObject({
      reports: [{ messages: expect.arrayContaining([GUESSED]) as unknown }],
    });
    const named = folder.put("named.txt", encoded(text, "utf-8"));
    expect((await nianbao("check", named)).out).not.toContain("GB18030");
  });
});

describe("a report in which nothing was found", () => {
  const doubt = { code: "document/bad-bytes", doubt: true, text: "甲。" };
  const remark = { code: "document/hidden-text", doubt: false, text: "乙。" };
  const report: AnswerReport = {
    file: "a.docx",
    messages: [],
    unit: null,
    year: 2025,
    form: "2021",
    relations: { held: 42, broken: 0, unchecked: 0 },
    prose: { tied: 0, contradicts: 0, notCompared: 0 },
    findings: [],
    last: null,
    untold: 0,
  };
  const told = (given: Partial<AnswerReport>, messages: AnswerMessage[] | null = null): string => {
    const last = messages && { file: "b.docx", unit: null, year: 2024, messages };
    return asText({ version: 1, last, reports: [{ ...report, last, ...given }], unreadable: [] });
  };

  it("has no problems only when it and last year's were read without doubt", () => {
    expect(told({ messages: [remark] }, [remark])).toContain("没有发现问题");
    for (const doubtful of [told({ messages: [doubt] }), told({}, [doubt, remark])]) {
      expect(doubtful).not.toContain("没有发现问题");
      expect(doubtful).toContain("1 处读得不全");
    }
    expect(told({}, [doubt])).toContain("上年报告有 1 处");
  });

  it("says both when it was read in doubt and not everything can be computed", () => {
    const text = told({ messages: [doubt], relations: { held: 40, broken: 0, unchecked: 2 } });
    expect(text).toContain("有 1 处读得不全");
    expect(text).toContain("2 项勾稽关系无法核对");
  });
});
