import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { confirmable, mayIgnoreRule } from "../../state/ignored";
import type { Item } from "../../state/items";
import { usePane } from "../../use-pane";
import { confirmNumbers, ignore } from "./flows";

/** A reason that one can read again in a year. */
const SHORTEST_REASON = 2;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/**
 * 忽略, with the reason: it stands in the list of what was ignored. 数字没错 says of the numbers that a finding would change
 * that they are right, which is reason enough.
 */
export function IgnoreForm({ item, onCancel }: { item: Item; onCancel: () => void }) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => void input.current?.focus(), []);
  const isBusy = state.task !== null;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    if (reason.trim().length < SHORTEST_REASON) {
      setMissing(true);
      input.current?.focus();
      return;
    }
    void ignore(pane, item.id, reason);
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onCancel();
    // The list moves by arrows, Home and End; here they move in the line.
    event.stopPropagation();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={leave} role="presentation">
      <Field
        size="small"
        label={t("pane/ignore.reason")}
        validationMessage={isMissing ? t("pane/ignore.reason.missing") : undefined}
      >
        <Input
          ref={input}
          value={reason}
          maxLength={120}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledFocusable={isBusy}>
          {t("pane/ignore.do")}
        </Button>
        {confirmable(item.finding).length > 0 && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void confirmNumbers(pane, item.id, reason)}
          >
            {t("pane/confirm")}
          </Button>
        )}
        {mayIgnoreRule(item.finding) && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            onClick={() => void ignore(pane, item.id, null)}
          >
            {t("pane/ignore.rule")}
          </Button>
        )}
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {t("pane/ignore.cancel")}
        </Button>
      </div>
    </form>
  );
}
