import type { PaneContext } from "../flows/flow";
import { show } from "../flows/flow";
import { infoNotice, problemNotice } from "../state/notices";
import { say } from "../state/said";
import { keepSettings, settingsFrom, type Settings } from "./settings";

/** Takes new settings, and keeps them on this machine. */
export function change({ services, store }: PaneContext, settings: Settings): void {
  keepSettings(services.memory, settings);
  store.dispatch({ type: "settings/changed", settings });
}

const FILE_NAME = "年报助手设置.json";

/** Gives the settings to the drafter as a file, to be handed on. */
export function exportSettings(settings: Settings): void {
  const link = document.createElement("a");
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(settings, null, 2))}`;
  link.download = FILE_NAME;
  link.click();
}

/** What settings need is far less. */
const LARGEST = 100_000;

/** Takes the settings of a file; one that is none changes nothing and is told. */
export async function importSettings(
  pane: PaneContext,
  file: Pick<File, "size" | "text" | "name">,
): Promise<void> {
  const { tab } = pane.store.get();
  const settings = file.size > LARGEST ? null : settingsFrom(await file.text());
  if (!settings) {
    const problem = { code: "pane/settings.notImported", data: {}, detail: "" };
    return show(pane, tab, problemNotice(say("pane/settings.import"), problem));
  }
  change(pane, settings);
  show(pane, tab, infoNotice(say("pane/settings.imported")));
}
