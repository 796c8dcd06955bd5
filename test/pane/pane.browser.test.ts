import path from "node:path";
import type { Locator, Page } from "playwright-core";
import { check } from "../../src/check";
import { readFile } from "../../src/document";
import { cellKeys, formFor } from "../../src/form";
import { certificateHtml, certificateOf, ruleSetOf } from "../../src/handover";
import "../../src/messages";
import { readReport } from "../../src/report";
import { reportDocx } from "../../src/template";
import { objections } from "../browser/support/objections";
import { changeLook, openPreview, runCheck, type PreviewOptions } from "./support/preview";

jest.setTimeout(240_000);

/** Everything that sticks out to the right of the pane, and choices that stick out of their group. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const right = (element: Element): number => element.getBoundingClientRect().right;
    return [...document.querySelectorAll<HTMLElement>("#pane *")]
      .filter((element) => element.closest("[aria-live]") === null)
      .filter((element) => {
        const group = element.matches("select") ? element.closest("[role=group]") : null;
        return right(element) > (group ? right(group) : window.innerWidth) + 0.5;
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });

/** Pixels by which the page itself is longer than the pane: then its head can be scrolled away. */
const tooLong = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);

const isInView = (element: Locator): Promise<boolean> =>
  element.evaluate((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

/** Unfolds what hands the report over. */
async function handOver(page: Page): Promise<void> {
  await runCheck(page);
  await page.getByRole("tab", { name: /^报送/ }).click();
  await page.getByRole("button", { name: "抄进填报网页、与网页比对、核校单" }).click();
  await page.locator("#hand-verify").waitFor();
  expect(await isInView(page.locator("#hand-copy"))).toBe(true);
}

const WEB = "一、总体情况\n全年主动公开信息86条。";

/** A 核校单 for a report with other numbers. */
async function sheetOfOther(): Promise<Buffer> {
  const numbers = new Map(cellKeys(formFor(2024)).map((key) => [key, "0"]));
  const reading = await readFile(reportDocx(formFor(2024), { unit: "云溪县林业局", year: 2024, numbers }));
  if (!reading.ok) throw new Error(reading.code);
  const report = readReport(reading.document);
  return Buffer.from(
    certificateHtml(
      certificateOf({
        report,
        result: check(report),
        last: null,
        ignored: [],
        untold: 0,
        confirmations: [],
        rules: ruleSetOf("0.9.0"),
        date: "2025年1月10日",
        by: null,
      }),
    ),
  );
}

/** The situations in which the pane is looked at. */
const situations: Record<string, (page: Page) => Promise<void>> = {
  drafting: async () => undefined,
  "drafting with a wrong year": async (page) => page.getByLabel("年度").fill("24"),
  inserted: async (page) => page.getByRole("button", { name: "插入表四" }).click(),
  "before the list of 报送": async (page) => page.getByRole("tab", { name: /^报送/ }).click(),
  "the list of 报送": async (page) => {
    await runCheck(page);
    await page.getByRole("tab", { name: /^报送/ }).click();
  },
  "copying a row": async (page) => {
    await handOver(page);
    await page.getByText(/^全部 \d+ 行$/).click();
    await page.getByRole("button", { name: /^复制第 1 行/ }).click();
    await page.getByText(/有 \d+ 格空着/).waitFor();
  },
  "comparing with a web page": async (page) => {
    await handOver(page);
    await page.getByLabel("粘贴网页上的报告").fill(`云溪县林业局2024年政府信息公开工作年度报告\n${WEB}`);
    await page.getByRole("button", { name: "比对", exact: true }).click();
    await page.getByText(/^不一致：/).waitFor();
  },
  "a 核校单 with a name": async (page) => {
    await handOver(page);
    await page.getByLabel("经办人（可不填）").fill("王某");
    await page.getByRole("button", { name: "存为网页" }).click();
    await page.getByText("已存为").waitFor();
  },
  "verifying with a 核校单": async (page) => {
    await handOver(page);
    const group = page.locator("section", { has: page.locator("#hand-verify") });
    const file = { name: "核校单.html", mimeType: "text/html", buffer: await sheetOfOther() };
    await group.locator("input[type=file]").setInputFiles(file);
    await group.getByText(/^不一致：/).waitFor();
    expect(await isInView(group.getByRole("status"))).toBe(true);
  },
  settings: async (page) => {
    await page.getByRole("button", { name: "设置和使用说明" }).click();
    await page.getByLabel("日", { exact: true }).fill("32");
  },
  "before the check": async (page) => page.getByRole("tab", { name: /^核对/ }).click(),
  checked: runCheck,
  "choosing what to correct": async (page) => {
    await runCheck(page);
    await page.getByRole("checkbox").first().click();
    await page.locator("[data-finding]").nth(2).click();
  },
  "ignoring a finding": async (page) => {
    await runCheck(page);
    await page.locator("[data-finding]").nth(1).click();
    await page.getByRole("button", { name: "忽略…" }).click();
    await page.getByRole("button", { name: "忽略这一处" }).click();
    await page.getByText("请写一句理由").waitFor();
  },
  "why a finding is told": async (page) => {
    await runCheck(page);
    await page.locator("[data-finding]").first().click();
    await page.getByRole("button", { name: "为什么" }).click();
    await page.getByText("依据").waitFor();
  },
  "what was ignored": async (page) => {
    await runCheck(page);
    await page.locator("[data-finding]").first().click();
    await page.getByRole("button", { name: "忽略…" }).click();
    await page.getByLabel("为什么可以不改").fill("已与业务科室核对，没有这项数据");
    await page.getByRole("button", { name: "忽略这一处" }).click();
    await page.getByRole("button", { name: "已忽略 1" }).click();
    await page.getByText("理由：").waitFor();
  },
  "with what can be undone": async (page) => {
    await page.getByRole("button", { name: "插入表四" }).click();
    await page.getByText(/^刚才：/).click();
    await page.getByRole("button", { name: "撤销 10:30 的“插入表四”" }).waitFor();
  },
  "after an error": async (page) => {
    await runCheck(page);
    await page.evaluate(() => window.fake.refuse("mark"));
    await page.getByRole("button", { name: "在文中标记" }).click();
    await page.getByText("没能标记").first().waitFor();
  },
};

/** What needs a report that was read. */
const HANDING = [
  "copying a row",
  "comparing with a web page",
  "a 核校单 with a name",
  "verifying with a 核校单",
];

const looks: { name: string; look: PreviewOptions; seen: string[] }[] = [
  {
    name: "329 × 445, light",
    look: {},
    seen: Object.keys(situations).filter((situation) => !HANDING.includes(situation)),
  },
  {
    name: "329 × 900, dark",
    look: { height: 900, scheme: "dark" },
    seen: [
      "drafting",
      "the list of 报送",
      "settings",
      "with what can be undone",
      "choosing what to correct",
      "ignoring a finding",
      "after an error",
    ],
  },
  { name: "329 × 900, high contrast", look: { height: 900, contrast: true }, seen: ["drafting", "checked"] },
  { name: "329 × 445, a report, light", look: { query: "report" }, seen: HANDING },
  { name: "329 × 445, a report, dark", look: { query: "report", scheme: "dark" }, seen: HANDING },
  { name: "329 × 445 with help", look: { query: "help" }, seen: ["drafting", "checked"] },
];

/** Each situation with all looks in which it is looked at: it is brought about once for those that show the same. */
const views = ["", "report", "help"].flatMap((query) => {
  const same = looks.filter(({ look }) => (look.query ?? "") === query);
  const seen = new Set(same.flatMap((each) => each.seen));
  return [...seen].map((situation) => ({
    situation,
    looks: same.filter((each) => each.seen.includes(situation)),
  }));
});

describe("the pane in a browser", () => {
  it.each(views.map((view) => ({ ...view, at: view.looks.map(({ name }) => name).join("; ") })))(
    "is accessible and fits: $situation, at $at",
    async ({ situation, looks: [first, ...others] }) => {
      const page = await openPreview(first!.look);
      await situations[situation]!(page);
      for (const [nth, { name, look }] of [first!, ...others].entries()) {
        if (nth > 0) await changeLook(page, look);
        const found = [await objections(page), await overflowing(page), (await tooLong(page)) > 0];
        expect([name, ...found]).toEqual([name, [], [], false]);
      }
    },
  );

  it("fits in English, whose words are longer", async () => {
    const page = await openPreview({ query: "language=en" });
    await runCheck(page);
    expect(await overflowing(page)).toEqual([]);
    expect(await objections(page)).toEqual([]);
  });

  it("works from the first tab stop to the last correction by keyboard alone", async () => {
    const page = await openPreview({ height: 900 });
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = () =>
      page.evaluate(() => {
        const active = document.activeElement;
        return active?.getAttribute("aria-label") ?? active?.textContent ?? "";
      });
    await press("Tab", "Tab");
    while ((await focused()) !== "核对") await press("ArrowRight");
    await press("Tab", "Enter");
    await page.locator("dl").first().waitFor();
    // The button that was pressed is gone; the list is the fourth stop behind the tabs.
    await press("Tab");
    while (!(await focused()).includes("表二的“规范性文件”")) await press("Tab");
    await press("ArrowDown", "ArrowDown", "Enter");
    expect(await page.evaluate(() => window.fake.calls.reveal.length)).toBe(1);
    expect(await focused()).toContain("（四）无法提供");
    await press("Tab");
    expect(await focused()).toMatch(/^改为 8：.*（四）无法提供/);
    await press("Tab");
    expect(await focused()).toContain("选中：");
    await press("Shift+Tab", "Enter");
    await page.getByText("已改正 1 处").first().waitFor();
  });

  it("keeps the keyboard near when what was listed is taken back", async () => {
    const page = await openPreview();
    for (const name of ["插入表三", "插入表四"]) {
      await page.getByRole("button", { name }).click();
      await page.getByText(`已${name}`).first().waitFor();
    }
    const summary = page.locator("summary");
    await summary.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByText("刚才：插入表三").waitFor();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe("刚才：插入表三");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await summary.waitFor({ state: "detached" });
    expect(await focused()).toBe("起草");
    expect(await page.evaluate(() => window.fake.calls.takeBack.length)).toBe(2);
  });

  it("shows where the focus is", async () => {
    const page = await openPreview();
    await runCheck(page);
    await page.locator("[data-finding]").first().focus();
    await page.keyboard.press("ArrowDown");
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement!, "::after").outlineStyle,
    );
    expect(outline).toBe("solid");
  });

  it("shows where the drafter stands in the list when the grounds are the system's", async () => {
    const page = await openPreview({ contrast: true });
    await runCheck(page);
    await page.locator("[data-finding]").nth(1).click();
    await page.locator('[data-finding][aria-current="true"]').waitFor();
    const outlines = await page
      .locator("li:has([data-finding])")
      .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).outlineStyle));
    expect(outlines.filter((style) => style === "solid")).toHaveLength(1);
    expect(outlines[1]).toBe("solid");
  });

  it("keeps what the keyboard is on clear of the button that stays at the upper edge, which comes first", async () => {
    const page = await openPreview({ height: 488 });
    await page
      .locator("input[type=file]")
      .setInputFiles(path.resolve(__dirname, "../fixtures/last-year/document.docx"));
    const preview = page.locator('[aria-label="初稿预览"]');
    await preview.getByRole("button", { name: "插入初稿", exact: true }).focus();
    const covered: string[] = [];
    let stops = 0;
    for (; await preview.evaluate((whole) => whole.contains(document.activeElement)); stops += 1) {
      const hidden = await page.evaluate(() => {
        const active = document.activeElement!;
        const { left, width, top, bottom } = active.getBoundingClientRect();
        const isSeen = [top + 2, bottom - 2].every((y) => {
          const there = document.elementFromPoint(left + width / 2, y);
          return there !== null && (there.contains(active) || active.parentElement!.contains(there));
        });
        return isSeen ? null : active.outerHTML.slice(0, 120);
      });
      if (hidden !== null) covered.push(hidden);
      await page.keyboard.press("Tab");
    }
    expect(stops).toBeGreaterThan(20);
    expect(covered).toEqual([]);
  });

  it("can be scrolled sideways where it is narrower than its content, and nothing is out of reach", async () => {
    const page = await openPreview({ width: 200 });
    const reach = await page.evaluate(() => {
      window.scrollTo(1000, 1000);
      return { right: window.scrollX + window.innerWidth, top: window.scrollY };
    });
    expect(reach).toEqual({ right: 280, top: 0 });
  });

  it("shows that it works on something only when that takes more than a moment", async () => {
    const page = await openPreview();
    await page.evaluate(() => void window.fake.hold());
    await page.getByRole("tab", { name: /^核对/ }).click();
    await page.getByRole("button", { name: "检查本文" }).click();
    await page.getByRole("progressbar", { name: "正在检查…" }).waitFor();
  });

  /** The view scrolled to the list: how much of it can be seen, and how many findings stand in it whole. */
  const roomOf = async (page: Page) => {
    await page.locator("[data-finding]").nth(4).waitFor({ state: "attached" });
    return page.evaluate(() => {
      const view = document.querySelector<HTMLElement>("[role=tabpanel]")!;
      const rows = () =>
        [...view.querySelectorAll("[data-finding]")].map((row) => row.getBoundingClientRect());
      const { top, bottom } = view.getBoundingClientRect();
      // The name of the table sticks at the upper edge, but not in a pane as low as this.
      view.scrollTop += rows()[0]!.top - top - (window.innerHeight > 300 ? 36 : 0);
      return {
        height: bottom - Math.max(top, rows()[0]!.top),
        whole: rows().filter((row) => row.top >= top && row.bottom <= bottom).length,
      };
    });
  };

  it("tells a finding in two lines, and the whole of it where the drafter stands", async () => {
    const page = await openPreview();
    await runCheck(page);
    const lines = (nth: number): Promise<number> =>
      page
        .locator("[data-finding]")
        .nth(nth)
        .evaluate((row) => {
          const words = row.querySelector("span:last-of-type")!;
          return Math.round(
            words.getBoundingClientRect().height / parseFloat(getComputedStyle(row).lineHeight),
          );
        });
    const count = await page.locator("[data-finding]").count();
    const all = await Promise.all(Array.from({ length: count }, (_, nth) => lines(nth)));
    expect(Math.max(...all)).toBe(2);
    const longest = await page
      .locator("[data-finding]")
      .evaluateAll((rows) =>
        rows.reduce(
          (best, row, i) => (row.textContent!.length > rows[best]!.textContent!.length ? i : best),
          0,
        ),
      );
    await page.locator("[data-finding]").nth(longest).click();
    await page.locator('[data-finding][aria-current="true"]').waitFor();
    expect(await lines(longest)).toBeGreaterThan(2);
  });

  it("has room for four findings on a screen of 1366 by 768, and for 120 px of them at 200 %", async () => {
    const usual = await openPreview({ height: 488, query: "places" });
    await runCheck(usual);
    expect((await roomOf(usual)).whole).toBeGreaterThanOrEqual(4);
    // Half as many CSS pixels each way; Word makes the pane no narrower than the pane says it needs.
    const large = await openPreview({ width: 280, height: 244, query: "places" });
    await runCheck(large);
    expect((await roomOf(large)).height).toBeGreaterThanOrEqual(120);
  });
});
