import { Button, Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { revealFinding } from "../flows/check";
import { correctItem } from "../flows/write";
import { ErrorIcon, HintIcon, WarningIcon } from "../icons";
import type { Item } from "../state/items";
import { usePane } from "../usePane";
import { Values } from "./Values";

const icons = { error: ErrorIcon, warning: WarningIcon, hint: HintIcon };

const useStyles = makeStyles({
  row: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "start",
    padding: `0 ${tokens.spacingHorizontalS} 0 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected },
  reveal: {
    gridColumn: 1,
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  message: { overflowWrap: "anywhere" },
  icon: { marginTop: "1px" },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
  choose: { gridColumn: 2, marginTop: "2px" },
  fix: { gridColumn: "1 / -1", padding: `0 0 ${tokens.spacingVerticalS} 44px`, minWidth: 0 },
  button: {
    maxWidth: "100%",
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightSemibold,
    "& > span, &": { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  },
});

/** One finding: the message goes to its place in the document; beside it what can be done about it. */
export function FindingRow({ item, current }: { item: Item; current: boolean }) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { id, finding } = item;
  const Icon = icons[finding.severity];
  const tabIndex = current ? 0 : -1;
  return (
    <li className={mergeClasses(styles.row, current && styles.current)}>
      <button
        type="button"
        className={styles.reveal}
        data-finding={id}
        tabIndex={tabIndex}
        aria-current={current}
        onClick={() => void revealFinding(pane, id, finding.place)}
      >
        <Icon className={mergeClasses(styles.icon, styles[finding.severity])} />
        <span className={styles.message}>
          <span hidden>{t(`pane/severity.${finding.severity}`)}</span>
          {finding.message}
          <Values finding={finding} />
        </span>
      </button>
      {finding.fix && (
        <Checkbox
          className={styles.choose}
          tabIndex={tabIndex}
          checked={state.selected.includes(id)}
          aria-label={t("pane/correct.choose", { message: finding.message })}
          onChange={(_, data) =>
            pane.store.dispatch({ type: "finding/chosen", id, chosen: data.checked === true })
          }
        />
      )}
      {finding.fix && (
        <div className={styles.fix}>
          <Button
            className={styles.button}
            size="small"
            tabIndex={tabIndex}
            title={finding.fix.title}
            disabledFocusable={state.task !== null}
            onClick={() => void correctItem(pane, item)}
          >
            {finding.fix.title}
          </Button>
        </div>
      )}
    </li>
  );
}
