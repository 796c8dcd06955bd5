import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { unzipSync } from "fflate";
import { objections } from "../browser/support";
import { openWordPage, type WordPage } from "../browser/support/word-page";
import { documentXml, doMainJob } from "../browser/support/main-job";
import { builtFile } from "../pane/support/dist";
import {
  copyLibrary,
  exampleWith,
  freePort,
  get,
  makeCertificate,
  nginxProgram,
  runNginx,
} from "./support/nginx";

/**
 * A package as an office gets it: unpacked, served by nginx alone with a certificate of the office's own CA, office.js from
 * a copy of its own, and used from there. Nothing is asked of the internet.
 */

const ROOT = path.resolve(__dirname, "../..");
const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
const NAME = `nianbao-${version}`;

/** Counted as skipped where there is none: Debian's package is `nginx`. */
const describeWithNginx = nginxProgram ? describe : describe.skip;

describeWithNginx("the package, served by nginx", () => {
  let folder: string;
  let origin: string;
  let files: Record<string, Uint8Array>;
  let ca: string;
  let stop: (() => Promise<void>) | undefined;
  const at = (...parts: string[]) => path.join(folder, ...parts);
  const textOf = (name: string) => Buffer.from(files[`${NAME}/${name}`]!).toString("utf8");

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "nianbao-package-"));
    const port = await freePort();
    const server = `https://127.0.0.1:${port}`;
    origin = `${server}/nianbao`;
    const args = ["scripts/package.mjs", "--origin", origin, "--officejs", `${server}/office-js/office.js`];
    await promisify(execFile)(process.execPath, [...args, "--output", folder], { cwd: ROOT });
    files = unzipSync(readFileSync(at(`${NAME}.zip`)));
    for (const [name, bytes] of Object.entries(files)) {
      const file = at(name.replace(`${NAME}/`, ""));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
    }
    mkdirSync(at("tls"));
    ca = makeCertificate(at("tls"));
    copyLibrary(at("office-js"));
    // What the simulated Word around the pane needs; the pane itself is served by the example alone.
    const word = process.env.NIANBAO_SERVER!;
    const more = `
    location /office-js/ { alias ${at("office-js")}/; }
    location = /manifest.xml { alias ${at("manifest-officejs.xml")}; }
    location /assets/ { proxy_pass ${word}/assets/; }
    location /word/ { proxy_pass ${word}/word/; }
    location /documents/ { proxy_pass ${word}/documents/; }`;
    stop = await runNginx(folder, exampleWith(textOf("server/nginx.conf"), folder, more), port);
    // It builds twice; what hangs fails all the same.
  }, 900_000);

  afterAll(async () => {
    await stop?.();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it("has what an IT person needs, whole as its checksums say", () => {
    const sums = textOf("SHA256SUMS.txt").trim().split("\n");
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const line of sums) {
      const [sum, name] = line.split("  ") as [string, string];
      expect(createHash("sha256").update(files[`${NAME}/${name}`]!).digest("hex")).toBe(sum);
    }
    for (const name of ["guide.html", "LICENSE.txt", "server/web.config", "windows/nianbao.ps1"])
      expect(files).toHaveProperty([`${NAME}/${name}`]);
    const notices = textOf("THIRD-PARTY-NOTICES.txt");
    for (const name of ["react ", "@fluentui/react-button ", "saxen ", "entities ", "parse5 ", "fflate "])
      expect(notices).toContain(`\n${name}`);
    expect(notices).not.toContain("webpack");
    expect(readFileSync(at(`${NAME}.zip.sha256`), "utf8")).toBe(
      `${createHash("sha256")
        .update(readFileSync(at(`${NAME}.zip`)))
        .digest("hex")}  ${NAME}.zip\n`,
    );
  });

  it("has manifests for this address and no other, and scripts that another build gives byte for byte", () => {
    for (const [name, base] of [
      ["manifest.xml", origin],
      ["manifest-officejs.xml", `${origin}/officejs`],
    ] as const) {
      const addresses = textOf(name).match(/https:\/\/[^"]+(?=")/g)!;
      expect(addresses.filter((address) => !address.startsWith(`${base}/`))).toEqual([]);
      expect(addresses.length).toBeGreaterThan(50);
    }
    const scripts = Object.keys(files).filter((name) => /\/www\/[^/]+\.js$/.test(name));
    expect(scripts.length).toBeGreaterThan(5);
    for (const name of scripts) {
      expect([name, existsSync(builtFile(path.basename(name)))]).toEqual([name, true]);
      expect(Buffer.from(files[name]!).equals(readFileSync(builtFile(path.basename(name))))).toBe(true);
    }
  });

  it("has a guide that speaks of this address, whose links lead somewhere, and that everybody can read", async () => {
    const { browser } = await sharedBrowser();
    const page = await browser.newPage({ viewport: { width: 329, height: 445 }, colorScheme: "dark" });
    await page.goto(`file://${at("guide.html")}`);
    const text = await page.locator("main").innerText();
    expect(text).toContain(`${origin}/taskpane.html`);
    expect(text).toContain(`unzip ${NAME}.zip`);
    expect(text).not.toMatch(/example\.gov\.cn|VERSION/);
    const links = await page
      .locator("a")
      .evaluateAll((all) => all.map((link) => decodeURIComponent(link.getAttribute("href")!)));
    expect(links.length).toBeGreaterThanOrEqual(3);
    for (const link of links)
      expect([link, await page.locator(`[id="${link.slice(1)}"]`).count()]).toEqual([link, 1]);
    const named = await page.locator("table").first().locator("td:first-child code").allInnerTexts();
    for (const name of named)
      expect([name, Object.keys(files).some((file) => file.startsWith(`${NAME}/${name}`))]).toEqual([
        name,
        true,
      ]);
    expect(await objections(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(329);
    await page.close();
  });

  it.each([
    ["taskpane.html", "text/html; charset=utf-8", "no-cache"],
    ["taskpane.js", "text/javascript; charset=utf-8", "no-cache"],
    ["pages.css", "text/css; charset=utf-8", "no-cache"],
    ["officejs/privacy.html", "text/html; charset=utf-8", "no-cache"],
    ["assets/pane-32.png", "image/png", undefined],
    ["officejs/assets/pane-32.png", "image/png", undefined],
  ])("%s goes out as %s", async (name, type, cache) => {
    const { status, headers } = await get(`${origin}/${name}`, ca);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe(type);
    expect(headers["cache-control"]).toBe(cache);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-frame-options"]).toBeUndefined();
    const again = await get(`${origin}/${name}`, ca, { "if-none-match": headers.etag });
    expect(again.status).toBe(304);
  });

  it("shows nothing but the pages, and nothing to a machine that does not trust the CA", async () => {
    expect((await get(`${origin}/`, ca)).status).toBe(403);
    // The path by which a location without its last slash would be left.
    expect((await get(`${origin}../tls/nianbao.key`, ca)).status).toBe(404);
    expect((await get(`${origin}/manifest.xml`, ca)).status).toBe(404);
    const { rootCertificates } = await import("node:tls");
    await expect(get(`${origin}/taskpane.html`, rootCertificates[0]!)).rejects.toThrow(/certificate/);
  });

  describe("in Word", () => {
    let word: WordPage | undefined;
    afterEach(() => word?.close());

    it("does the main job, with a copy of office.js of the office's own", async () => {
      const { windows } = await sharedBrowser();
      word = await openWordPage(
        windows,
        { url: new URL(origin).origin },
        { docx: "new", profile: "ltsc2024" },
      );
      const { typed, saved } = await doMainJob(word, "ltsc2024");
      expect(documentXml(saved).length).toBe(documentXml(typed).length);
      const pane = await word.paneFrame();
      expect(pane.url()).toContain(`${origin}/officejs/taskpane.html`);
      const loaded = await pane.evaluate(() => [...document.scripts].map(({ src }) => src).filter(Boolean));
      expect(loaded.filter((address) => !address.startsWith(new URL(origin).origin))).toEqual([]);
      expect(word.errors).toEqual([]);
    });
  });
});
