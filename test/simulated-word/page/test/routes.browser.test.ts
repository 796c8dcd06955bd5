import { useBrowser, type WordPage } from "../../../browser/support";
import { versions } from "../../../matrix/results";
import { profiles, supportsSet } from "../../profiles";
import { openStubPane } from "./stub-addin";

const simulated = useBrowser();
let word: WordPage;

const apiVersions = ["1.3", "1.4", "1.5", "1.6", "1.7", "1.8", "1.9"];

/** What the library says in the pane of its version and its platform, and which members it has there. */
const inPane = `({
  platform: Office.context.platform,
  supported: ${JSON.stringify(apiVersions)}.filter((each) => Office.context.requirements.isSetSupported("WordApi", each)),
  settings: "settings" in Word.Document.prototype,
  paragraphEvents: "onParagraphChanged" in Word.Document.prototype,
  trackedChanges: "getTrackedChanges" in Word.Body.prototype,
  annotations: "insertAnnotations" in Word.Paragraph.prototype,
})`;

describe.each(versions(["ltsc2021", "mac", "web"]))("the page as %s", (profile) => {
  it("is reached on the way of that Word, and the library knows today's members", async () => {
    word = await simulated.open({ profile });
    const run = await openStubPane(word);
    expect(await run(inPane)).toEqual({
      platform: profiles[profile].platform,
      supported: apiVersions.filter((each) => supportsSet(profiles[profile], `WordApi ${each}`)),
      settings: true,
      paragraphEvents: true,
      trackedChanges: true,
      annotations: true,
    });
    await word.press("清除标记");
    await word.page.getByRole("status").filter({ hasText: "“清除标记”已完成" }).waitFor();
    expect((await word.paragraphTexts()).at(-1)).toBe("功能写入的第1段");
    expect(word.errors).toEqual([]);
  });
});

describe("a library that is brought up to date", () => {
  it("hears of paragraphs that the user changes", async () => {
    word = await simulated.open({ docx: "new" });
    const run = await openStubPane(word);
    await run(`Word.run(async (context) => {
      window.heard = 0;
      context.document.onParagraphChanged.add(async () => { window.heard += 1; });
      await context.sync();
    })`);
    await word.page.evaluate(() => window.wordWindow.word!.typeParagraph(0, "改过了"));
    const frame = await word.paneFrame();
    await frame.waitForFunction("window.heard === 1");
  });

  it.each(["m365", "web"] as const)(
    "lights a place up without changing the document (%s)",
    async (profile) => {
      word = await simulated.open({ profile });
      const run = await openStubPane(word);
      const before = await word.page.evaluate(() => [...window.wordWindow.word!.parts()]);
      const light = (member: string): Promise<unknown> =>
        run(`Word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.getFirst().getRange("Content").${member}();
        paragraphs.getFirst().getNext().getRange("Content").${member}();
        await context.sync();
      })`);
      const lit = (): Promise<string[]> =>
        word.page.evaluate(() =>
          [...(CSS.highlights.get("spotlight") ?? [])].map((range) => (range as Range).toString()),
        );
      await light("highlight");
      await word.page.waitForFunction(() => CSS.highlights.get("spotlight")?.size === 2);
      const texts = (await word.paragraphTexts()).slice(0, 2).map((each) => each.replaceAll("\v", ""));
      expect(await lit()).toEqual(texts);
      expect(await word.page.evaluate(() => [...window.wordWindow.word!.parts()])).toEqual(before);
      await light("removeHighlight");
      await word.page.waitForFunction(() => !CSS.highlights.has("spotlight"));
      expect(await lit()).toEqual([]);
    },
  );

  it("lights an empty cell up as a cell", async () => {
    word = await simulated.open();
    const run = await openStubPane(word);
    await word.page.evaluate(() => window.wordWindow.word!.typeInCell(1, 3, 2, ""));
    await run(`Word.run(async (context) => {
      context.document.getSelection().paragraphs.getFirst().getRange("Content").highlight();
      await context.sync();
    })`);
    await word.page.locator(".cell.spotlit").waitFor();
    expect(await word.page.locator(".cell.spotlit").count()).toBe(1);
  });
});

describe("a function that has something to say", () => {
  it.each(["ltsc2021", "mac"] as const)(
    "says it in a dialog of Word's, and ends with it (%s)",
    async (profile) => {
      word = await simulated.open({ docx: "new", profile });
      await word.page.evaluate(() => void (window.wordWindow.word!.model.readOnly = true));
      await word.press("插入模板", "表二");
      const dialog = word.page.getByRole("dialog").frameLocator("iframe");
      await dialog.getByText("只读").waitFor();
      await dialog.getByRole("button", { name: "关闭" }).click();
      await word.page.getByRole("status").filter({ hasText: "已完成" }).waitFor();
      expect(await word.page.getByRole("dialog").count()).toBe(0);

      await word.press("插入模板", "表三");
      await dialog.getByText("只读").waitFor();
      await word.page.getByRole("button", { name: "关闭对话框" }).click();
      await word.page
        .getByRole("status")
        .filter({ hasText: "“表三" })
        .filter({ hasText: "已完成" })
        .waitFor();
      expect(await word.page.locator("iframe").count()).toBe(0);
      expect(word.errors).toEqual([]);
    },
  );
});

describe("the address of the page", () => {
  it("flips switches, and names what it does not know", async () => {
    word = await simulated.open({
      profile: "ltsc2024",
      behaviours: { insertDelay: 300, paragraphSeparator: "\n" },
    });
    const { behaviours } = await word.page.evaluate(() => window.wordWindow.word!.profile);
    expect(behaviours).toEqual({
      ...profiles.ltsc2024.behaviours,
      insertDelay: 300,
      paragraphSeparator: "\n",
    });
    await word.page.goto(
      `${simulated.url}/word/?profile=word97&switch=insertDelay:soon&switch=ooxmlHeaders:false`,
    );
    const told = word.page.getByRole("status").filter({ hasText: "不认识" });
    await told.waitFor();
    expect(await told.textContent()).toContain("profile=word97  switch=insertDelay:soon");
    expect(await told.textContent()).not.toContain("ooxmlHeaders");
  });
});
