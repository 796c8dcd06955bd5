import { memo } from "react";
import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../check/types";
import { revealFinding } from "../../flows/check";
import { ErrorIcon, HintIcon, UncheckedIcon, WarningIcon } from "../../icons";
import { isFixable, kindOf, nameOf, type Item } from "../../state/items";
import { usePaneWords, usePart } from "../../use-pane";
import { FindingDetails } from "./finding-details";
import { FindingPlaces } from "./words/finding-places";
import { FixButton } from "./fix-button";
import { FindingWords } from "./words/finding-words";
import { InsertTableButton } from "./insert-table-button";
import { FindingValues, hasValues } from "./words/values";

const icons = { error: ErrorIcon, warning: WarningIcon, hint: HintIcon, blank: UncheckedIcon };

const useStyles = makeStyles({
  row: {
    position: "relative",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    "&:hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    // There Windows takes all grounds away.
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  reveal: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    margin: 0,
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    cursor: "pointer",
    outline: "none",
    // The whole row is the button; what can be clicked in it besides lies above.
    "::after": { content: "''", position: "absolute", inset: 0 },
    ":focus-visible::after": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
  blank: { color: tokens.colorNeutralForeground3 },
  second: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "32px",
    paddingInlineStart: "28px",
    marginBottom: "-4px",
  },
  choose: { position: "relative", flexShrink: 0, marginInlineEnd: "-8px" },
});

interface FindingRowProps {
  item: Item;
  current: boolean;
  tabStop: boolean;
}

/** Whether two findings look alike; what a click on them does is looked up by the id. */
const looksAlike = (a: FindingRowProps, b: FindingRowProps): boolean =>
  a.current === b.current &&
  a.tabStop === b.tabStop &&
  a.item.id === b.item.id &&
  shownOf(a.item.finding) === shownOf(b.item.finding);

const shownOf = ({ severity, message, expected, actual, fix, others }: Finding): string =>
  JSON.stringify([
    severity,
    message,
    expected,
    actual,
    fix?.title,
    others?.map(({ where, text }) => [where, text]),
  ]);

/** One finding: a click goes to its place in the document; in its second line what can be done about it. */
export const FindingRow = memo(function FindingRow({ item, current, tabStop }: FindingRowProps) {
  const styles = useStyles();
  const { pane, t } = usePaneWords();
  const { id, finding } = item;
  const isChosen = usePart(pane, ({ selected }) => selected.includes(id));
  const kind = kindOf(finding);
  const Icon = icons[kind];
  const missing = finding.rule === "table/missing" ? finding.table : null;
  const tabIndex = tabStop ? 0 : -1;
  return (
    <li className={mergeClasses(styles.row, current && styles.current)}>
      <button
        type="button"
        className={styles.reveal}
        data-finding={id}
        tabIndex={tabIndex}
        aria-current={current}
        onClick={() => void revealFinding(pane, id)}
      >
        <Icon className={styles[kind]} label={t(`pane/severity.${kind}`)} />
        <FindingWords finding={finding} current={current} />
      </button>
      {missing !== null && (
        <div className={styles.second}>
          <InsertTableButton table={missing} tabIndex={tabIndex} />
        </div>
      )}
      <FindingPlaces item={item} tabIndex={tabIndex} />
      {(isFixable(item) || hasValues(finding)) && (
        <div className={styles.second}>
          <FindingValues finding={finding} />
          {isFixable(item) && <FixButton item={item} tabIndex={tabIndex} />}
          {isFixable(item) && (
            <Checkbox
              className={styles.choose}
              tabIndex={tabIndex}
              checked={isChosen}
              aria-label={t("pane/correct.choose", { name: nameOf(finding) })}
              onChange={(_, data) =>
                pane.store.dispatch({ type: "finding/chosen", id, chosen: data.checked === true })
              }
            />
          )}
        </div>
      )}
      {current && <FindingDetails item={item} />}
    </li>
  );
}, looksAlike);
