import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../check/types";
import { differenceOf } from "../../state/items";
import { usePaneWords } from "../../use-pane";

const useStyles = makeStyles({
  values: {
    display: "flex",
    flexWrap: "wrap",
    flexShrink: 10,
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontVariantNumeric: "tabular-nums",
    "& > div": { display: "flex", gap: tokens.spacingHorizontalXS },
  },
  value: { margin: 0, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightBold },
});

/** 应为 / 实填 / 差 side by side, where the finding is about two numbers. */
export function FindingValues({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { t } = usePaneWords();
  const { expected, actual } = finding;
  const difference = differenceOf(finding);
  if (expected === null || actual === null || difference === null) return null;
  const rows = [
    ["pane/value.expected", expected],
    ["pane/value.actual", actual],
    [difference > 0 ? "pane/value.more" : "pane/value.less", String(Math.abs(difference))],
  ] as const;
  return (
    <dl className={styles.values}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
