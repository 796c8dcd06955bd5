import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/** The files of a package that are written by scripts/lib/package, made by Node itself: jest does not load them. */

const ROOT = path.resolve(__dirname, "../..");
const id = /<Id>(.*)<\/Id>/.exec(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"))![1]!;

/** Runs a line with what a module of scripts/lib/package exports; what it prints. */
function printed(module: string, line: string, env: Record<string, string> = {}): string {
  const code = `import * as m from "./scripts/lib/package/${module}.mjs"; process.stdout.write(${line});`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const windowsFile = (name: string, share?: string): Buffer => {
  const given = JSON.stringify({ id, share });
  const line = `Buffer.from(m.windowsFiles(${given})[${JSON.stringify(name)}]).toString("base64")`;
  return Buffer.from(printed("windows", line), "base64");
};

/** A file of the registry editor as key → values. */
function readReg(bytes: Buffer): Record<string, Record<string, string>> {
  expect([...bytes.subarray(0, 2)]).toEqual([0xff, 0xfe]);
  const [head, ...lines] = bytes.subarray(2).toString("utf16le").split("\r\n");
  expect(head).toBe("Windows Registry Editor Version 5.00");
  const keys: Record<string, Record<string, string>> = {};
  let key = "";
  for (const line of lines.filter(Boolean)) {
    const [, opened] = /^\[(.+)\]$/.exec(line) ?? [];
    if (opened) keys[(key = opened)] = {};
    else {
      const [, name, value] = /^"([^"]+)"=(.+)$/.exec(line)!;
      keys[key]![name!] = value!;
    }
  }
  return keys;
}

describe("a zip of a package", () => {
  const made = (zone: string): string =>
    printed(
      "zip",
      `m.sha256(m.zipOf("n", { "b/x.txt": Buffer.from("2"), a: Buffer.from("1"), "b/B": Buffer.from("3") },
        new Date(Date.UTC(2026, 2, 29, 1, 30, 2))))`,
      { TZ: zone },
    );

  it("has the same bytes in every part of the world, also in an hour that a clock leaves out", () => {
    const zones = ["UTC", "Asia/Shanghai", "Europe/Berlin", "America/St_Johns"].map(made);
    expect(zones[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(zones).size).toBe(1);
  });

  it("is in the order of the names, and so are the checksums", () => {
    const sums = printed(
      "zip",
      `m.sumsOf({ b: Buffer.from("2"), B: Buffer.from("3"), "a/c": Buffer.from("1") })`,
    );
    expect(sums.split("\n").map((line) => line.slice(66))).toEqual(["B", "a/c", "b", ""]);
    expect(sums.slice(0, 66)).toBe("4e07408562bedb8b60ce05c1decfe3ad16b72230967de01f640b7e4729b49fce  ");
  });

  it("bears the time that it is told, else that of the commit", () => {
    const told = printed("stamp", `JSON.stringify(await m.stampOf({ SOURCE_DATE_EPOCH: "1764288000" }))`);
    expect(JSON.parse(told)).toEqual({ date: "2025-11-28T00:00:00.000Z", doubt: null });
    const { stdout } = spawnSync("git", ["log", "-1", "--format=%ct"], { cwd: ROOT, encoding: "utf8" });
    const { date } = JSON.parse(printed("stamp", "JSON.stringify(await m.stampOf({}))")) as { date: string };
    if (stdout) expect(Date.parse(date) / 1000).toBe(Number(stdout));
  });
});

describe("the files for Windows", () => {
  const wef = "HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\Office\\16.0\\Wef";

  it("trust a shared folder, and take that trust away again", () => {
    const added = readReg(windowsFile("catalog-add.reg", "\\\\server\\nianbao"));
    const [key = ""] = Object.keys(added);
    const guid = key.replace(`${wef}\\TrustedCatalogs\\`, "");
    expect(guid).toMatch(/^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
    expect(added[key]).toEqual({
      Id: `"${guid}"`,
      Url: '"\\\\\\\\server\\\\nianbao"',
      Flags: "dword:00000001",
    });
    expect(readReg(windowsFile("catalog-remove.reg"))).toEqual({ [`-${key}`]: {} });
    const script = windowsFile("nianbao.ps1").toString("utf8");
    expect(script).toContain(`$catalog = '${key.replace("HKEY_CURRENT_USER", "HKCU:")}'`);
    expect(script).toContain(`-Name 'Id' -Value '${guid}'`);
  });

  it("register one manifest, and take out its value alone", () => {
    expect(readReg(windowsFile("developer-add.reg"))).toEqual({
      [`${wef}\\Developer`]: { [id]: '"C:\\\\ProgramData\\\\nianbao\\\\manifest.xml"' },
    });
    expect(readReg(windowsFile("developer-remove.reg"))).toEqual({ [`${wef}\\Developer`]: { [id]: "-" } });
    expect(windowsFile("nianbao.ps1").toString("utf8")).toContain(`$id = '${id}'`);
  });

  it("are read by Windows' own PowerShell as they are meant: marked as UTF-8, with its line ends", () => {
    const script = windowsFile("nianbao.ps1");
    expect([...script.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(script.toString("utf8").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    // PowerShell takes these for the quotation mark in which its strings stand.
    expect(script.toString("utf8")).not.toMatch(/[‘’‚‛]/);
  });
});

describe("the examples for servers", () => {
  const nginx = (address: string): string => printed("server", `m.nginxConf(${JSON.stringify(address)})`);

  it.each([
    ["https://office.example", "443", "office.example", ["/", "/assets/", "/officejs/assets/"]],
    [
      "https://office.example:8443/a/b",
      "8443",
      "office.example",
      ["/a/b/", "/a/b/assets/", "/a/b/officejs/assets/"],
    ],
  ])("for nginx, at %s", (address, port, name, locations) => {
    const conf = nginx(address);
    expect(conf).toContain(`listen ${port} ssl;`);
    expect(conf).toContain(`server_name ${name};`);
    expect([...conf.matchAll(/location (\S+) \{/g)].map(([, place]) => place)).toEqual(locations);
  });

  it("for IIS: pages asked for anew, icons kept", () => {
    const conf = printed("server", "m.webConfig");
    const [general, ...icons] = conf.split("<location path=");
    expect(general).toContain('cacheControlMode="DisableCache"');
    expect(icons.map((part) => part.slice(0, part.indexOf(">")))).toEqual(['"assets"', '"officejs/assets"']);
    for (const part of icons) expect(part).toContain('cacheControlMode="NoControl"');
  });
});
