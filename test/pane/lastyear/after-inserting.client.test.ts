import { act } from "react";
import { chooseFile } from "../../../src/pane/lastyear/flows/choose";
import { usualSettings } from "../../../src/settings/settings";
import { openWord } from "../../simulated-word/open-word";
import { p } from "../../word/support/xml";
import { factsScreen, type FactsScreen } from "../support/facts-screen";
import { lastYearFile } from "../support/last-year-file";

let screen: FactsScreen;
const preview = () => screen.element.querySelector('[aria-label="初稿预览"]');

describe("after the whole draft was inserted", () => {
  beforeEach(async () => {
    screen = await factsScreen(openWord({ bodyXml: p(""), profile: "m365" }));
    await act(() => chooseFile(screen.pane, lastYearFile()));
    await screen.press("插入初稿");
  });
  afterEach(() => screen.close());

  it("the keyboard is in the field of the first fact, and the preview is put away", () => {
    const [first] = screen.pane.store.get().lastYear.facts;
    expect(screen.field().dataset.factInput).toBe(first!.id);
    expect(preview()).toBeNull();
    expect(screen.announced()).toMatch(/^已插入初稿.*第 1 处，共 \d+ 处/u);
  });

  it("the preview is there again when the insertion is taken back", async () => {
    await screen.press("撤销");
    expect(screen.word.paragraphTexts().join("")).toBe("");
    expect(preview()).not.toBeNull();
  });

  it("the preview is shown again when it is asked for, and a second insertion is asked about", async () => {
    await screen.press("再看一遍初稿");
    expect(preview()).not.toBeNull();
    await screen.press("插入初稿");
    expect(screen.pane.store.get().question?.title).toEqual({ id: "pane/again.report", data: {} });
  });
});

it("a part of which nothing is taken has the office's own words", async () => {
  const empty = await factsScreen(openWord({ bodyXml: p(""), profile: "m365" }));
  const { store } = empty.pane;
  await act(() => chooseFile(empty.pane, lastYearFile()));
  const ids = store.get().lastYear.draft!.paragraphs.flatMap(({ id, part }) => (part === 6 ? [id] : []));
  const wording = { fees: "〔年份〕年没有收过信息处理费。" };
  await act(async () => {
    store.dispatch({ type: "last/taken", ids, taken: false });
    store.dispatch({ type: "settings/changed", settings: { ...usualSettings, wording } });
  });
  await empty.press("插入初稿");
  expect(empty.word.paragraphTexts().some((text) => /^\d{4}年没有收过信息处理费。$/u.test(text))).toBe(true);
  await empty.close();
});
