import { isLength, isPercent } from "../../settings/settings";
import type { Limits } from "../../check/limits";
import { usePane } from "../use-pane";
import { change, checkBySettings } from "./flows";
import { NumberField } from "./number-field";
import { useSettingsStyles } from "./use-settings-styles";

/** What local rules set: how much may be last year's, and how long part 一 may be. */
export function LimitFields() {
  const styles = useSettingsStyles();
  const { pane, state, t } = usePane();
  const { limits } = state.settings;
  const set = (changed: Partial<Limits>): void => {
    change(pane, { ...state.settings, limits: { ...limits, ...changed } });
    void checkBySettings(pane);
  };
  return (
    <div className={styles.group} role="group" aria-label={t("pane/settings.limits")}>
      <h3 className={styles.title}>{t("pane/settings.limits")}</h3>
      <NumberField
        label={t("pane/settings.repetition")}
        value={Math.round(limits.repetition * 100)}
        onSet={(percent) => set({ repetition: percent! / 100 })}
        isGood={(percent) => percent !== null && isPercent(percent)}
        wrong="pane/settings.repetition.wrong"
      />
      <NumberField
        label={t("pane/settings.overview")}
        value={limits.overview}
        onSet={(overview) => set({ overview })}
        isGood={(overview) => overview === null || isLength(overview)}
        wrong="pane/settings.overview.wrong"
      />
    </div>
  );
}
