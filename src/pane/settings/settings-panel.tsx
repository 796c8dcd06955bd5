import { useEffect, useRef, type ChangeEvent } from "react";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { About } from "../about/about";
import { focusMore } from "../components/head";
import { unseen } from "../theme/unseen";
import { usePane } from "../use-pane";
import { DeadlineFields } from "./deadline-fields";
import { change, exportSettings, importSettings } from "./flows";
import { LimitFields } from "./limit-fields";
import { ProfileField } from "./profile-field";
import { RulesOff } from "./rules-off";
import { useSettingsStyles } from "./use-settings-styles";
import { WordingField } from "./wording-field";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightBold },
  file: unseen,
});

/** What the drafter may set; kept on this machine, taken to others as a file. */
export function SettingsPanel() {
  const styles = useStyles();
  const shared = useSettingsStyles();
  const { pane, state, t } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);
  // It stands above the view, which may be scrolled.
  // Browsers begin to give a promise back, which React would take for what cleans up.
  useEffect(() => void panel.current?.scrollIntoView?.({ block: "start" }), []);
  const onFile = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    if (file) void importSettings(pane, file);
    event.target.value = "";
  };
  return (
    <section ref={panel} className={styles.card} aria-label={t("pane/settings")}>
      <h2 className={styles.title}>{t("pane/settings")}</h2>
      <DeadlineFields />
      <Checkbox
        checked={state.settings.isLarge}
        label={t("pane/settings.large")}
        onChange={(_, data) => change(pane, { ...state.settings, isLarge: data.checked === true })}
      />
      <ProfileField />
      <LimitFields />
      <RulesOff />
      <WordingField />
      <p className={shared.note}>{t("pane/settings.kept")}</p>
      <div className={shared.row}>
        <Button size="small" onClick={() => exportSettings(pane)}>
          {t("pane/settings.export")}
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          {t("pane/settings.import")}
        </Button>
        <input
          ref={input}
          className={styles.file}
          type="file"
          accept=".json"
          tabIndex={-1}
          aria-hidden="true"
          onChange={onFile}
        />
        <Button
          size="small"
          onClick={() => {
            pane.store.dispatch({ type: "settings/shown", open: false });
            pane.store.dispatch({ type: "help/shown", open: true });
            focusMore();
          }}
        >
          {t("pane/help.title")}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            pane.store.dispatch({ type: "settings/shown", open: false });
            focusMore();
          }}
        >
          {t("pane/settings.close")}
        </Button>
      </div>
      <About />
    </section>
  );
}
