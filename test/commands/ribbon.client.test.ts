import { TextDecoder } from "node:util";
import { ribbonCommands } from "../../src/commands/ribbon";
import type { RibbonMessage } from "../../src/commands/message-page";
import { showPage } from "../../src/commands/message-page";
import { formFor, formOf } from "../../src/form";
import { reportDocx, tableDocx } from "../../src/template";
import { p } from "../word/support/xml";
import { createOpenDocument } from "../../src/word";
import { bootClient, type Client } from "../simulated-word/client/boot";
import { openWord, type OpenOptions } from "../simulated-word/open-word";

jest.setTimeout(60_000);
Object.assign(globalThis, { TextDecoder });

let client: Client;
afterEach(() => client.close());

/** Presses a button of the ribbon in a Word whose pane is closed. */
async function press(name: string, options: OpenOptions) {
  const word = openWord(options);
  client = await bootClient(word);
  const shown: RibbonMessage[] = [];
  const commands = ribbonCommands(createOpenDocument, async (message) => void shown.push(message));
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

  it.each([
    ["insertDisclosure", "disclosure"],
    ["insertApplications", "applications"],
    ["insertDisputes", "disputes"],
  ] as const)("%s does not insert a second one unasked", async (name, id) => {
    const form = formOf("2021");
    const { word, shown, status } = await press(name, { profile, docx: tableDocx(form, id) });
    expect({ status, shown }).toEqual({
      status: 0,
      shown: [{ id: "word/table-there", data: { name: form.tables[id].name } }],
    });
    expect(word.tableCount()).toBe(1);
  });

  it("insertReport does not insert a second one beside a report under another title", async () => {
    const { word, shown } = await press("insertReport", {
      profile,
      docx: reportDocx(formOf("2021")),
    });
    expect(shown).toEqual([{ id: "word/report-there", data: {} }]);
    expect(word.tableCount()).toBe(3);
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
    expect({ status, shown }).toEqual({ status: 0, shown: [{ id: "word/read-only", data: {} }] });
  });

  it("clears nothing where there is nothing", async () => {
    const { shown, status } = await press("clearMarks", { profile });
    expect({ status, shown }).toEqual({ status: 0, shown: [] });
  });
});

describe("the page of a message", () => {
  it("shows the sentence as text, and a button that ends it", async () => {
    client = await bootClient(openWord());
    const page = document.implementation.createHTMLDocument();
    let closed = 0;
    showPage(page, { id: "word/marks-left", data: { left: 2 } }, "zh", () => (closed += 1));
    expect(page.querySelector("p")!.textContent).toContain("还有 2 处标记");
    page.querySelector("button")!.click();
    expect(closed).toBe(1);
  });
});
