import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launch, NetworkGuard, startServer, type RunningServer } from "../browser/support";

const DIST = path.resolve(__dirname, "../../dist");

const TRIDENT = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
const EDGE_HTML =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763";

describe("the built pages", () => {
  let browser: Browser;
  let server: RunningServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launch(), startServer()]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(page: string, userAgent?: string): Promise<{ page: Page; errors: string[] }> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, ...(userAgent && { userAgent }) });
    const guard = new NetworkGuard();
    await guard.watch(context);
    const opened = await context.newPage();
    const errors: string[] = [];
    opened.on("pageerror", (error) => errors.push(error.message));
    opened.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await opened.goto(`${server.url}/${page}`);
    guard.assertNothingLeft();
    return { page: opened, errors };
  }

  it.each([
    ["Internet Explorer", TRIDENT],
    ["EdgeHTML", EDGE_HTML],
  ])("say in %s which Word is needed, and load nothing more", async (_, userAgent) => {
    const { page } = await open("taskpane.html", userAgent);
    expect(await page.locator("body").innerText()).toContain("年报助手需要 Office 2021 及以上版本的 Word");
    expect(await page.evaluate(() => document.scripts.length)).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => "Office" in window)).toBe(false);
    await page.context().close();
  });

  it("say outside of Word where the assistant is to be opened", async () => {
    const { page, errors } = await open("taskpane.html");
    await page.getByText("这里不是 Word").waitFor();
    expect(errors.filter((error) => error.includes("Content Security Policy"))).toEqual([]);
    await page.context().close();
  });

  it("say so when Microsoft's library does not come", async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
    await context.route(/office\.js$/, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${server.url}/taskpane.html`);
    await page.getByText("没能载入 Office 组件").waitFor();
    await context.close();
  });

  it("may connect to nowhere, by their own policy", async () => {
    const { page } = await open("taskpane.html");
    const refused = await page.evaluate(() =>
      window.fetch("/manifest.xml").then(
        () => "answered",
        () => "refused",
      ),
    );
    expect(refused).toBe("refused");
    await page.context().close();
  });

  it("speak to old browsers in the language of 2009", () => {
    const html = readFileSync(path.join(DIST, "taskpane.html"), "utf8");
    const script = /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? "";
    expect(script).toContain("documentMode");
    expect(script).not.toMatch(/=>|`|\b(let|const|class)\b|\?\.|,\s*\)/);
  });
});
