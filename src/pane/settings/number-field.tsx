import { useEffect, useState } from "react";
import { Field, Input } from "@fluentui/react-components";
import { usePane } from "../use-pane";
import { useSettingsStyles } from "./use-settings-styles";

interface NumberFieldProps {
  label: string;
  /** What is set; null shows nothing. */
  value: number | null;
  /** What is typed counts when the drafter leaves the field; null where nothing stands in it. */
  onSet: (value: number | null) => void;
  isGood: (value: number | null) => boolean;
  /** What to type instead. */
  wrong: string;
}

const numberOf = (typed: string): number | null => (typed.trim() === "" ? null : Number(typed));

/** A number of the settings; what cannot be meant is told and changes nothing. */
export function NumberField({ label, value, onSet, isGood, wrong }: NumberFieldProps) {
  const styles = useSettingsStyles();
  const { t } = usePane();
  const shown = value === null ? "" : String(value);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const isWrong = !isGood(numberOf(typed));
  const leave = (): void => {
    if (!isWrong && typed.trim() !== shown) onSet(numberOf(typed));
  };
  return (
    <Field label={label} validationMessage={isWrong ? t(wrong) : undefined}>
      <Input
        className={styles.number}
        inputMode="numeric"
        value={typed}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={leave}
        onKeyDown={({ key }) => {
          if (key === "Enter") leave();
        }}
      />
    </Field>
  );
}
