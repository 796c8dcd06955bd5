import { readFileSync } from "node:fs";
import path from "node:path";
import type { Dialog, Page } from "playwright-core";
import { downloaded } from "../browser/support/word-page";
import { askedOfDisk, bytesOnDisk, giveDisk, setDisk, type Fault } from "./support/disk";
import { openWindow, type PageWindow } from "./support/page-window";
import { SAMPLE } from "./support/rounds";
import { expectCorrected, partsTouched, textsOf } from "./support/saved";

jest.setTimeout(180_000);

const sample = new Uint8Array(readFileSync(SAMPLE));
/** What another program has made of the file meanwhile. */
const theirs = new Uint8Array(readFileSync(path.resolve(__dirname, "../fixtures/sample/libreoffice.docx")));

describe("opening a file", () => {
  it("says so when it cannot be read, and opens it when it can", async () => {
    const { browser } = await sharedBrowser();
    const { page, context, errors, load } = await openWindow(browser);
    await giveDisk(page, "年报.docx", sample);
    await page.addInitScript(() => {
      const { arrayBuffer } = File.prototype;
      File.prototype.arrayBuffer = () => {
        File.prototype.arrayBuffer = arrayBuffer;
        return Promise.reject(new DOMException("", "NotReadableError"));
      };
    });
    await load();
    await page.getByRole("button", { name: "选择文件…" }).click();
    await page.getByRole("alert").getByText("打不开“年报.docx”").waitFor();
    await page.getByRole("button", { name: "选择文件…" }).click();
    await page.locator(".sheet").waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});

// Where saving fails the change stays unsaved: one report, opened and corrected once, is enough for all of it.
describe("saving into the file itself", () => {
  let opened: PageWindow;
  let page: Page;

  beforeAll(async () => {
    const { browser } = await sharedBrowser();
    opened = await openWindow(browser);
    ({ page } = opened);
    await giveDisk(page, "年报.docx", sample);
    await opened.load();
    await page.getByRole("button", { name: "选择文件…" }).click();
    await page.locator(".sheet").waitFor();
    await page.getByRole("tab", { name: /核对/ }).click();
    await page.getByRole("button", { name: /检查/ }).first().click();
    await page.getByRole("button", { name: /改为 15/ }).click();
    await unsaved().waitFor();
  });
  afterAll(() => opened.context.close());
  beforeEach(() => setDisk(page, { bytes: sample, fault: null, copy: null }));
  afterEach(() => expect(opened.errors).toEqual([]));

  const unsaved = () => page.getByText("有改动未保存");
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const said = (words: string | RegExp) => page.getByRole("status").getByText(words).waitFor();
  /** Presses 保存, and answers what is asked then. */
  async function pressAndAnswer(answer: "accept" | "dismiss"): Promise<string> {
    const asked = page.waitForEvent("dialog");
    const pressed = press("保存");
    const dialog: Dialog = await asked;
    await Promise.all([dialog[answer](), pressed]);
    return dialog.message();
  }

  it.each<[Fault, RegExp, string[]]>([
    // No two that say the same stand beside each other: what is said is then said anew.
    ["write", /没有写成，改动还在这一页里/, ["permission", "writable", "aborted"]],
    ["permission", /没有得到写入的允许，文件没有动/, ["permission"]],
    ["close", /没有写成，改动还在这一页里/, ["permission", "writable", "aborted"]],
    ["gone", /“年报\.docx”已不在原处/, ["permission"]],
  ])(
    "says what is wrong (%s), leaves the file as it was and the change unsaved",
    async (fault, words, asked) => {
      await setDisk(page, { fault });
      await press("保存");
      await said(words);
      expect(await askedOfDisk(page)).toEqual(asked);
      expect(await bytesOnDisk(page)).toEqual(sample);
      expect(await unsaved().isVisible()).toBe(true);
    },
  );

  it("does not take for saved what has not arrived", async () => {
    await setDisk(page, { fault: "torn" });
    await press("保存");
    await said(/没有写成，改动还在这一页里/);
    expect((await bytesOnDisk(page)).length).toBeLessThan(sample.length);
    expect(await unsaved().isVisible()).toBe(true);
  });

  it("asks before it writes over what another program has changed since, and keeps that when told so", async () => {
    await setDisk(page, { bytes: theirs });
    expect(await pressAndAnswer("dismiss")).toContain("“年报.docx”打开以后被别的程序改过");
    await said(/没有覆盖，“年报\.docx”还是别的程序改过的样子/);
    expect(await askedOfDisk(page)).toEqual(["permission"]);
    expect(await bytesOnDisk(page)).toEqual(theirs);
    expect(await unsaved().isVisible()).toBe(true);
  });

  it("lets a copy be saved while the browser's question is left standing", async () => {
    await setDisk(page, { fault: "unanswered" });
    await press("保存");
    const download = page.waitForEvent("download");
    await press("另存…");
    await expectCorrected(sample, await downloaded(await download));
    await setDisk(page, { fault: "permission" });
    await said(/没有得到写入的允许/);
  });

  it("still hands a copy to the downloads: where nothing else may be written …", async () => {
    await setDisk(page, { fault: "permission" });
    const download = page.waitForEvent("download");
    await press("另存…");
    await expectCorrected(sample, await downloaded(await download));
    await said("已存到下载文件夹：年报-改.docx");
    await unsaved().waitFor({ state: "detached" });
  });

  it("… and where the file that was chosen for the copy cannot be written", async () => {
    await setDisk(page, { copy: { bytes: [1, 2, 3], fault: "write" } });
    const download = page.waitForEvent("download");
    await press("另存…");
    await expectCorrected(sample, await downloaded(await download));
    await said("没能写到选定的文件里，已存到下载文件夹：年报-改.docx");
    expect(await bytesOnDisk(page, "copy")).toEqual(new Uint8Array([1, 2, 3]));
  });

  // A copy lies in the downloads by now: what the page knows of the file itself is another thing.
  it("writes, reads it again, and asks nothing as long as nobody else writes", async () => {
    await page.getByRole("button", { name: /改为 63/ }).click();
    await unsaved().waitFor();
    // The second click comes while the first one is still at it.
    await page.getByRole("button", { name: "保存", exact: true }).dblclick();
    await said("已保存到“年报.docx”");
    await unsaved().waitFor({ state: "detached" });
    expect(await askedOfDisk(page)).toEqual(["permission", "writable", "closed"]);
    const written = await bytesOnDisk(page);
    expect(partsTouched(sample, written)).toEqual(["word/document.xml"]);
    const old = await textsOf(sample);
    const changed = (await textsOf(written)).filter((text, i) => text !== old[i]);
    expect(changed).toEqual(["63", "15"]);

    await page.getByRole("button", { name: /^撤销/ }).first().click();
    await unsaved().waitFor();
    await setDisk(page, { bytes: written });
    await press("保存");
    await unsaved().waitFor({ state: "detached" });
    expect(await askedOfDisk(page)).toEqual(["permission", "writable", "closed"]);
    await expectCorrected(sample, await bytesOnDisk(page));
  });

  it("writes over what another program has written when told so", async () => {
    await page.getByRole("button", { name: /改为 63/ }).click();
    await unsaved().waitFor();
    await setDisk(page, { bytes: theirs });
    await pressAndAnswer("accept");
    await said("已保存到“年报.docx”");
    await unsaved().waitFor({ state: "detached" });
    expect(partsTouched(sample, await bytesOnDisk(page))).toEqual(["word/document.xml"]);
  });

  it("goes on in the file that was chosen for the copy", async () => {
    await setDisk(page, { copy: { bytes: [], fault: null } });
    await press("另存…");
    await said("已保存到“另一份.docx”");
    expect(await bytesOnDisk(page)).toEqual(sample);
    await page.getByRole("button", { name: /^撤销/ }).first().click();
    await unsaved().waitFor();
    await press("保存");
    await unsaved().waitFor({ state: "detached" });
    await expectCorrected(sample, await bytesOnDisk(page, "copy"));
    expect(await bytesOnDisk(page)).toEqual(sample);
  });
});
