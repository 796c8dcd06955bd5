import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** What is said, in the order in which it is said; what is there while Word runs, and what is left of it. */
interface Outcome {
  said: { id: string; why?: string }[];
  trouble: string | null;
  inWord: boolean;
  during: { registry: [string, string][]; placed: string[]; served: number };
  after: { registry: [string, string][]; placed: string[]; served: number };
  calls: string[][];
}

const id = "1f9786cf-ad96-4cc5-bdc3-c80136017514";
const file = "D:\\我的 报告 (1)\\a&b 100%\\manifest.xml";
const document = "D:\\我的 报告 (1)\\a&b 100%\\年报.docx";
const folder = mkdtempSync(path.join(tmpdir(), "nianbao-word-"));

function on(
  platform: "win32" | "darwin",
  wrong: Record<string, unknown> = {},
  locale = "zh_CN.UTF-8",
): Outcome {
  const machine = JSON.stringify({ platform, folder, ...wrong });
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, "scenario.mjs"), machine], {
    encoding: "utf8",
    env: { ...process.env, LC_ALL: locale },
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout) as Outcome;
}

const ids = ({ said }: Outcome): string[] => said.map((each) => each.id);
const whyOf = ({ said }: Outcome): string => said.find(({ why }) => why !== undefined)?.why ?? "";
const opened = ["wordFound", "wordCertificate", "wordServing", "wordSideloading", "wordOpened"];

describe("the add-in in a Word for Windows", () => {
  it("is registered under its id while it is served, and taken away at the end", () => {
    const outcome = on("win32");
    expect(ids(outcome)).toEqual(opened);
    expect(outcome.during).toEqual({ registry: [[id, file]], placed: [], served: 1 });
    expect(outcome.after).toEqual({ registry: [], placed: [], served: 0 });
  });

  it("starts the Word that was found with the document itself", () => {
    const { calls } = on("win32");
    expect(calls.filter(([program]) => program === "start")).toEqual([
      ["start", "C:\\Program Files (x86)\\Microsoft Office\\root\\Office16\\WINWORD.EXE", document],
    ]);
  });

  it("asks for a certificate only when the one that is there is not trusted", () => {
    const asked = (outcome: Outcome): boolean => outcome.calls.some(([program]) => program === "npx");
    expect(asked(on("win32", { certificateThere: true, trusted: true }))).toBe(false);
    expect(asked(on("win32", { certificateThere: true }))).toBe(true);
    expect(asked(on("win32"))).toBe(true);
  });

  it.each(["65001", "936"])("reads what was registered in code page %s", (codePage) => {
    expect(ids(on("win32", { codePage }))).toEqual(opened);
  });

  it("asks PowerShell where there is no curl", () => {
    expect(ids(on("win32", { noCurl: true }))).toEqual(opened);
    expect(whyOf(on("win32", { noCurl: true, refused: true }))).toContain("不信任");
  });

  it("says that an open Word may have to be closed first", () => {
    expect(ids(on("win32", { wordRuns: true }))).toEqual([...opened, "wordRanBefore"]);
  });

  it.each([
    ["is not found", { noWord: true }],
    ["is not found on a Mac", { noWord: true, platform: "darwin" }],
  ])("is left alone where Word %s", (_, wrong) => {
    const outcome = on("win32", wrong);
    expect([outcome.inWord, outcome.said]).toEqual([false, []]);
  });
});

describe("the add-in in a Word for the Mac", () => {
  it("lies in Word's folder while it is served, and no longer at the end", () => {
    const outcome = on("darwin");
    expect(ids(outcome)).toEqual(opened);
    expect(outcome.during.placed).toEqual([
      `/home/Library/Containers/com.microsoft.Word/Data/Documents/wef/${id}.manifest.xml`,
    ]);
    expect(outcome.after).toEqual({ registry: [], placed: [], served: 0 });
    expect(outcome.calls).toContainEqual(["open", "-a", "Microsoft Word", document]);
  });
});

describe("a step that does not succeed", () => {
  it.each([
    [
      "win32",
      "no certificate was made",
      { noCertificate: true },
      "没有得到开发证书",
      "No development certificate",
    ],
    ["win32", "the certificate is not trusted", { refused: true }, "受信任的根证书颁发机构", "answer Yes"],
    ["win32", "the registry is shut", { policy: true }, "请管理员添加这个字符串值", "ask the administrator"],
    [
      "win32",
      "another path is registered",
      { writesElsewhere: true },
      "没能把加载项写入注册表",
      "could not be written",
    ],
    ["darwin", "the certificate is not trusted", { refused: true }, "始终信任", "Always Trust"],
    ["darwin", "Word's folder is shut", { folderRefused: true }, "能否访问其他 App 的数据", "Choose OK"],
  ] as const)("is told on %s when %s, and nothing stays", (platform, _, wrong, chinese, english) => {
    const outcome = on(platform, wrong);
    expect(ids(outcome).at(-1)).toBe("wordNotUsed");
    expect(whyOf(outcome)).toContain(chinese);
    expect(whyOf(on(platform, wrong, "en_GB.UTF-8"))).toContain(english);
    expect(outcome.inWord).toBe(false);
    expect(outcome.after.served).toBe(0);
    expect(outcome.calls.some(([program]) => program === "start" || program === "open")).toBe(false);
  });

  it.each([
    ["win32", { cannotStart: true }],
    ["win32", { doesNotStart: true }],
    ["darwin", { doesNotStart: true }],
  ] as const)(
    "leaves the add-in there when Word is not seen on %s, to be opened by hand",
    (platform, wrong) => {
      const outcome = on(platform, wrong);
      expect(ids(outcome).at(-1)).toBe("wordNotStarted");
      expect(outcome.inWord).toBe(true);
      expect(outcome.during.served).toBe(1);
    },
  );

  it.each([
    ["win32", "regedit"],
    ["darwin", "请删除"],
  ] as const)("tells at the end what is left behind on %s", (platform, what) => {
    const outcome = on(platform, { stays: true });
    expect(ids(outcome).at(-1)).toBe("wordLeft");
    expect(whyOf(outcome)).toContain(what);
    expect(outcome.after.served).toBe(0);
  });

  it("says that another program holds the port", () => {
    expect(on("win32", { portTaken: true }).trouble).toContain("端口 3000");
    expect(on("win32", { portTaken: true, certificateThere: true }).trouble).toContain("端口 3000");
  });
});
