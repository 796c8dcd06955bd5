import { useCallback, useMemo, useState } from "react";
import type { Limits } from "../../check/limits";
import { recallRulesOff } from "../../pane/check/ignoring/memory";
import { limitsOf } from "../../settings/profiles";
import { SETTINGS, settingsOf } from "../../settings/settings";
import { localMemory } from "../../word/memory/memory";

/** What the settings of this machine say of many reports. */
interface SettingsNow {
  limits: Limits;
  /** Rules of which only errors are told. */
  rulesOff: readonly string[];
  /** Looks whether they are others now: the pane of a single report may have changed them. */
  lookAgain(): void;
}

const limitsNow = (): string => JSON.stringify(limitsOf(settingsOf(localMemory.get(SETTINGS))));
const rulesOffNow = (): string => JSON.stringify(recallRulesOff(localMemory));

/** The settings as they are; each part stays the same object while it says the same. */
export function useSettingsNow(): SettingsNow {
  const [limitsText, setLimitsText] = useState(limitsNow);
  const [rulesText, setRulesText] = useState(rulesOffNow);
  const limits = useMemo(() => JSON.parse(limitsText) as Limits, [limitsText]);
  const rulesOff = useMemo(() => JSON.parse(rulesText) as string[], [rulesText]);
  const lookAgain = useCallback(() => {
    setLimitsText(limitsNow());
    setRulesText(rulesOffNow());
  }, []);
  return { limits, rulesOff, lookAgain };
}
