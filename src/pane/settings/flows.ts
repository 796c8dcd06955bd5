import { MOST_SETTINGS, SETTINGS, settingsFrom } from "../../settings/settings";
import type { Settings, SettingsFile } from "../../settings/settings";
import { keepIgnored } from "../check/ignoring/memory";
import { checkAgain } from "../flows/check";
import { perform, show, type PaneContext } from "../flows/flow";
import type { Ignored } from "../state/ignored";
import { infoNotice, problemNotice } from "../state/notices";
import { say } from "../state/said";

/** Takes new settings, and keeps them on this machine. */
export function change({ services, store }: PaneContext, settings: Settings): void {
  services.memory.set(SETTINGS, JSON.stringify(settings));
  store.dispatch({ type: "settings/changed", settings });
}

/** What is found follows what was set, where something was checked. */
export async function checkBySettings(pane: PaneContext): Promise<void> {
  if (pane.store.get().checked) await perform(pane, "check", "check", () => checkAgain(pane));
}

const isRule = ({ fingerprint }: Ignored): boolean => fingerprint === null;

const ruleOff = (rule: string, title = ""): Ignored => ({
  rule,
  fingerprint: null,
  message: title,
  reason: "",
});

/** Switches a rule off on this machine; its errors are told all the same. */
export function switchOff({ services, store }: PaneContext, rule: string, title: string): void {
  const ignored = ruleOff(rule, title);
  store.dispatch({ type: "finding/ignored", ignored });
  keepIgnored(services, (kept) => [...kept, ignored]);
}

/** Just these rules are off. */
function switchOnly({ services, store }: PaneContext, rules: readonly string[]): void {
  const off = rules.map((rule) => ruleOff(rule));
  store.dispatch({
    type: "ignored/known",
    ignored: [...off, ...store.get().ignored.filter((one) => !isRule(one))],
  });
  keepIgnored(services, (kept) => [...off, ...kept.filter((one) => !isRule(one))]);
}

/** The rules that are off on this machine. */
export const rulesOff = (ignored: readonly Ignored[]): Ignored[] => ignored.filter(isRule);

const FILE_NAME = "年报助手设置.json";

/** Gives the settings to the drafter as a file, to be handed on. */
export function exportSettings({ store }: PaneContext): void {
  const { settings, ignored } = store.get();
  const file: SettingsFile = { ...settings, rulesOff: rulesOff(ignored).map(({ rule }) => rule) };
  const link = document.createElement("a");
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(file, null, 2))}`;
  link.download = FILE_NAME;
  link.click();
}

/** Takes the settings of a file; one that is none changes nothing and is told. */
export async function importSettings(
  pane: PaneContext,
  file: Pick<File, "size" | "text" | "name">,
): Promise<void> {
  const { tab } = pane.store.get();
  const read = file.size > MOST_SETTINGS ? null : settingsFrom(await file.text());
  if (!read) {
    const problem = { code: "pane/settings.notImported", data: {}, detail: "" };
    return show(pane, tab, problemNotice(say("pane/settings.import"), problem));
  }
  const { rulesOff: rules, ...settings } = read;
  change(pane, settings);
  switchOnly(pane, rules);
  await checkBySettings(pane);
  show(pane, tab, infoNotice(say("pane/settings.imported")));
}
