import { createRoot } from "react-dom/client";
import { check } from "../check";
import { readReport } from "../report";
import { createOpenDocument } from "../word";
import { copyText, languageOf, officeBackground, whyNot } from "./host";
import { localMemory } from "./memory";
import { mount } from "./mount";
import { Unsupported } from "./Unsupported";

async function start(element: HTMLElement): Promise<void> {
  const reason = await whyNot();
  if (reason !== null) {
    const language = languageOf(reason === "script" ? navigator.language : Office.context.displayLanguage);
    createRoot(element).render(<Unsupported reason={reason} language={language} />);
    return;
  }
  const language = languageOf(Office.context.displayLanguage);
  mount(
    element,
    {
      document: createOpenDocument(),
      check: (source) => check(readReport(source), { language }),
      memory: localMemory,
      copy: copyText,
      language,
      today: new Date(),
    },
    officeBackground(),
  );
}

const element = document.getElementById("pane");
if (element) void start(element);
