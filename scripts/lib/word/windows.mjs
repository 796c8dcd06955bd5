import path from "node:path";
import { TextDecoder } from "node:util";
import { WordTrouble } from "./trouble.mjs";

/*
 * Word on Windows: found through its registered path; an add-in for development is a value of this user's registry
 * (learn.microsoft.com, "Sideload Office Add-ins for testing": name = id of the manifest, data = its path). What was
 * asked for is held against what is there afterwards: Microsoft's tools and Windows' own end with 0 for things undone.
 */

const registeredPath = "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\Winword.exe";
/** Where Word 2016 and later look for add-ins for development. */
export const developerKey = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef\\Developer";

/** A program of Windows itself, whatever else of that name is in the PATH. @param {...string} parts below System32 */
export const windowsTool = ({ env }, ...parts) => {
  const folder = env.SystemRoot ?? env.SYSTEMROOT;
  return folder ? path.join(folder, "System32", ...parts) : parts.at(-1);
};

/** What was printed: Windows' tools write in the code page of the console, which in China is that of GB 18030. */
function decoded(latin1) {
  const bytes = Buffer.from(latin1, "latin1");
  const text = new TextDecoder().decode(bytes);
  return text.includes("\ufffd") ? new TextDecoder("gb18030").decode(bytes) : text;
}

/**
 * Is this value, with this path as its data, in what `reg query` printed? What is not ASCII may stand there in any code
 * page, or as question marks.
 */
function printsValue(printed, name, file) {
  const literal = (part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const data = file
    .split(/([\u0080-\uffff]+)/)
    .map((part, index) => (index % 2 === 0 ? literal(part) : `[^\\r\\n]{1,${4 * part.length}}`))
    .join("");
  return new RegExp(`^\\s*${literal(name)}\\s+REG_SZ\\s+${data}\\s*$`, "im").test(printed);
}

const printsName = (printed, name) => printed.toLowerCase().includes(name.toLowerCase());

/** Where Word is installed; null on machines without it. @param {import("./system.mjs").System} system */
export async function findOnWindows(system) {
  const { output } = await system.run(windowsTool(system, "reg.exe"), ["query", registeredPath, "/ve"]);
  const registered = /REG_(?:EXPAND_)?SZ\s+(.+?)\s*$/m.exec(decoded(output))?.[1]?.replaceAll('"', "");
  const usual = ["PROGRAMFILES", "PROGRAMFILES(X86)"]
    .map((name) => system.env[name])
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, "Microsoft Office", "root", "Office16", "WINWORD.EXE"),
      path.join(folder, "Microsoft Office", "Office16", "WINWORD.EXE"),
    ]);
  return [registered, ...usual].find((file) => file && system.exists(file)) ?? null;
}

/**
 * Tells Word of the add-in, and looks whether it is told.
 * @param {import("./system.mjs").System} system  @param {{ id: string, file: string }} manifest
 * @throws WordTrouble
 */
export async function registerOnWindows(system, { id, file }) {
  const reg = windowsTool(system, "reg.exe");
  const wrote = await system.run(reg, ["add", developerKey, "/v", id, "/t", "REG_SZ", "/d", file, "/f"]);
  const { output } = await system.run(reg, ["query", developerKey, "/v", id]);
  if (printsValue(output, id, file)) return;
  throw new WordTrouble("wordNotRegistered", {
    key: developerKey,
    id,
    file,
    said: decoded(wrote.output).trim(),
  });
}

/** Takes the add-in away again. @throws WordTrouble when it is still there */
export async function unregisterOnWindows(system, { id }) {
  const reg = windowsTool(system, "reg.exe");
  await system.run(reg, ["delete", developerKey, "/v", id, "/f"]);
  const { output } = await system.run(reg, ["query", developerKey]);
  if (printsName(output, id)) throw new WordTrouble("wordStillRegistered", { key: developerKey, id });
}

/** Is a Word running? @param {import("./system.mjs").System} system */
export async function runsOnWindows(system) {
  const args = ["/FI", "IMAGENAME eq WINWORD.EXE", "/FO", "CSV", "/NH"];
  return /^"winword\.exe"/im.test((await system.run(windowsTool(system, "tasklist.exe"), args)).output);
}

/** Starts this Word with the document itself. @returns {Promise<boolean>} false when it cannot be started */
export const openOnWindows = (system, word, document) => system.start(word, document ? [document] : []);

/**
 * Fetches an address of ours as Windows' own TLS does, with the roots that this user trusts; the server's words, or "".
 * curl comes with Windows 10 and later; revocation is not asked for, since a certificate of development names nobody to
 * ask.
 */
export async function fetchOnWindows(system, url) {
  const curl = ["--silent", "--show-error", "--ssl-no-revoke", "--noproxy", "*", "--max-time", "20", url];
  const { code, output } = await system.run(windowsTool(system, "curl.exe"), curl);
  if (code !== 127) return code === 0 ? output : "";
  const script = [
    "[Net.ServicePointManager]::SecurityProtocol = 'Tls12'",
    "$client = New-Object Net.WebClient",
    "$client.Proxy = $null",
    `$client.DownloadString('${url}')`,
  ].join("; ");
  const powershell = windowsTool(system, "WindowsPowerShell", "v1.0", "powershell.exe");
  const asked = await system.run(powershell, ["-NoProfile", "-NonInteractive", "-Command", script]);
  return asked.code === 0 ? asked.output : "";
}
