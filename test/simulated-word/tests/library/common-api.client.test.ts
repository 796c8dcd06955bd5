import { OpcPackage } from "../../ooxml/package/package";
import { closeWord, inWord, patience } from "../../support/in-word";
import { flat, p } from "../../support/xml";

jest.setTimeout(patience);
afterEach(closeWord);

function call<T>(start: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) =>
    start((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(Object.assign(new Error(result.error.message), { code: result.error.code }));
    }),
  );
}

describe.each(["m365", "mac", "web"] as const)("the common API in %s", (profile) => {
  it("tells whether the document may be written", async () => {
    await inWord({ profile, bodyXml: p("甲") });
    expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadWrite);
    await inWord({ profile, bodyXml: p("甲"), readOnly: true });
    expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
  });

  it("gives the file in slices, as it would be saved", async () => {
    const { word } = await inWord({ profile, bodyXml: p("甲") });
    const { document } = Office.context;
    const file = await call<Office.File>((done) =>
      document.getFileAsync(Office.FileType.Compressed, { sliceSize: 500 }, done),
    );
    expect(file.sliceCount).toBeGreaterThan(1);
    const slices: number[][] = [];
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await call<Office.Slice>((done) => file.getSliceAsync(index, done));
      slices.push(slice.data as number[]);
    }
    await call<void>((done) =>
      file.closeAsync(() => done({ status: Office.AsyncResultStatus.Succeeded } as Office.AsyncResult<void>)),
    );
    expect(OpcPackage.open(Uint8Array.from(slices.flat())).text("/word/document.xml")).toContain("甲");
    expect(Uint8Array.from(slices.flat())).toEqual(word.save());
  });

  it("keeps custom XML parts in the file, and takes them out without a trace", async () => {
    const { word } = await inWord({ profile, bodyXml: p("甲") });
    const before = word.parts();
    const { customXmlParts } = Office.context.document;
    await call<Office.CustomXmlPart>((done) => customXmlParts.addAsync(`<a xmlns="urn:a">甲</a>`, done));
    await call<Office.CustomXmlPart>((done) => customXmlParts.addAsync(`<b xmlns="urn:b"/>`, done));
    const parts = await call<Office.CustomXmlPart[]>((done) =>
      customXmlParts.getByNamespaceAsync("urn:a", done),
    );
    expect(parts).toHaveLength(1);
    const xml = await call<string>((done) => parts[0]!.getXmlAsync(done));
    expect(xml).toBe(`<a xmlns="urn:a">甲</a>`);
    expect(OpcPackage.open(word.save()).text("/customXml/item1.xml")).toContain("甲");
    const byId = await call<Office.CustomXmlPart>((done) => customXmlParts.getByIdAsync(parts[0]!.id, done));
    await call<void>((done) => byId.deleteAsync(done));
    for (const part of await call<Office.CustomXmlPart[]>((done) =>
      customXmlParts.getByNamespaceAsync("urn:b", done),
    )) {
      await call<void>((done) => part.deleteAsync(done));
    }
    expect(await call((done) => customXmlParts.getByNamespaceAsync("urn:a", done))).toEqual([]);
    expect([...word.parts()]).toEqual([...before]);
  });

  it("keeps settings in the file, shared with the Word API, gone without a trace", async () => {
    const { word } = await inWord({ profile, bodyXml: p("甲") });
    const before = word.parts();
    const { settings } = Office.context.document;
    settings.set("marks", [1, 2]);
    await call<void>((done) => settings.saveAsync(done));
    const again = await inWord({ profile, docx: word.save() });
    expect(Office.context.document.settings.get("marks")).toEqual([1, 2]);
    await Word.run(async (context) => {
      const setting = context.document.settings.getItem("marks");
      setting.load("value");
      await context.sync();
      expect(setting.value).toEqual([1, 2]);
      setting.delete();
      await context.sync();
    });
    expect([...again.word.parts()]).toEqual([...before]);
  });

  it("writes a package at the selection", async () => {
    const { word } = await inWord({ profile, bodyXml: p("前") + p() + p("后") });
    word.select({ paragraph: 1 });
    await call<void>((done) =>
      Office.context.document.setSelectedDataAsync(
        flat(p("甲") + p("乙")),
        { coercionType: Office.CoercionType.Ooxml },
        done,
      ),
    );
    expect(word.paragraphTexts()).toEqual(["前", "甲", "乙", "", "后"]);
    word.select({ paragraph: 0, start: 0, end: 1 });
    expect(
      await call<string>((done) =>
        Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, done),
      ),
    ).toBe("前");
  });

  it("refuses with a number what is not XML, and lists what it does not know", async () => {
    const { word } = await inWord({ profile, bodyXml: p("甲") });
    const { customXmlParts } = Office.context.document;
    await expect(
      call<Office.CustomXmlPart>((done) => customXmlParts.addAsync("甲 < 乙", done)),
    ).rejects.toMatchObject({ code: 5001 });
    await expect(
      call((done) => Office.context.document.goToByIdAsync("甲", Office.GoToType.Binding, done)),
    ).rejects.toMatchObject({ code: expect.any(Number) as number });
    expect([...word.unsupported]).toEqual(["Office dispatch 82"]);
  });

  it("tells of a new selection, though not of every one", async () => {
    const { word } = await inWord({
      profile,
      bodyXml: p("甲") + p("乙"),
      behaviours: { lostSelectionEvents: 3 },
    });
    let heard = 0;
    await call<void>((done) =>
      Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, () => heard++, done),
    );
    for (let round = 0; round < 6; round++) word.select({ paragraph: round % 2 });
    // Those that come, however slow the machine is, and time for one too many.
    const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
    for (let waited = 0; heard < 4 && waited < 100; waited++) await later();
    await later();
    expect(heard).toBe(4);
  });
});

it("makes hidden documents on the desktop, not on the web", async () => {
  const make = (): Promise<string> =>
    Word.run(async (context) => {
      const { body } = context.application.createDocument();
      body.insertOoxml(flat(p("甲")), "Start");
      body.load("text");
      await context.sync();
      return body.text;
    });
  const { word } = await inWord({ profile: "ltsc2021", bodyXml: p("原") });
  expect(await make()).toContain("甲");
  expect(word.paragraphTexts()).toEqual(["原"]);
  await inWord({ profile: "web" });
  await expect(make()).rejects.toMatchObject({ code: "ApiNotFound" });
});
