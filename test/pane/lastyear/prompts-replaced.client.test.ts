import { act } from "react";
import { chooseFile } from "../../../src/pane/lastyear/flows/choose";
import { openWord } from "../../simulated-word/open-word";
import { p } from "../../word/support/xml";
import { factsScreen, type FactsScreen } from "../support/facts-screen";
import { lastYearFile } from "../support/last-year-file";

const PROMPT = /〔(?!\d+〕)[^〔〕]+〕/u;

let screen: FactsScreen;
const texts = () => screen.word.paragraphTexts();
/** The texts under the heading of a part. */
const part = (heading: string, next: string): string[] =>
  texts().slice(texts().indexOf(heading) + 1, texts().indexOf(next));
const overview = () => part("一、总体情况", "二、主动公开政府信息情况");

describe("a part of the draft in a document that holds the blank template", () => {
  beforeEach(async () => {
    screen = await factsScreen(openWord({ bodyXml: p(""), profile: "m365" }));
    await screen.press("插入空白模板");
    await act(() => chooseFile(screen.pane, lastYearFile()));
  });
  afterEach(() => screen.close());

  it("takes the place of the template's prompts, once, and gives it back", async () => {
    const before = texts();
    expect(overview().filter((text) => PROMPT.test(text))).toHaveLength(5);
    await screen.press("插入：一、总体情况");
    expect(overview().filter((text) => PROMPT.test(text))).toEqual([]);
    expect(overview().filter((text) => text === "（一）主动公开").length).toBeLessThanOrEqual(1);
    expect(part("六、其他需要报告的事项", "无此行").some((text) => PROMPT.test(text))).toBe(true);
    expect(screen.announced()).toContain("模板里的提示已换掉");
    await screen.press("撤销");
    expect(texts()).toEqual(before);
  });

  it("leaves what was typed into one of them", async () => {
    const at = texts().findIndex((text) => text.includes("新收申请、上年结转"));
    screen.word.typeParagraph(at, "全年新收申请12件，均已办结。");
    await screen.press("插入：一、总体情况");
    expect(overview()).toContain("全年新收申请12件，均已办结。");
    expect(overview().filter((text) => PROMPT.test(text))).toEqual([]);
  });
});
