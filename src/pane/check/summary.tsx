import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../check/types";
import type { Comparison } from "../lastyear/types";
import { BrokenIcon, HeldIcon, UncheckedIcon } from "../icons";
import { usePane } from "../use-pane";
import { CheckAgain } from "./check-again";

const states = [
  { id: "held", Icon: HeldIcon },
  { id: "broken", Icon: BrokenIcon },
  { id: "unchecked", Icon: UncheckedIcon },
] as const;

const useStyles = makeStyles({
  card: { padding: `0 ${tokens.spacingHorizontalL}` },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightBold,
    overflowWrap: "anywhere",
  },
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(3, auto)",
    justifyContent: "space-between",
    margin: `${tokens.spacingVerticalXS} 0 0`,
  },
  count: {
    display: "flex",
    flexDirection: "row-reverse",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalXS,
  },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightBold,
    fontVariantNumeric: "tabular-nums",
    letterSpacing: "-0.01em",
  },
  name: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  bar: {
    display: "flex",
    gap: "2px",
    height: "6px",
    marginTop: tokens.spacingVerticalXS,
    "& > span": { borderRadius: tokens.borderRadiusSmall, minWidth: "6px", border: "1px solid transparent" },
  },
  held: { color: tokens.colorPaletteGreenForeground1 },
  broken: { color: tokens.colorPaletteRedForeground1 },
  unchecked: { color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground3 },
  heldBar: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  brokenBar: { backgroundColor: tokens.colorPaletteRedBackground3 },
  uncheckedBar: { backgroundColor: tokens.colorNeutralStroke1 },
});

/** The id of what stands first in a result, for who takes the keyboard there. */
export const SUMMARY = "check-summary";

/**
 * How many relations hold, are broken, could not be checked: three numbers that stand side by
 * side and are never added up. Green is only for what was computed and holds.
 */
export function Summary({ result, comparison }: { result: CheckResult; comparison: Comparison }) {
  const styles = useStyles();
  const { t } = usePane();
  const { relations } = result;
  const bars = { held: styles.heldBar, broken: styles.brokenBar, unchecked: styles.uncheckedBar };
  const count = relations.held + relations.broken + relations.unchecked;
  return (
    <section id={SUMMARY} className={styles.card} aria-label={t("pane/check.relations")}>
      <div className={styles.head}>
        <h2 className={styles.title} data-arrival tabIndex={-1}>
          {t(comparison.state === "none" ? "pane/check.relations.alone" : "pane/check.relations.count", {
            count,
          })}
        </h2>
        <CheckAgain />
      </div>
      <dl className={styles.counts}>
        {states.map(({ id, Icon }) => (
          <div key={id} className={styles.count}>
            <dd className={mergeClasses(styles.number, relations[id] > 0 ? styles[id] : styles.none)}>
              {relations[id]}
            </dd>
            <dt className={styles.name}>
              <Icon size={14} className={relations[id] > 0 ? styles[id] : styles.none} />
              {t(`pane/check.${id}`)}
            </dt>
          </div>
        ))}
      </dl>
      <div className={styles.bar} aria-hidden="true">
        {states
          .filter(({ id }) => relations[id] > 0)
          .map(({ id }) => (
            <span key={id} className={bars[id]} style={{ flexGrow: relations[id] }} />
          ))}
      </div>
    </section>
  );
}
