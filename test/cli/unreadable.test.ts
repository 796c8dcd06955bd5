import { chmodSync, mkdirSync, readFileSync, truncateSync } from "node:fs";
import { strToU8 } from "fflate";
import { catalogues } from "../../src/messages";
import { bomb } from "../document/support/bombs";
import { compoundFile } from "../document/support/compound-file";
import { docx, partsOf, zip } from "../document/support/packages";
import { answerOf, fixture, nianbao, testFolder } from "./support";

// The bomb is inflated up to the limit, which takes its time.
jest.setTimeout(60_000);

const folder = testFolder();
const whole = readFileSync(fixture("correct"));
const parts = partsOf({ body: 'p"一、总体情况"' });
const withDoctype = Object.fromEntries(
  Object.entries(parts).map(([name, part]) => [name, `<!DOCTYPE x [<!ENTITY a "b">]>${part}`]),
);

/** The signature and the head of a PNG file. */
const PICTURE = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1]);

/** Files that cannot be read, and the message that each must give. */
const files: [what: string, file: string, message: string][] = [
  ["nothing", folder.put("nothing.docx", new Uint8Array()), "document/unreadable/empty"],
  ["a picture", folder.put("picture.png", PICTURE), "document/unreadable/image"],
  [
    "half a file",
    folder.put("half.docx", whole.subarray(0, whole.length / 2)),
    "document/unreadable/zip-truncated",
  ],
  [
    "a file with a password",
    folder.put("locked.docx", compoundFile(["EncryptionInfo", "EncryptedPackage"])),
    "document/unreadable/encrypted",
  ],
  ["an old .doc", folder.put("old.doc", compoundFile(["WordDocument"])), "document/unreadable/old-doc"],
  [
    "a bomb",
    folder.put("bomb.docx", bomb("word/document22.xml", { "_rels/.rels": parts["_rels/.rels"]! })),
    "document/unreadable/zip-bomb",
  ],
  ["a DOCTYPE", folder.put("doctype.docx", zip(withDoctype)), "document/unreadable/doctype"],
  [
    "nothing but a picture",
    folder.put("scan.docx", docx({ body: "p p(r(drawing))" })),
    "document/unreadable/nothing-inside",
  ],
  ["a PDF", folder.put("report.pdf", strToU8("%PDF-1.7\n")), "document/unreadable/pdf"],
  [
    "a file of another kind",
    folder.put("notice.txt", strToU8("通知\n人数 45\n预算 2000\n")),
    "no-report/missed",
  ],
  ["no file", folder.path("nowhere.docx"), "cli/file/not-found"],
  ["an empty folder", folder.path("a-folder"), "cli/file/empty-folder"],
];
mkdirSync(folder.path("a-folder"));

describe("a file that cannot be read", () => {
  it.each(files)("%s has its own sentence and ends with 2", async (_, file, message) => {
    const beginning = catalogues.zh[message]!.split("{")[0]!;
    const outcome = await nianbao("check", "--as", "json", file);
    expect(outcome.code).toBe(2);
    expect(answerOf(outcome)).toEqual({
      version: 1,
      last: null,
      reports: [],
      unreadable: [{ file, reason: expect.stringContaining(beginning) }],
    });
  });

  it("does not keep the others in the same call from being checked", async () => {
    const good = [fixture("correct"), fixture("eight-against-zero")];
    const bad = files.map(([, file]) => file);
    const outcome = await nianbao("check", "--as", "json", good[0]!, ...bad, good[1]!);
    const { reports, unreadable } = answerOf(outcome);
    expect(outcome.code).toBe(2);
    expect(reports.map(({ file }) => file)).toEqual(good);
    expect(unreadable.map(({ file }) => file)).toEqual(bad);
    expect(new Set(unreadable.map(({ reason }) => reason)).size).toBe(bad.length);
  });

  it("is named in the text too, and counted at the end", async () => {
    const { code, out } = await nianbao("check", folder.path("nowhere.docx"), fixture("correct"));
    expect(code).toBe(2);
    expect(out).toContain(`${folder.path("nowhere.docx")}：没有核对。没有这个文件`);
    expect(out).toMatch(/没有核对的文件 1 个。\n$/);
  });

  it("is not read into memory when it is larger than any report", async () => {
    const huge = folder.put("huge.docx", new Uint8Array());
    // A sparse file: gigabytes by its size, nothing on the disk.
    truncateSync(huge, 8 * 1024 ** 3);
    const outcome = await nianbao("check", "--as", "json", huge);
    expect(outcome.code).toBe(2);
    expect(answerOf(outcome).unreadable[0]!.reason).toMatch(/超过 20 MB/);
  });

  it("is no hindrance when it was to be last year's report: this year's is checked all the same", async () => {
    const outcome = await nianbao(
      "check",
      "--as=json",
      "--last",
      folder.path("nowhere.docx"),
      fixture("correct"),
    );
    expect(outcome.code).toBe(2);
    expect(answerOf(outcome).reports).toHaveLength(1);
    expect(answerOf(outcome).unreadable).toHaveLength(1);
  });

  it("without permission says so", async () => {
    const closed = folder.put("closed.docx", whole);
    chmodSync(closed, 0);
    // Root may read everything, so it is nobody for as long as this takes.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65534);
    const outcome = await nianbao("check", "--as", "json", closed).finally(() => {
      if (isRoot) process.seteuid?.(0);
    });
    expect(outcome.code).toBe(2);
    expect(answerOf(outcome).unreadable[0]!.reason).toMatch(/权限/);
  });
});
