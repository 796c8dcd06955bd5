import { useEffect, useRef, useState, type ChangeEvent } from "react";
import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { focusMore } from "../components/head";
import { unseen } from "../theme/unseen";
import { usePane } from "../use-pane";
import { usualDeadline, type Deadline } from "./deadline";
import { change, exportSettings, importSettings } from "./flows";
import { isDay } from "./settings";

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
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  number: { width: "72px", minWidth: 0 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  file: unseen,
});

const government: Deadline = { month: 3, day: 31 };

/** The day as it is typed; it counts once there is such a day. */
function DeadlineFields() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { deadline } = state.settings;
  const [typed, setTyped] = useState({ month: String(deadline.month), day: String(deadline.day) });
  useEffect(() => {
    // Taken from a file, or from another field.
    setTyped((before) => {
      const isSame = Number(before.month) === deadline.month && Number(before.day) === deadline.day;
      return isSame ? before : { month: String(deadline.month), day: String(deadline.day) };
    });
  }, [deadline]);
  const set = (next: Deadline): void => {
    setTyped({ month: String(next.month), day: String(next.day) });
    change(pane, { ...state.settings, deadline: next });
  };
  const onTyped = (name: "month" | "day", value: string): void => {
    const next = { ...typed, [name]: value };
    setTyped(next);
    const day = { month: Number(next.month), day: Number(next.day) };
    if (isDay(day)) change(pane, { ...state.settings, deadline: day });
  };
  const isWrong = !isDay({ month: Number(typed.month), day: Number(typed.day) });
  const field = (name: "month" | "day") => (
    <Field label={t(`pane/settings.${name}`)}>
      <Input
        className={styles.number}
        inputMode="numeric"
        value={typed[name]}
        onChange={(_, data) => onTyped(name, data.value)}
      />
    </Field>
  );
  return (
    <div role="group" aria-label={t("pane/settings.deadline")}>
      <p className={styles.note}>{t("pane/settings.deadline")}</p>
      <div className={styles.row}>
        {field("month")}
        {field("day")}
      </div>
      {isWrong && <Field validationState="error" validationMessage={t("pane/settings.deadline.wrong")} />}
      <div className={styles.row}>
        <Button size="small" appearance="subtle" onClick={() => set(usualDeadline)}>
          {t("pane/settings.deadline.body")}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => set(government)}>
          {t("pane/settings.deadline.government")}
        </Button>
      </div>
    </div>
  );
}

/** What the drafter may set; kept on this machine, taken to others as a file. */
export function SettingsPanel() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLElement>(null);
  // It stands above the view, which may be scrolled.
  useEffect(() => panel.current?.scrollIntoView?.({ block: "start" }), []);
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
      <p className={styles.note}>{t("pane/settings.kept")}</p>
      <div className={styles.row}>
        <Button size="small" onClick={() => exportSettings(state.settings)}>
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
    </section>
  );
}
