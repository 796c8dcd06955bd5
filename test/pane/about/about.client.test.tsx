import { act } from "react";
import { version } from "../../../package.json";
import { keepMishap } from "../../../src/word/memory/mishaps";
import { testPane, type TestPane } from "../support/pane";
import { show, type Screen } from "../support/screen";

/** What Office tells of itself in a Word of 2024. */
const office = {
  context: {
    platform: "PC",
    diagnostics: { version: "16.0.17932.20000" },
    displayLanguage: "zh-CN",
    contentLanguage: "en-US",
    requirements: {
      isSetSupported: (set: string, least: string) => set === "WordApi" && Number(least) <= 1.7,
    },
  },
};

describe("about the assistant, at the end of the settings", () => {
  let pane: TestPane;
  let screen: Screen;

  beforeEach(async () => {
    pane = testPane();
    screen = await show(pane);
    await act(async () => pane.store.dispatch({ type: "settings/shown", open: true }));
  });
  afterEach(async () => {
    Reflect.deleteProperty(globalThis, "Office");
    await screen.close();
  });

  it("tells the version, and opens pages that keep the pane as it is", () => {
    const about = screen.element.querySelector('section[aria-label="关于"]')!;
    expect(about.textContent).toContain(`年报助手 ${version}`);
    const links = [...about.querySelectorAll("a")];
    expect(links.map((link) => [link.textContent, link.getAttribute("href"), link.target])).toEqual([
      ["新功能", "whats-new.html", "_blank"],
      ["隐私", "privacy.html", "_blank"],
      ["支持", "support.html", "_blank"],
    ]);
  });

  it("copies versions, sets, the place and what went wrong, and nothing of the document", async () => {
    Reflect.set(globalThis, "Office", office);
    const { settings } = pane.store.get();
    await act(async () =>
      pane.store.dispatch({ type: "settings/changed", settings: { ...settings, profile: "suqian" } }),
    );
    keepMishap(pane.services.memory, "pane", new TypeError("a slip “云溪县” of ours"));
    await screen.click(screen.button("复制诊断信息"));
    const [copied = ""] = pane.copied;
    expect(copied.split("\n")).toEqual([
      `nianbao ${version}`,
      "page: http://localhost/",
      "office.js: none",
      "Office: PC 16.0.17932.20000",
      "languages: zh-CN, en-US",
      "sets: WordApi 1.7",
      "place: suqian",
      expect.stringMatching(/^web view: .*jsdom/),
      expect.stringMatching(/^time: \d{4}-/),
      expect.stringContaining("TypeError: a slip"),
    ]);
    expect(copied).not.toContain("云溪县");
    expect(copied).not.toContain(pane.services.documentName);
    screen.button("已复制");
  });

  it("says so where there is no Office, and where the web view does not let it copy", async () => {
    pane.services.copy = async () => false;
    await screen.click(screen.button("复制诊断信息"));
    await screen.click(screen.button("没能复制"));
    pane.services.copy = async (text) => pane.copied.push(text) > 0;
    await screen.click(screen.button("没能复制"));
    expect(pane.copied[0]).toContain("\nOffice: none\n");
  });
});
