import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../check/types";
import { BrokenIcon, HeldIcon, UncheckedIcon } from "../icons";
import { usePane } from "../usePane";

const states = [
  { id: "held", Icon: HeldIcon },
  { id: "broken", Icon: BrokenIcon },
  { id: "unchecked", Icon: UncheckedIcon },
] as const;

const useStyles = makeStyles({
  card: { padding: `0 ${tokens.spacingHorizontalL}` },
  whose: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  counts: { display: "grid", gridTemplateColumns: "repeat(3, 1fr)", margin: 0 },
  count: { display: "flex", flexDirection: "column-reverse", gap: "1px" },
  number: {
    margin: 0,
    fontSize: "28px",
    lineHeight: "34px",
    fontWeight: tokens.fontWeightSemibold,
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
  },
  bar: {
    display: "flex",
    gap: "2px",
    height: "6px",
    margin: `${tokens.spacingVerticalS} 0 0`,
    "& > span": { borderRadius: tokens.borderRadiusSmall, minWidth: "4px", border: "1px solid transparent" },
  },
  held: { color: tokens.colorPaletteGreenForeground1 },
  broken: { color: tokens.colorPaletteRedForeground1 },
  unchecked: { color: tokens.colorNeutralForeground3 },
  none: { color: tokens.colorNeutralForeground3 },
  heldBar: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  brokenBar: { backgroundColor: tokens.colorPaletteRedBackground3 },
  uncheckedBar: { backgroundColor: tokens.colorNeutralStroke1 },
});

/**
 * Whose report, and how many relations hold, are broken, could not be checked: three numbers that stand side by
 * side and are never added up. Green is only for what was computed and holds.
 */
export function Summary({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { t } = usePane();
  const { relations, unit, year } = result;
  const bars = { held: styles.heldBar, broken: styles.brokenBar, unchecked: styles.uncheckedBar };
  const whose = [unit, year === null ? null : t("pane/check.year", { year })].filter((part) => part !== null);
  return (
    <section className={styles.card} aria-label={t("pane/check.relations")}>
      {whose.length > 0 && <h2 className={styles.whose}>{whose.join(" · ")}</h2>}
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
