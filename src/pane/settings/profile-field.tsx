import { Field, makeStyles, Select } from "@fluentui/react-components";
import { deadlineOfProfile, profileOf, profiles } from "../../settings/profiles";
import { usePane } from "../use-pane";
import { change, checkBySettings } from "./flows";
import { useSettingsStyles } from "./use-settings-styles";

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: "1.2em" } });

/** The place whose demands are checked beside the form, and what they are, each with its source. */
export function ProfileField() {
  const shared = useSettingsStyles();
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { settings } = state;
  const chosen = profileOf(settings.profile);
  const choose = (id: string): void => {
    const profile = profileOf(id);
    const deadline = deadlineOfProfile(profile) ?? settings.deadline;
    change(pane, { ...settings, profile: profile?.id ?? null, deadline });
    void checkBySettings(pane);
  };
  return (
    <div className={shared.group} role="group" aria-label={t("pane/settings.profile")}>
      <h3 className={shared.title}>{t("pane/settings.profile")}</h3>
      <Field label={t("pane/settings.profile.which")}>
        <Select className={shared.choice} value={chosen?.id ?? ""} onChange={(_, { value }) => choose(value)}>
          <option value="">{t("pane/settings.profile.none")}</option>
          {profiles.map(({ id }) => (
            <option key={id} value={id}>
              {t(`pane/settings.profile.${id}`)}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && (
        <ul className={`${shared.note} ${styles.list}`}>
          {chosen.demands.map(({ id, source }) => (
            <li key={id}>{t("pane/settings.demand", { demand: t(`pane/settings.demand.${id}`), source })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
