import { catalogues } from "../../../src/messages";
import { sentenceOf } from "../../../src/word/host/error-codes";
import { toProblem } from "../../../src/word/host/problem";
import { codes } from "../../simulated-word/protocol/errors";
import { session } from "../support/session";
import { p } from "../support/xml";

/** The members of a class of constants, by the library itself. */
const constants = (of: unknown): string[] =>
  Object.values(of as Record<string, unknown>).filter((value): value is string => typeof value === "string");

/** What the library alone knows of: numbers of the common API. */
function commonNumbers(): number[] {
  const { OSF } = globalThis as unknown as {
    OSF: { DDA: { ErrorCodeManager: { errorCodes: Record<string, number> } } };
  };
  // 0 and 1 are no errors: success, and a part of an answer.
  return Object.values(OSF.DDA.ErrorCodeManager.errorCodes).filter((number) => number > 1);
}

/** Known to nobody: members that the simulated Word lacks, and its own slips. */
const TEST_HOST = "NotImplementedByTestHost";

async function library() {
  const { client } = await session({ bodyXml: p("甲") });
  const extension = client.OfficeExtension as unknown as Record<string, unknown>;
  const found = {
    word: constants(client.Word.ErrorCodes),
    extension: [...constants(extension.ErrorCodes), ...constants(extension.CoreErrorCodes)],
    numbers: commonNumbers().map(String),
  };
  client.close();
  return found;
}

describe("every error code", () => {
  it("of the client library leads to a sentence with a next step, in both languages", async () => {
    const { word, extension, numbers } = await library();
    expect(word.length).toBeGreaterThanOrEqual(7);
    expect(extension.length).toBeGreaterThanOrEqual(15);
    expect(numbers.length).toBeGreaterThan(100);
    const all = [...word, ...extension, ...numbers];
    expect(all.filter((code) => sentenceOf(code) === "word/unknown")).toEqual([]);
    for (const sentence of new Set(all.map(sentenceOf))) {
      expect(`${sentence}: ${catalogues.zh[sentence]}`).toMatch(/请/);
      expect(catalogues.en[sentence]).toBeTruthy();
    }
  });

  it("that the simulated Word can raise leads to a sentence", () => {
    expect(codes.length).toBeGreaterThan(10);
    const unknown = codes.filter((code) => sentenceOf(code) === "word/unknown");
    expect(unknown).toEqual([TEST_HOST]);
  });

  it("that nobody knows says so, and what to do", () => {
    for (const code of ["", "SomethingNew", "99999", "-1"]) expect(sentenceOf(code)).toBe("word/unknown");
    expect(catalogues.zh["word/unknown"]).toMatch(/请.*复制详情/);
  });
});

describe("the details of a problem", () => {
  it("have the code and the place, and nothing of what was to be written", async () => {
    const { client, word } = await session({ bodyXml: p("秘密的原文"), readOnly: true });
    const error: unknown = await client.Word.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText("要写的字", "Replace");
      await context.sync();
    }).catch((failure: unknown) => failure);
    const { detail } = toProblem(error);
    expect(detail).toMatch(/^AccessDenied\nParagraph\.insertText\n/);
    expect(detail).not.toMatch(/要写的字|秘密/);
    expect(word.paragraphTexts()).toEqual(["秘密的原文"]);
    client.close();
  });

  it("leave out what a message or a statement quotes", () => {
    const debugInfo = {
      errorLocation: "Range.insertText",
      statement: 'range.insertText("张三\\"的电话", "Replace");',
    };
    const { detail } = toProblem({ code: "GeneralException", message: "不能写入“张三”。", debugInfo });
    expect(detail).toBe(
      ["GeneralException", "Range.insertText", 'range.insertText("…", "…");', '不能写入"…"。'].join("\n"),
    );
  });
});
