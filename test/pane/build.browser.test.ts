import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { rules } from "../../src/check";
import { ruleExamples } from "../../scripts/lib/rule-examples";
import { builtFile, ORIGIN, serveDist } from "./support/dist";

const TRIDENT = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
const EDGE_HTML =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763";

jest.setTimeout(120_000);

/** How a page is opened. */
interface Opening {
  name?: string;
  /** Behind its address. */
  search?: string;
  waitUntil?: "load" | "commit";
}

describe("the built pages", () => {
  let browser: Browser;
  /** The window of most tests, and those that one of them has opened for itself. */
  let usual: Page;
  const own: BrowserContext[] = [];
  let foreign: string[];
  const errors: string[] = [];

  async function newPage(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: "zh-CN", ...options });
    own.push(context);
    const served = await serveDist(context);
    const page = await context.newPage();
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    foreign ??= served.foreign;
    return page;
  }

  beforeAll(async () => {
    ({ browser } = await sharedBrowser());
    usual = await newPage();
    own.length = 0;
  });
  beforeEach(() => {
    foreign.length = 0;
    errors.length = 0;
  });
  afterEach(async () => {
    await usual.unrouteAll();
    await Promise.all(own.splice(0).map((context) => context.close()));
  });
  afterAll(() => usual.context().close());

  async function goto(page: Page, { name = "taskpane", search = "", waitUntil = "load" }: Opening = {}) {
    await page.goto(`${ORIGIN}/${name}.html${search}`, { waitUntil });
    return page;
  }

  it.each([
    ["Internet Explorer", TRIDENT],
    ["EdgeHTML", EDGE_HTML],
  ])("say in %s which Word is needed, and load nothing more", async (_, userAgent) => {
    const page = await goto(await newPage({ userAgent }));
    expect(await page.locator("body").innerText()).toContain("年报助手需要 Office 2021 及以上版本的 Word");
    expect(await page.evaluate(() => document.scripts.length)).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => "Office" in window)).toBe(false);
  });

  it("say outside of Word where the assistant is to be opened", async () => {
    const page = await goto(usual);
    await page.getByText("这里不是 Word").waitFor();
    expect(errors).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it("say so when Microsoft's library does not come", async () => {
    await usual.route(/office\.js$/, (route) => route.abort());
    await goto(usual);
    await usual.getByText("没能载入 Office 组件").waitFor();
  });

  const inWord = "?_host_Info=Word$Web$16.01$zh-CN$$$$16";

  /** A page whose clock the test puts forward, so that nobody waits for what comes after a time. */
  async function pageWithClock(): Promise<Page> {
    const page = await newPage();
    await page.clock.install();
    return page;
  }

  it("say at once that something is on its way, and what is missing when a part of the library does not come", async () => {
    const page = await pageWithClock();
    await page.route(/\/word-[^/]*\.js$|office_strings\.js$/, (route) => route.abort());
    await goto(page, { search: inWord });
    await page.getByText("正在载入").waitFor();
    await page.clock.runFor(16_000);
    expect(await page.getByText("还没有载入：Office 组件的一部分").count()).toBe(1);
    await page.getByRole("button", { name: "重新载入" }).click();
    await page.getByText("正在载入").waitFor();
  });

  it.each(["taskpane", "selftest"])("of %s work when their own script comes late", async (name) => {
    const page = await pageWithClock();
    let come = (): void => undefined;
    const coming = new Promise<void>((resolve) => (come = resolve));
    await page.route(new RegExp(`/${name}\\.js$`), async (route) => (await coming, route.fallback()));
    await goto(page, { name, waitUntil: "commit" });
    await page.waitForFunction(() => "Office" in window);
    await page.clock.runFor(17_000);
    expect(await page.getByText("还没有载入：年报助手自己的文件").count()).toBe(1);
    come();
    await page
      .getByText(/这里不是 Word|插入整份报告|空白模板|在 Word 中打开|自检/)
      .first()
      .waitFor();
    await expect(page.getByText("还没有载入").count()).resolves.toBe(0);
  });

  it("ask for Office directly behind its library; not the ribbon's, whose functions have to be there first", () => {
    expect(readFileSync(builtFile("commands.html"), "utf8")).not.toContain("onReady");
    for (const name of ["taskpane", "selftest"]) {
      const html = readFileSync(builtFile(`${name}.html`), "utf8");
      expect(html).toMatch(/office\.js"><\/script>\s*<script>window\.Office&&Office\.onReady\(\)<\/script>/);
    }
  });

  it.each([
    ["taskpane", "pane"],
    ["commands", "ribbon"],
    ["selftest", "self-test"],
  ])("of %s keep what goes wrong unseen for whoever helps, and show nothing of it", async (name, place) => {
    const page = await goto(usual, { name });
    await page.evaluate(() => localStorage.clear());
    const before = await page.locator("body").innerText();
    const kept = await page.evaluate(async () => {
      setTimeout(() => {
        throw new TypeError("a slip of ours");
      });
      void Promise.reject(new Error("nobody waits for this"));
      await new Promise((done) => setTimeout(done, 100));
      return localStorage.getItem("nianbao.mishaps") ?? "";
    });
    const mishaps = JSON.parse(kept) as { page: string; what: string }[];
    expect(mishaps.map(({ page, what }) => `${page} ${what}`)).toEqual(
      expect.arrayContaining([
        expect.stringContaining(`${place} TypeError: a slip of ours`),
        expect.stringContaining(`${place} Error: nobody waits for this`),
      ]),
    );
    expect(await page.locator("body").innerText()).not.toContain("slip");
    expect(before).not.toContain("slip");
  });

  it("may connect to nowhere, by their own policy", async () => {
    const page = await goto(usual);
    const refused = await page.evaluate(() =>
      window.fetch("/manifest.xml").then(
        () => "answered",
        () => "refused",
      ),
    );
    expect(refused).toBe("refused");
  });

  it("take the rules along with all their texts, and leave their examples behind", () => {
    const dist = path.dirname(builtFile("taskpane.js"));
    const bundles = readdirSync(dist)
      .filter((name) => name.endsWith(".js"))
      .map((name) => readFileSync(path.join(dist, name), "utf8"));
    const texts = rules.flatMap(({ messages, why }) => [why, ...Object.values(messages)].map(({ zh }) => zh));
    const shown = [...ruleExamples(rules).values()].flatMap(({ good, bad }) =>
      [...good, ...bad].map(({ shows }) => shows),
    );
    expect(texts.filter((text) => !bundles.some((bundle) => bundle.includes(text)))).toEqual([]);
    expect(shown.length).toBeGreaterThan(100);
    expect(
      shown.filter((words) => words.length > 20 && bundles.some((bundle) => bundle.includes(words))),
    ).toEqual([]);
  });

  it("speak to old browsers in the language of 2009", () => {
    const html = readFileSync(builtFile("taskpane.html"), "utf8");
    const script = /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? "";
    expect(script).toContain("documentMode");
    expect(script).not.toMatch(/=>|`|\b(let|const|class)\b|\?\.|,\s*\)/);
  });
});
