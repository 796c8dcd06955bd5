import { act } from "react";
import { chooseFile } from "../../../src/pane/lastyear/flows/choose";
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
    await screen.press("插入整份初稿");
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
    await screen.press("插入整份初稿");
    expect(screen.pane.store.get().question?.title).toEqual({ id: "pane/again.report", data: {} });
  });
});
