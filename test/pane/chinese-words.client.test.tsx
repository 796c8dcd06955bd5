import { act } from "react";
import { tabs } from "../../src/pane/state/said";
import { testPane, type TestPane } from "./support/pane";
import { show, type Screen } from "./support/screen";

/** Texts with Han that a screen reader would read as English. */
function unmarked(root: HTMLElement): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const language = node.parentElement!.closest("[lang]")?.getAttribute("lang") ?? "en";
    if (/\p{Script=Han}/u.test(node.textContent!) && !language.startsWith("zh"))
      found.push(node.textContent!);
  }
  return found;
}

describe("Chinese words in the English pane", () => {
  let pane: TestPane;
  let screen: Screen;

  beforeEach(async () => {
    pane = testPane();
    pane.services.language = "en";
    document.documentElement.lang = "en";
    screen = await show(pane);
  });
  afterEach(() => screen.close());

  const go = (tab: (typeof tabs)[number]): Promise<void> =>
    act(async () => {
      pane.store.dispatch({ type: "tab/chosen", tab });
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
  /** What is announced is spoken by the live region as a whole. */
  const seen = (): HTMLElement => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const region of copy.querySelectorAll("[aria-live]")) region.remove();
    return copy;
  };

  it.each(tabs)("are marked as Chinese in the place %s", async (tab) => {
    await go(tab);
    expect(screen.text()).toMatch(/[A-Za-z]/u);
    expect(unmarked(seen())).toEqual([]);
  });

  it("are marked in the list of findings, in what was done, and in the notice of it", async () => {
    await go("check");
    await screen.click(screen.button("Check this document"));
    expect(screen.findings().length).toBeGreaterThan(0);
    await screen.click(screen.findings()[0]!);
    expect(screen.text()).toMatch(/\p{Script=Han}/u);
    expect(unmarked(seen())).toEqual([]);
    await go("draft");
    await screen.click(screen.button("Insert 表四"));
    expect(unmarked(seen())).toEqual([]);
    await go("submit");
    expect(unmarked(seen())).toEqual([]);
  });

  it("leave every other word as it is", async () => {
    await go("draft");
    const marked = [...screen.element.querySelectorAll('[lang="zh-CN"]')];
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter(({ textContent }) => /[A-Za-z]{3}/u.test(textContent!))).toEqual([]);
  });
});
