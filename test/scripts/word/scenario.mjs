/**
 * Puts the add-in into a Word of a machine that is made up, and prints as JSON what was said and what is there afterwards.
 * The machine: { platform, and what is wrong with it }, as JSON in the first argument.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startInWord } from "../../../scripts/lib/word/start-in-word.mjs";
import { localCertificate } from "../../../scripts/lib/word/certificate.mjs";

const { folder, ...wrong } = JSON.parse(process.argv[2]);
const root = fileURLToPath(new URL("../../..", import.meta.url));
const manifest = {
  id: "1f9786cf-ad96-4cc5-bdc3-c80136017514",
  file: "D:\\我的 报告 (1)\\a&b 100%\\manifest.xml",
};
const document = "D:\\我的 报告 (1)\\a&b 100%\\年报.docx";
const winword = "C:\\Program Files (x86)\\Microsoft Office\\root\\Office16\\WINWORD.EXE";
const onMac = wrong.platform === "darwin";

const certificate = await localCertificate(folder);
const registry = new Map();
const files = new Map([[manifest.file, await readFile(path.join(root, "manifest.xml"), "utf8")]]);
const processes = new Set(wrong.wordRuns ? ["word"] : []);
const calls = [];
let trusted = wrong.trusted ?? false;
let served = 0;

const keyAndCert = (name) => (name.endsWith(".key") ? certificate.key : certificate.cert);
const placed = (name) => path.join("/home", ".office-addin-dev-certs", name);
if (wrong.certificateThere)
  for (const name of ["localhost.key", "localhost.crt"]) files.set(placed(name), keyAndCert(name));

/** reg prints in the code page of the console; here what is not in it comes as question marks. */
const printed = (text) =>
  wrong.codePage === "936" ? Buffer.from(gbk(text)).toString("latin1") : Buffer.from(text).toString("latin1");
/** 我的报告年 in code page 936. */
const table = { 我: "ced2", 的: "b5c4", 报: "b1a8", 告: "b8e6", 年: "c4ea" };
const gbk = (text) =>
  Buffer.concat([...text].map((each) => (table[each] ? Buffer.from(table[each], "hex") : Buffer.from(each))));

const programs = {
  "reg.exe": ([verb, key, ...rest]) => {
    const named = (name) => rest[rest.indexOf(name) + 1];
    if (key.startsWith("HKLM")) {
      return wrong.noWord
        ? { code: 1, output: "ERROR" }
        : { code: 0, output: `\r\n    (Default)    REG_SZ    ${winword}\r\n` };
    }
    if (wrong.policy) return { code: 0, output: "" };
    if (verb === "add") registry.set(named("/v"), wrong.writesElsewhere ? "C:\\other.xml" : named("/d"));
    if (verb === "delete" && !wrong.stays) registry.delete(named("/v"));
    const lines = [...registry].map(([name, data]) => `    ${name}    REG_SZ    ${data}`);
    return { code: 0, output: verb === "query" ? printed(`\r\n${key}\r\n${lines.join("\r\n")}\r\n`) : "" };
  },
  "tasklist.exe": () => ({
    code: 0,
    output: processes.has("word") ? '"WINWORD.EXE","77","Console"\r\n' : "INFO: No tasks are running\r\n",
  }),
  "curl.exe": () => {
    if (wrong.noCurl) return { code: 127, output: "" };
    return trusted
      ? { code: 0, output: `<Id>${manifest.id}</Id>` }
      : { code: 60, output: "SEC_E_UNTRUSTED_ROOT" };
  },
  "powershell.exe": () =>
    trusted ? { code: 0, output: `<Id>${manifest.id}</Id>` } : { code: 1, output: "" },
  curl: () => programs["curl.exe"](),
  pgrep: () => (processes.has("word") ? { code: 0, output: "77\n" } : { code: 1, output: "" }),
  open: () => {
    if (!wrong.doesNotStart) processes.add("word");
    return { code: 0, output: "" };
  },
};

const system = {
  platform: wrong.platform,
  env: onMac ? {} : { SystemRoot: "C:\\Windows", PROGRAMFILES: "C:\\Program Files" },
  home: "/home",
  exists: (file) =>
    files.has(file) || (!wrong.noWord && (file === winword || file.endsWith("Microsoft Word.app"))),
  read: async (file) => files.get(file) ?? null,
  copy: async (from, to) => {
    if (wrong.folderRefused) throw new Error("EPERM");
    files.set(to, files.get(from));
  },
  remove: async (file) => {
    if (!wrong.stays) files.delete(file);
  },
  run: async (command, args) => {
    const program = command.split(/[\\/]/).at(-1);
    calls.push([program, ...args]);
    return programs[program](args);
  },
  // Microsoft's tool ends with 0 whatever became of it.
  ask: async (command, args) => {
    calls.push([command, ...args]);
    if (!wrong.noCertificate)
      for (const name of ["localhost.key", "localhost.crt"]) files.set(placed(name), keyAndCert(name));
    if (!wrong.refused) trusted = true;
    return { code: 0 };
  },
  start: async (command, args) => {
    calls.push(["start", command, ...args]);
    if (wrong.cannotStart) return false;
    if (!wrong.doesNotStart) processes.add("word");
    return true;
  },
  pause: async () => {},
};

const said = [];
let trouble = null;
const serve = async () => {
  if (wrong.portTaken) throw Object.assign(new Error("taken"), { code: "EADDRINUSE" });
  served += 1;
  return { url: "https://localhost:3000", close: async () => void (served -= 1) };
};
let takeBack = null;
try {
  takeBack = await startInWord({
    system,
    serve,
    say: (id, data) => said.push({ id, ...data }),
    manifest: async () => manifest,
    document: async () => document,
  });
} catch (error) {
  trouble = error.message;
}
const during = {
  registry: [...registry],
  placed: [...files.keys()].filter((file) => file.includes("wef")),
  served,
};
await takeBack?.();
const after = {
  registry: [...registry],
  placed: [...files.keys()].filter((file) => file.includes("wef")),
  served,
};
console.log(JSON.stringify({ said, trouble, inWord: takeBack !== null, during, after, calls }));
