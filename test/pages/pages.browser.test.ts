import { readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { objections } from "../browser/support";
import { builtFile, ORIGIN, serveDist } from "../pane/support/dist";

const { version } = JSON.parse(readFileSync(path.resolve(__dirname, "../../package.json"), "utf8")) as {
  version: string;
};
const names = ["help", "whats-new", "privacy", "support"];

/** As small as Word's pane is on a small screen. */
const viewport = { width: 329, height: 445 };

describe("the pages of text", () => {
  let context: BrowserContext;
  let page: Page;
  let foreign: string[];
  const errors: string[] = [];

  beforeAll(async () => {
    const { browser } = await sharedBrowser();
    context = await browser.newContext({ locale: "zh-CN", viewport });
    ({ foreign } = await serveDist(context));
    page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  });
  beforeEach(() => {
    foreign.length = 0;
    errors.length = 0;
  });
  afterAll(() => context.close());

  async function open(name: string, colorScheme: "light" | "dark" = "light"): Promise<void> {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${ORIGIN}/${name}.html`);
  }

  describe.each(names)("%s", (name) => {
    it.each(["light", "dark"] as const)("can be read by everybody, %s and small", async (scheme) => {
      await open(name, scheme);
      // What looks for objections is a script, which the page itself would not run.
      expect(await objections(page)).toEqual([]);
      const { wide, seen } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        seen: window.innerWidth,
      }));
      expect(wide).toBeLessThanOrEqual(seen);
      const [ground] = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor]);
      expect(ground).toBe(scheme === "light" ? "rgb(255, 255, 255)" : "rgb(31, 31, 31)");
    });

    it("speaks Chinese first and English second, leads to the others, and calls nobody", async () => {
      await open(name);
      const sections = await page
        .locator("main > *")
        .evaluateAll((all) => all.map((each) => (each as HTMLElement).lang));
      expect(sections.indexOf("en")).toBe(sections.length - 1);
      const links = await page.getByRole("navigation").getByRole("link").all();
      expect(links).toHaveLength(names.length - 1);
      for (const { length } of await Promise.all(links.map((link) => link.innerText())))
        expect(length).toBeGreaterThan(1);
      await links[0]!.click();
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(page.url()).not.toContain(name);
      expect({ foreign, errors }).toEqual({ foreign: [], errors: [] });
    });
  });

  it("of support tells the version, and of what is new begins with it", async () => {
    await open("support");
    expect(await page.getByText(/^版本/).innerText()).toBe(`版本 ${version}`);
    await open("whats-new");
    expect(await page.getByRole("heading", { level: 2 }).first().innerText()).toBe(version);
  });

  it("of privacy quotes the policy that the pane's page carries, and names tests that there are", async () => {
    await open("privacy");
    const quoted = await page.locator("pre").innerText();
    const carried = /Content-Security-Policy" content="([^"]+)"/.exec(
      readFileSync(builtFile("taskpane.html"), "utf8"),
    )?.[1];
    expect(quoted).toBe(carried);
    expect(quoted).toContain("connect-src 'none'");
    const tests = (await page.locator("code").allInnerTexts()).filter((text) => /\.test\.ts$/.test(text));
    expect(new Set(tests).size).toBe(2);
    for (const test of tests)
      expect(readFileSync(path.resolve(__dirname, "../..", test), "utf8")).toMatch(/may connect|leaves the/);
  });
});
