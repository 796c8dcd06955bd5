import type { WordPage } from "../../../browser/support";

const page = (script: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>年报助手</title>` +
  `<script src="/word/host.js"></script><script src="/office-js/office.js"></script></head><body><p id="state"></p><script>${script}</script></body></html>`;

const pane = page(`
  Office.onReady(function (info) {
    var dark = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
    document.getElementById("state").textContent =
      [info.host, info.platform, Office.context.displayLanguage, dark].join(" ");
  });`);

const commands = page(`
  Office.onReady();
  var presses = 0;
  Office.actions.associate("clearMarks", function (event) {
    presses += 1;
    Word.run(function (context) {
      context.document.body.insertParagraph("功能写入的第" + presses + "段", "End");
      return context.sync();
    }).then(function () { event.completed(); });
  });`);

/**
 * Puts pages of our own in place of the add-in's: the simulated Word is tested by itself, over Microsoft's library.
 * The function file knows `clearMarks` only, which writes how often it ran in this page.
 */
export async function useStubAddin(word: WordPage): Promise<void> {
  const html = (body: string) => ({ contentType: "text/html; charset=utf-8", body });
  await word.page.route("**/taskpane.html*", (route) => route.fulfill(html(pane)));
  await word.page.route("**/commands.html*", (route) => route.fulfill(html(commands)));
}

/** Opens the pane and gives a way to run code in it; the code gets the page's globals. */
export async function openStubPane(word: WordPage): Promise<(script: string) => Promise<unknown>> {
  await useStubAddin(word);
  await word.press("打开助手");
  await word.pane.locator("#state").filter({ hasText: "Word" }).waitFor();
  const frame = word.page.frames().find((each) => each.url().includes("taskpane.html"));
  if (!frame) throw new Error("the pane has no frame");
  return (script) => frame.evaluate(script);
}

/** Runs statements inside one `Word.run`; `context` is there. */
export const inWord = (statements: string): string =>
  `Word.run(async (context) => { ${statements}\n await context.sync(); })`;
