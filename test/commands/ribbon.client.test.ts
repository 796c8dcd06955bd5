import { ribbonCommands } from "../../src/commands/ribbon";
import { showPage, type DialogAnswer } from "../../src/commands/message-page";
import { formFor, formOf } from "../../src/form";
import type { RibbonMessage } from "../../src/open";
import { reportDocx, tableDocx } from "../../src/template";
import { p } from "../word/support/xml";
import { createOpenDocument } from "../../src/word";
import { bootClient, type Client } from "../simulated-word/client/boot";
import { openWord, type OpenOptions } from "../simulated-word/open-word";

jest.setTimeout(60_000);

let client: Client;
afterEach(() => client.close());

/** Presses a button of the ribbon in a Word whose pane is closed. */
async function press(name: string, options: OpenOptions, answer: "read" | "yes" = "read") {
  const word = openWord(options);
  client = await bootClient(word);
  const shown: RibbonMessage[] = [];
  const commands = ribbonCommands({
    openDocument: createOpenDocument,
    tell: async (_, message) => {
      if (!message.isSeen) shown.push(message);
      return answer;
    },
    unit: () => "云溪县水务局",
    wording: () => ({ fees: "未收取信息处理费。" }),
    today: () => new Date(2025, 10, 27),
  });
  for (const [id, command] of Object.entries(commands)) client.Office.actions.associate(id, command);
  // One round trip: the desktop library hears of buttons only when its registration has been answered.
  await Word.run(async (context) => {
    context.document.load("saved");
    await context.sync();
  });
  const { status } = await client.invokeCommand(name, { timeout: 50_000 });
  return { word, shown, status };
}

describe.each(["web", "ltsc2021"] as const)("a button of the ribbon in %s", (profile) => {
  it.each([
    ["insertDisclosure", "二、主动公开政府信息情况", 1],
    ["insertDisputes", "四、政府信息公开行政复议、行政诉讼情况", 1],
    ["insertReport", "一、总体情况", 3],
  ])("%s works without the pane", async (name, heading, tables) => {
    const { word, shown, status } = await press(name, { profile });
    expect({ status, shown }).toEqual({ status: 0, shown: [] });
    expect(word.tableCount()).toBe(tables);
    expect(word.paragraphTexts()).toContain(heading);
  });

  it("inserts the report in the office's own words", async () => {
    const { word } = await press("insertReport", { profile });
    expect(word.paragraphTexts()).toContain("未收取信息处理费。");
  });

  it.each([
    ["insertDisclosure", "disclosure"],
    ["insertApplications", "applications"],
    ["insertDisputes", "disputes"],
  ] as const)("%s does not insert a second one unasked", async (name, id) => {
    const form = formOf("2021");
    const { word, shown, status } = await press(name, { profile, docx: tableDocx(form, id) });
    const { name: table } = form.tables[id];
    expect(status).toBe(0);
    expect(shown).toMatchObject([{ title: { id: "word/table-again", data: { name: table } }, asksFor: id }]);
    expect(word.tableCount()).toBe(1);
  });

  it("inserts a second table behind the first one for who says so", async () => {
    const docx = tableDocx(formOf("2021"), "disputes");
    const { word } = await press("insertDisputes", { profile, docx }, "yes");
    expect(word.tableCount()).toBe(2);
  });

  it("insertReport does not insert a second one beside a report under another title", async () => {
    const { word, shown } = await press("insertReport", { profile, docx: reportDocx(formOf("2021")) });
    expect(shown).toMatchObject([{ title: { id: "word/report-again" }, asksFor: "report" }]);
    expect(word.tableCount()).toBe(3);
  });

  it("insertReport puts a second one to the end for who says so, wherever the cursor is", async () => {
    const first = reportDocx(formOf("2021"), { unit: "云溪县林业局", year: 2025 });
    const { word } = await press("insertReport", { profile, docx: first }, "yes");
    const texts = word.paragraphTexts();
    const own = texts.findIndex((text) => text.includes("林业局"));
    const second = texts.findIndex((text) => text.includes("云溪县水务局"));
    expect(word.tableCount()).toBe(6);
    expect(second).toBeGreaterThan(texts.lastIndexOf("六、其他需要报告的事项", second));
    expect(texts.slice(own, second).join("\n")).toContain("六、");
  });

  it.each([
    ["the usual one in an empty document", "", "2025年"],
    ["the usual one beside an older text", p("2021年工作要点") + p(""), "2025年"],
  ])("insertReport knows the body and the year: %s", async (_, bodyXml, year) => {
    const { word } = await press("insertReport", { profile, ...(bodyXml && { bodyXml }) });
    const texts = word.paragraphTexts().join("\n");
    expect(texts).toContain("云溪县水务局");
    expect(texts).toContain(year);
    expect(texts).not.toContain("〔年份〕");
  });

  it("inserts the table beside another one, in the form of the report's year", async () => {
    const old = formFor(2020);
    const { word, shown } = await press("insertApplications", {
      profile,
      bodyXml:
        p("云溪县林业局2020年政府信息公开工作年度报告") + p("一、总体情况") + p("2020年推进公开。") + p(""),
    });
    expect(shown).toEqual([]);
    const words = word.paragraphTexts().join("\n");
    expect(old.edition).toBe("2019");
    expect(words).toContain(old.tables.applications.title);
    expect([...word.parts().values()].join()).toContain(`nianbao/${old.edition}/applications`);
  });

  it("says what is wrong with a document that cannot be written to, and ends", async () => {
    const { shown, status } = await press("insertApplications", { profile, readOnly: true });
    expect(status).toBe(0);
    expect(shown).toEqual([
      {
        intent: "error",
        title: { id: "word/table-not-inserted", data: { name: "表三" } },
        lines: [{ id: "word/read-only", data: {} }],
      },
    ]);
  });

  it("says that there was nothing to clear", async () => {
    const { shown, status } = await press("clearMarks", { profile });
    expect(status).toBe(0);
    expect(shown).toEqual([
      {
        intent: "info",
        title: { id: "pane/clear.none", data: {} },
        lines: [{ id: "word/nothing-left", data: {} }],
      },
    ]);
  });
});

describe("the page of a message", () => {
  /** The page, and what it answers. */
  async function shownPage(message: RibbonMessage, language: "zh" | "en" = "zh") {
    client = await bootClient(openWord());
    const page = document.implementation.createHTMLDocument();
    const answers: DialogAnswer[] = [];
    showPage(page, message, language, (answer) => answers.push(answer));
    const buttons = [...page.querySelectorAll("button")];
    return { page, answers, buttons, press: (at: number) => buttons[at]!.click() };
  }
  const failed: RibbonMessage = {
    intent: "error",
    title: { id: "word/table-not-inserted", data: { name: "表三" } },
    lines: [{ id: "word/read-only", data: {} }],
  };

  it("names what was not done, says why, and is ended by its button", async () => {
    const { page, answers, buttons, press: click } = await shownPage(failed);
    expect(page.title).toBe("没有插入表三");
    expect(page.querySelector("h1")!.textContent).toBe("没有插入表三");
    expect(page.querySelector("p")!.textContent).toContain("只读");
    expect(buttons.map(({ textContent }) => textContent)).toEqual(["关闭"]);
    expect(buttons[0]!.getAttribute("aria-describedby")).toBe(page.querySelector("p")!.parentElement!.id);
    click(0);
    expect(answers).toEqual(["read"]);
  });

  it("is ended by Esc, and by no other key", async () => {
    const { page, answers } = await shownPage(failed, "en");
    expect(page.documentElement.lang).toBe("en");
    page.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
    expect(answers).toEqual([]);
    page.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(answers).toEqual(["read"]);
  });

  it("asks before a second report; who does nothing gets none", async () => {
    const {
      answers,
      buttons,
      press: click,
    } = await shownPage({
      intent: "warning",
      title: { id: "word/report-again", data: {} },
      lines: [{ id: "word/report-there", data: {} }],
      asksFor: "report",
    });
    expect(buttons.map(({ textContent }) => textContent)).toEqual(["不插入", "另插一份到文末"]);
    click(0);
    click(1);
    expect(answers).toEqual(["read", "yes"]);
  });
});
