import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { validateManifest } from "../../../scripts/manifest";
import { manifestSurroundings } from "../support/manifest-surroundings";

const root = path.resolve(__dirname, "..", "..", "..");
const addressOf = (file: string): string => JSON.stringify(pathToFileURL(path.join(root, file)).href);

/** Runs lines of a module and gives what they print as JSON. */
function evaluated(lines: string): unknown {
  const args = ["--input-type=module", "--eval", lines];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Programs of a folder that write down what they were given, as scripts of Node: none of them runs on Windows itself. */
const elsewhere = process.platform === "win32" ? describe.skip : describe;

elsewhere("programs that are started", () => {
  const folder = path.join(
    mkdtempSync(path.join(tmpdir(), "nianbao-")),
    "Zhang San (A&B) 100% %TEMP% 我的 报告",
  );
  const log = path.join(folder, "log.txt");
  const registry = path.join(folder, "registry.txt");
  const program = (name: string, lines: string): string => {
    const file = path.join(folder, "System32", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(
      file,
      `#!${process.execPath}\nconst fs = require("fs");\nconst given = process.argv.slice(2);\n` +
        `fs.appendFileSync(${JSON.stringify(log)}, JSON.stringify([${JSON.stringify(name)}, ...given]) + "\\n");\n${lines}`,
    );
    chmodSync(file, 0o755);
    return file;
  };
  const winword = program("WINWORD.EXE", "");
  program(
    "reg.exe",
    `const file = ${JSON.stringify(registry)};
     if (given[0] === "add") fs.writeFileSync(file, "    " + given[3] + "    REG_SZ    " + given[7] + "\\r\\n");
     if (given[0] === "query" && fs.existsSync(file)) process.stdout.write(fs.readFileSync(file));`,
  );
  program(
    "tasklist.exe",
    `if (fs.readFileSync(${JSON.stringify(log)}, "utf8").includes('"WINWORD.EXE"')) console.log('"WINWORD.EXE","7"');`,
  );
  program("curl.exe", `console.log("expected words");`);

  it("are given each path whole, whatever stands in it", () => {
    const manifest = path.join(folder, "manifest.xml");
    const document = path.join(folder, "年报 (定稿) & 50%.docx");
    const isOpen = evaluated(`
      import { thisSystem } from ${addressOf("scripts/lib/word/system.mjs")};
      import { wordOn } from ${addressOf("scripts/lib/word/word.mjs")};
      const system = { ...thisSystem(), platform: "win32", env: { SystemRoot: ${JSON.stringify(folder)} } };
      const word = wordOn(system);
      await word.register({ id: "an-id", file: ${JSON.stringify(manifest)} });
      console.log(JSON.stringify([
        await word.trusts("https://localhost:3000/manifest.xml", "expected words"),
        await word.open(${JSON.stringify(winword)}, ${JSON.stringify(document)}),
      ]));`);
    expect(isOpen).toEqual([true, true]);
    const given = readFileSync(log, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as string[]);
    expect(given).toContainEqual(expect.arrayContaining(["reg.exe", "add", "/d", manifest]));
    expect(given).toContainEqual(["WINWORD.EXE", document]);
    expect(existsSync(registry)).toBe(true);
  });
});

const withCurl = existsSync("/usr/bin/curl") ? describe : describe.skip;

withCurl("a certificate", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "nianbao-"));

  it("is trusted when a handshake with the roots of the system says so", () => {
    const answers = evaluated(`
      import { localCertificate } from ${addressOf("scripts/lib/word/certificate.mjs")};
      import { serve } from ${addressOf("scripts/lib/server.mjs")};
      import { thisSystem } from ${addressOf("scripts/lib/word/system.mjs")};
      import { wordOn } from ${addressOf("scripts/lib/word/word.mjs")};
      const word = wordOn({ ...thisSystem(), platform: "darwin" });
      const server = await serve({ port: 0, ...(await localCertificate(${JSON.stringify(folder)})) });
      const trusts = (words) => word.trusts(server.url + "/manifest.xml", words);
      const unknown = await trusts("OfficeApp");
      process.env.CURL_CA_BUNDLE = ${JSON.stringify(path.join(folder, "localhost.crt"))};
      console.log(JSON.stringify([unknown, await trusts("OfficeApp"), await trusts("another server")]));
      await server.close();`);
    expect(answers).toEqual([false, true, false]);
  });
});

describe("npm on Windows", () => {
  const commandFor = (
    args: string[],
    { script, env = {} }: { script?: string; env?: Record<string, string> },
  ): unknown =>
    evaluated(`
      import { commandFor } from ${addressOf("scripts/lib/run.mjs")};
      const machine = {
        platform: "win32", env: ${JSON.stringify(env)}, node: "/node js/node.exe",
        exists: (file) => file === ${JSON.stringify(script ?? null)},
      };
      try {
        console.log(JSON.stringify(commandFor("npx", ${JSON.stringify(args)}, machine)));
      } catch (error) {
        console.log(JSON.stringify(error.message));
      }`);
  const strange = ["--yes", "a b", "c&d", "100%", "(e)", "我"];

  it("is run as a script, so that no shell reads its arguments", () => {
    const script = path.join("/node js", "node_modules", "npm", "bin", "npx-cli.js");
    const expected = { command: "/node js/node.exe", args: [script, ...strange], shell: false };
    expect(commandFor(strange, { script })).toEqual(expected);
  });

  it("is the one that started us", () => {
    const script = path.join("/other npm", "npx-cli.js");
    const env = { npm_execpath: path.join("/other npm", "npm-cli.js") };
    expect(commandFor(["a"], { script, env })).toMatchObject({ args: [script, "a"], shell: false });
  });

  it("goes through cmd.exe only with words that it cannot misread", () => {
    const plain = ["--yes", "office-addin-dev-certs@3.0.0", "install"];
    expect(commandFor(plain, {})).toEqual({ command: "npx", args: plain, shell: true });
    for (const word of strange.slice(1)) expect(commandFor([word], {})).toContain("cmd.exe would misread");
  });
});

describe("the manifest of the self-test", () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "nianbao-")), "a (b) & 我的");
  const file = evaluated(`
    import { selfTestManifest } from ${addressOf("scripts/lib/word/self-test-manifest.mjs")};
    console.log(JSON.stringify(await selfTestManifest(${JSON.stringify(folder)})));`) as string;
  const xml = readFileSync(file, "utf8");
  const own = readFileSync(path.join(root, "manifest.xml"), "utf8");

  it("is one that Word takes", () => {
    const served = (name: string): Uint8Array | null =>
      manifestSurroundings.file(name === "selftest.html" ? "taskpane.html" : name);
    expect(validateManifest(xml, { ...manifestSurroundings, file: served })).toEqual([]);
  });

  it("is an add-in of its own with the self-test in place of the pane", () => {
    const idOf = (text: string): string | undefined => /<Id>(.+)<\/Id>/.exec(text)?.[1];
    expect(idOf(xml)).not.toBe(idOf(own));
    expect(xml).toContain('<DisplayName DefaultValue="年报助手自检">');
    expect(xml).toContain("/selftest.html");
    expect(xml).not.toContain("/taskpane.html");
  });
});

describe("the sample that is opened in Word", () => {
  it("is a copy, and another one where that is open", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "nianbao-"));
    const copies = evaluated(`
      import { rmSync, mkdirSync } from "node:fs";
      import { sampleCopy } from ${addressOf("scripts/lib/word/documents.mjs")};
      const first = await sampleCopy(${JSON.stringify(folder)});
      // A folder of that name refuses to be overwritten, as an open document does on Windows.
      rmSync(first);
      mkdirSync(first);
      console.log(JSON.stringify([first, await sampleCopy(${JSON.stringify(folder)})]));`);
    expect(copies).toEqual([path.join(folder, "sample.docx"), path.join(folder, "sample-2.docx")]);
  });
});
