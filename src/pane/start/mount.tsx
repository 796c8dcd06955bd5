import { createRoot } from "react-dom/client";
import { App } from "../app";
import { BrokenPane } from "./broken";
import { helpWasSeen } from "../memory";
import { SETTINGS, settingsOf } from "../../settings/settings";
import type { PaneContext } from "../flows/flow";
import type { Services } from "../services";
import { initialState, reducer } from "../state/reducer";
import { createStore } from "../state/store";
import { usualYear } from "../../report/usual-year";
import { text } from "../../messages/text";
import { recallUnit } from "../../word/memory/unit";

/** A pane over what it works with, without a screen. */
export function paneOver(services: Services): PaneContext {
  const store = createStore(
    reducer,
    initialState({
      unit: recallUnit(services.memory),
      year: String(usualYear(services.today)),
      help: !helpWasSeen(services.memory),
      settings: settingsOf(services.memory.get(SETTINGS)),
    }),
  );
  return { store, services, catchingUp: Promise.resolve() };
}

/** Puts the pane into an element of the page. Gives back how to take it out again. */
export function mount(element: HTMLElement, services: Services, officeBackground: string | null): () => void {
  const pane = paneOver(services);
  document.documentElement.lang = services.language === "zh" ? "zh-CN" : "en";
  document.title = text("pane/title", {}, services.language);
  const root = createRoot(element);
  root.render(
    <BrokenPane language={services.language} memory={services.memory}>
      <App pane={pane} officeBackground={officeBackground} />
    </BrokenPane>,
  );
  return () => root.unmount();
}
