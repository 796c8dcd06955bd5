import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, linkSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { strToU8 } from "fflate";
import { targetFor } from "../../../src/cli/files/target";
import { testFolder } from "../support";

const folder = testFolder();
const source = folder.put("去年.docx", strToU8("last"));
const other = folder.put("other.docx", strToU8("other"));

const refusedFor = async (file: string, replace: boolean, sources = [source]): Promise<string | null> => {
  const target = await targetFor(file, { replace, sources });
  return target.ok ? null : target.reason;
};

describe("where a file may be written", () => {
  it("is any name that is free, and a file that is there only when it may be replaced", async () => {
    const free = folder.path("free.docx");
    expect(await targetFor(free, { replace: false, sources: [source] })).toEqual({
      ok: true,
      path: free,
      mode: null,
    });
    expect(await refusedFor(other, false)).toMatch(/--force/);
    expect(await targetFor(other, { replace: true, sources: [source] })).toMatchObject({ ok: true });
  });

  const spellings: [what: string, make: () => string][] = [
    ["its own name", () => source],
    [
      "a roundabout path",
      () => join(folder.path("."), "..", folder.path(".").split("/").at(-1)!, "去年.docx"),
    ],
    ["a symbolic link", () => (symlinkSync(source, folder.path("soft.docx")), folder.path("soft.docx"))],
    ["a relative link", () => (symlinkSync("去年.docx", folder.path("near.docx")), folder.path("near.docx"))],
    [
      "a link to a link",
      () => (symlinkSync(folder.path("soft.docx"), folder.path("twice.docx")), folder.path("twice.docx")),
    ],
    ["a hard link", () => (linkSync(source, folder.path("hard.docx")), folder.path("hard.docx"))],
    [
      "a folder that is a link",
      () => (symlinkSync(folder.path("."), folder.path("here")), folder.path("here/去年.docx")),
    ],
  ];
  it.each(spellings)("is never a source by %s, not even with force", async (_, make) => {
    const name = make();
    expect(await refusedFor(name, true)).toMatch(/就是读取的那份报告/);
    expect(await refusedFor(name, true, [other, source])).toMatch(/就是读取的那份报告/);
  });

  it("is no source that is itself a link to the target", async () => {
    symlinkSync(other, folder.path("to-other.docx"));
    expect(await refusedFor(other, true, [folder.path("to-other.docx")])).toMatch(/就是读取的那份报告/);
  });

  it("is no source in letters of another case, where the file system does not tell them apart", async () => {
    const upper = folder.put("report.docx", strToU8("last")).replace("report", "REPORT");
    const isOneFile = existsSync(upper);
    expect(await refusedFor(upper, true, [folder.path("report.docx")])).toEqual(
      isOneFile ? expect.stringMatching(/就是读取的那份报告/) : null,
    );
  });

  it("is behind a link the file that it leads to, so that the link stays", async () => {
    symlinkSync(other, folder.path("alias.docx"));
    expect(await targetFor(folder.path("alias.docx"), { replace: true, sources: [] })).toMatchObject({
      path: expect.stringMatching(/other\.docx$/),
    });
  });

  it("is no folder, no link to nothing, no pipe, no device and no read-only file", async () => {
    mkdirSync(folder.path("sub"));
    symlinkSync(folder.path("nowhere"), folder.path("dangling.docx"));
    symlinkSync(folder.path("loop.docx"), folder.path("loop.docx"));
    execFileSync("mkfifo", [folder.path("pipe.docx")]);
    chmodSync(folder.put("locked.docx", strToU8("x")), 0o444);
    expect(await refusedFor(folder.path("sub"), true)).toMatch(/文件夹/);
    expect(await refusedFor(folder.path("dangling.docx"), true)).toMatch(/链接/);
    expect(await refusedFor(folder.path("dangling.docx"), false)).toMatch(/--force/);
    expect(await refusedFor(folder.path("loop.docx"), true)).toMatch(/失败/);
    expect(await refusedFor(folder.path("pipe.docx"), true)).toMatch(/普通文件/);
    expect(await refusedFor("/dev/null", true)).toMatch(/普通文件/);
    expect(await refusedFor(folder.path("locked.docx"), true)).toMatch(/只读/);
    expect(await refusedFor(folder.path("other.docx/x.docx"), true)).toMatch(/没有这个文件或文件夹/);
  });
});
