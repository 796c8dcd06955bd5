import { useEffect, useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { usualDeadline, type Deadline } from "../../settings/deadline";
import { isDay } from "../../settings/settings";
import { usePane } from "../use-pane";
import { change } from "./flows";
import { useSettingsStyles } from "./use-settings-styles";

const government: Deadline = { month: 3, day: 31 };

/** The day as it is typed; it counts once there is such a day. */
export function DeadlineFields() {
  const styles = useSettingsStyles();
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
    <div className={styles.group} role="group" aria-label={t("pane/settings.deadline")}>
      <h3 className={styles.title}>{t("pane/settings.deadline")}</h3>
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
