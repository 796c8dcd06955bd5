import { copyText, languageOf, officeBackground, whyNot } from "../pane/start/host";
import { localMemory } from "../word/memory/memory";
import { watchMishaps } from "../word/memory/mishaps";
import { isDark } from "../pane/theme/dark";
import { labClock } from "./lab/lab";
import { h } from "./page/dom";
import { SelfTestPage } from "./page/page";
import { runSelfTest } from "./run";
import { textIn } from "./text";

async function start(place: HTMLElement): Promise<void> {
  const reason = await whyNot();
  const language = languageOf(reason === "script" ? navigator.language : Office.context.displayLanguage);
  const text = textIn(language);
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = text("title");
  if (reason !== null) {
    place.replaceChildren(h("main", {}, h("h1", {}, text("title")), h("p", {}, text("outside"))));
    return;
  }
  const background = officeBackground();
  if (background !== null) document.documentElement.dataset.theme = isDark(background) ? "dark" : "light";
  new SelfTestPage(place, {
    language,
    back: `taskpane.html${location.search}${location.hash}`,
    run: (options) => runSelfTest({ clock: labClock, ...options }),
    copy: copyText,
    now: () => new Date(),
  }).show();
}

watchMishaps(window, localMemory, "self-test");
const place = document.getElementById("selftest");
if (place) {
  place.dataset.begun = "";
  void start(place);
}
