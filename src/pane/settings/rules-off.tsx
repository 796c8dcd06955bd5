import { useEffect, useState } from "react";
import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { RuleTitle } from "../../check/explain";
import { tellAgain } from "../check/ignoring/flows";
import { usePane } from "../use-pane";
import { rulesOff, switchOff } from "./flows";
import { useSettingsStyles } from "./use-settings-styles";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  rule: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  button: { flexShrink: 0 },
});

/** The rules that are not told on this machine, and one more of them. */
export function RulesOff() {
  const shared = useSettingsStyles();
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const [rules, setRules] = useState<RuleTitle[]>([]);
  useEffect(() => {
    let isThere = true;
    // Without the engine there are no names, and nothing to choose: what is off can be switched on again all the same.
    void pane.services.switchableRules().then(
      (known) => isThere && setRules(known),
      () => undefined,
    );
    return () => {
      isThere = false;
    };
  }, [pane]);
  const off = rulesOff(state.ignored);
  const titleOf = (id: string): string => rules.find((rule) => rule.id === id)?.title ?? id;
  const left = rules.filter(({ id }) => !off.some(({ rule }) => rule === id));
  return (
    <div className={shared.group} role="group" aria-label={t("pane/settings.rules")}>
      <h3 className={shared.title}>{t("pane/settings.rules")}</h3>
      <p className={shared.note}>{t("pane/settings.rules.what")}</p>
      {off.length > 0 && (
        <ul className={styles.list}>
          {off.map((one) => (
            <li key={one.rule} className={styles.rule}>
              <span>{titleOf(one.rule)}</span>
              <Button
                className={styles.button}
                size="small"
                aria-label={t("pane/settings.rules.on.name", { title: titleOf(one.rule) })}
                onClick={() => void tellAgain(pane, one)}
              >
                {t("pane/settings.rules.on")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Field label={t("pane/settings.rules.choose")}>
        <Select
          className={shared.choice}
          value=""
          disabled={left.length === 0}
          onChange={(_, { value }) => value !== "" && switchOff(pane, value, titleOf(value))}
        >
          <option value="">{t("pane/settings.rules.none")}</option>
          {left.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
