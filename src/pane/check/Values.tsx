import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../check/types";
import { differenceOf } from "../state/items";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  values: {
    display: "flex",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalM}`,
    marginTop: "2px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontVariantNumeric: "tabular-nums",
  },
  value: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** 应为 / 实填 / 差 side by side, where the finding has them. */
export function Values({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { t } = usePane();
  const { expected, actual } = finding;
  const difference = differenceOf(finding);
  if (expected === null || actual === null || difference === null) return null;
  const rows = [
    { name: t("pane/value.expected"), value: expected },
    { name: t("pane/value.actual"), value: actual },
    {
      name: t(difference > 0 ? "pane/value.more" : "pane/value.less"),
      value: String(Math.abs(difference)),
    },
  ];
  return (
    <span className={styles.values}>
      {rows.map(({ name, value }) => (
        <span key={name}>
          {name} <span className={styles.value}>{value}</span>
        </span>
      ))}
    </span>
  );
}
