import { makeStyles, tokens } from "@fluentui/react-components";
import { MoreIcon } from "../icons";
import { daysLeft } from "../../settings/deadline";
import { yearOf } from "../state/year";
import { usePane } from "../use-pane";
import { Words } from "./words";

const MORE = "head-more";

/** The keyboard goes back to what opens the settings. */
export const focusMore = (): void => document.getElementById(MORE)?.focus();

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    // Word's own menu of the pane lies over the upper right corner.
    padding: `${tokens.spacingVerticalXS} 40px 0 ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
  },
  year: { flexShrink: 0 },
  whose: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  days: { flexShrink: 0, marginInlineStart: "auto", color: tokens.colorNeutralForeground3 },
  more: {
    flexShrink: 0,
    display: "flex",
    padding: "4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  late: { flexShrink: 0, marginInlineStart: "auto", color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Whose report this is, of which year, and how many days are left. */
export function Head() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { look, unit, settings } = state;
  const isReport = look?.kind === "report";
  const year = (isReport ? look.year : null) ?? yearOf(state.year);
  const whose = (isReport ? look.unit : null) ?? unit.trim();
  const days = year === null ? null : daysLeft(year, settings.deadline, pane.services.today);
  const body = whose || t("pane/head.noUnit");
  const { month, day } = settings.deadline;
  return (
    <header className={styles.head}>
      <span className={styles.whose} title={body}>
        <Words text={body} />
      </span>
      {year !== null && <span className={styles.year}>{t("pane/check.year", { year })}</span>}
      {days !== null && (
        <span
          className={days < 0 ? styles.late : styles.days}
          title={t("pane/head.deadline", { month, day })}
        >
          {t(days < 0 ? "pane/head.late" : "pane/head.days", { days: Math.abs(days) })}
        </span>
      )}
      <button
        type="button"
        id={MORE}
        className={styles.more}
        aria-label={t("pane/head.more")}
        aria-expanded={state.isSettingsOpen}
        onClick={() => pane.store.dispatch({ type: "settings/shown", open: !state.isSettingsOpen })}
      >
        <MoreIcon size={16} />
      </button>
    </header>
  );
}
