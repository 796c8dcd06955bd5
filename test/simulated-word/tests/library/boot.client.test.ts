import { bootClient, type Client } from "../../client/boot";
import { openWord } from "../../open-word";
import type { ProfileName } from "../../profiles";

const body = `<w:p><w:r><w:t>甲乙丙</w:t></w:r></w:p><w:p/>`;

/** Reading the declarations of the library takes seconds the first time. */
const patience = 60_000;

describe.each<[ProfileName, string, string]>([
  ["web", "OfficeOnline", "16.0.19200.40000"],
  ["m365", "PC", "16.0.19127.20000"],
  ["mac", "Mac", "16.100.25000.0"],
  ["ltsc2021", "PC", "16.0.14332.20000"],
])("the client library over %s", (profile, platform, version) => {
  let client: Client;
  const word = openWord({ profile, bodyXml: body });

  beforeAll(async () => {
    client = await bootClient(word, { context: { docUrl: "https://localhost/report.docx" } });
  }, patience);
  afterAll(() => client.close());

  it("knows where it runs", () => {
    expect(Office.context.platform).toBe(platform);
    expect(Office.context.host).toBe("Word");
    expect(Office.context.diagnostics.version).toBe(version);
    expect(Office.context.displayLanguage).toBe("zh-CN");
  });

  it("loads a property through the real proxies", async () => {
    const texts = await Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load("text");
      await context.sync();
      return paragraphs.items.map((paragraph) => paragraph.text);
    });
    expect(texts).toEqual(["甲乙丙", ""]);
  });

  it("refuses a property that was not loaded, in the client", async () => {
    await Word.run(async (context) => {
      const { body: text } = context.document;
      expect(() => text.text).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      await context.sync();
    });
  });

  it("answers requirement sets from the profile", () => {
    const has = (set: string): boolean => Office.context.requirements.isSetSupported("WordApi", set);
    expect(has("1.3")).toBe(true);
    expect(has("1.4")).toBe(profile !== "ltsc2021");
    expect(has("1.9")).toBe(profile !== "ltsc2021");
    expect(has("2.1")).toBe(false);
  });

  it("calls a ribbon function and hears of its end", async () => {
    Office.actions.associate("greet", (event: Office.AddinCommands.Event) => event.completed());
    await expect(client.invokeCommand("greet")).resolves.toMatchObject({ status: 0 });
    await expect(client.invokeCommand("nobody")).resolves.toMatchObject({ status: 11101 });
  });

  it("keeps settings in the file", async () => {
    const { settings } = Office.context.document;
    settings.set("marks", { count: 2 });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(word.settings.all().get("marks")).toBe('{"count":2}');
    expect(word.parts().get("/word/webextensions/webextension1.xml")).toContain("marks");
  });
});

it("closes the window's library, so that another can be loaded", async () => {
  const client = await bootClient(openWord());
  client.close();
  expect(Reflect.has(window, "Word")).toBe(false);
  const again = await bootClient(openWord({ profile: "web" }));
  expect(again.Office.context.platform).toBe("OfficeOnline");
  again.close();
});

it("ends a function file that does not say event.completed() in time, and leaves a pane alone", async () => {
  const hang = async (displayMode: number): Promise<string> => {
    const word = openWord({ bodyXml: body });
    const client = await bootClient(word, { context: { displayMode } });
    Office.actions.associate("hang", () => undefined);
    await expect(client.invokeCommand("hang", { timeout: 30 })).rejects.toThrow(/hang/);
    const work = Word.run(async (context) => {
      context.document.body.insertParagraph("丁", "End");
      await context.sync();
    });
    await Promise.race([work, new Promise((resolve) => setTimeout(resolve, 200))]);
    client.close();
    return word.paragraphTexts().join();
  };
  expect(await hang(1)).toBe("甲乙丙,");
  expect(await hang(2)).toBe("甲乙丙,,丁");
});
