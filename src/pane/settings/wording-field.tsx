import { useId, useState } from "react";
import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { formFor } from "../../form";
import { sentenceIds, type SentenceId } from "../../template/types";
import { usualSentences } from "../../template/wording";
import { yearOf } from "../state/year";
import { usePane } from "../use-pane";
import { change } from "./flows";
import { useSettingsStyles } from "./use-settings-styles";

/** The office's own words for a sentence of the template; what is cleared, or as the template has it, is the template's. */
export function WordingField() {
  const styles = useSettingsStyles();
  const { pane, state, t } = usePane();
  const [id, setId] = useState<SentenceId>("period");
  const note = useId();
  const { wording } = state.settings;
  const usual = usualSentences(formFor(yearOf(state.year)))[id];
  const own = wording[id];
  const set = (text: string): void => {
    const changed = { ...wording, [id]: text };
    if (text === usual) delete changed[id];
    change(pane, { ...state.settings, wording: changed });
  };
  return (
    <div className={styles.group} role="group" aria-label={t("pane/settings.wording")}>
      <h3 className={styles.title}>{t("pane/settings.wording")}</h3>
      <p className={styles.note} id={note}>
        {t("pane/settings.wording.what")}
      </p>
      <Field label={t("pane/settings.wording.which")}>
        <Select
          className={styles.choice}
          value={id}
          onChange={(_, { value }) => setId(sentenceIds.find((known) => known === value) ?? id)}
        >
          {sentenceIds.map((known) => (
            <option key={known} value={known}>
              {t(wording[known] ? "pane/settings.wording.own" : "pane/settings.wording.usual", {
                name: t(`pane/settings.wording.${known}`),
              })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t("pane/settings.wording.text")}>
        <Textarea
          aria-describedby={note}
          lang="zh-CN"
          resize="vertical"
          rows={5}
          maxLength={2000}
          value={own ?? usual}
          onChange={(_, { value }) => set(value)}
        />
      </Field>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={own === undefined} onClick={() => set(usual)}>
          {t("pane/settings.wording.back")}
        </Button>
      </div>
    </div>
  );
}
