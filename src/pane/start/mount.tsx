import { createRoot } from "react-dom/client";
import { App } from "../app";
import { BrokenPane } from "./broken";
import { helpWasSeen } from "../memory";
import { SETTINGS, settingsOf } from "../../settings/settings";
import type { Services } from "../services";
import { initialState, reducer } from "../state/reducer";
import { createStore } from "../state/store";
import { usualYear } from "../../report/usual-year";
import { text } from "../../messages/text";
import { recallUnit } from "../../word/memory/unit";

/** Puts the pane into an element of the page. Gives back how to take it out again. */
export function mount(element: HTMLElement, services: Services, officeBackground: string | null): () => void {
  const store = createStore(
    reducer,
    initialState({
      unit: recallUnit(services.memory),
      year: String(usualYear(services.today)),
      help: !helpWasSeen(services.memory),
      settings: settingsOf(services.memory.get(SETTINGS)),
    }),
  );
  document.documentElement.lang = services.language === "zh" ? "zh-CN" : "en";
  document.title = text("pane/title", {}, services.language);
  const root = createRoot(element);
  root.render(
    <BrokenPane language={services.language} memory={services.memory}>
      <App pane={{ store, services, catchingUp: Promise.resolve() }} officeBackground={officeBackground} />
    </BrokenPane>,
  );
  return () => root.unmount();
}
