import { createRoot } from "react-dom/client";
import { errandIn } from "./start/errand";
import { openSelfTestOnHiddenKey } from "./start/hidden-key";
import { copyText, languageOf, officeBackground, readClipboard, whyNot } from "./start/host";
import { laterDocument } from "./start/later-document";
import { localMemory } from "../word/memory/memory";
import { watchMishaps } from "../word/memory/mishaps";
import { mount } from "./start/mount";
import { loadLaterViews } from "./later";
import { addFirstTexts, addLaterTexts } from "./texts";
import { Unsupported } from "./unsupported";

async function start(element: HTMLElement): Promise<void> {
  const reason = await whyNot();
  if (reason !== null) {
    const language = languageOf(reason === "script" ? navigator.language : Office.context.displayLanguage);
    await addFirstTexts(language);
    createRoot(element).render(<Unsupported reason={reason} language={language} />);
    return;
  }
  const language = languageOf(Office.context.displayLanguage);
  const engine = async () => {
    // What it says of its work is worded by the later texts.
    await addLaterTexts(language);
    return import(/* webpackChunkName: "engine" */ "./engine/document");
  };
  await addFirstTexts(language);
  mount(
    element,
    {
      document: laterDocument(async () => (await engine()).openDocument),
      documentName: Office.context.document.url ?? "",
      check: async (given) => (await engine()).examine({ ...given, language }),
      look: async (given) => (await engine()).look(given),
      explain: async (rule) => (await engine()).explain(rule, language),
      switchableRules: async () => (await engine()).rulesToSwitch(language),
      packageOf: async (insertable) => (await engine()).packageOf(insertable),
      filling: async () => (await engine()).tableFilling,
      lastYear: async () => (await engine()).lastYear,
      memory: localMemory,
      copy: copyText,
      readClipboard,
      language,
      today: new Date(),
      errand: errandIn(window.location.search),
    },
    officeBackground(),
  );
  // On their way before the first click. What goes wrong here is told by the click that needs it.
  await Promise.all([loadLaterViews(language), engine()]).catch(() => undefined);
}

const element = document.getElementById("pane");
watchMishaps(window, localMemory, "pane");
openSelfTestOnHiddenKey(window);
if (element) {
  // What says that the page is late tells from this whether it is ours that has not come (late.js).
  element.dataset.begun = "";
  void start(element);
}
