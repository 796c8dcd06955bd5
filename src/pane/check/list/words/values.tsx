import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../../check/types";
import { differenceOf } from "../../../state/items";
import { usePaneWords } from "../../../use-pane";

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

/** What the two numbers are called: 应为 only where a cell is proven wrong, for of a text and a table either may be. */
function namesOf({ rule }: Finding): [expected: string, actual: string] {
  if (rule === "text/table") return ["pane/value.table", "pane/value.written"];
  if (rule.startsWith("text/")) return ["pane/value.computed", "pane/value.written"];
  return ["pane/value.expected", "pane/value.actual"];
}

/** Whether two numbers stand side by side; not where each is shown at its own place. */
export const hasValues = (finding: Finding): boolean =>
  differenceOf(finding) !== null && !finding.others?.some(({ text }) => text === finding.expected);

/** The two numbers and their difference side by side, where the finding is about two numbers. */
export function FindingValues({ finding }: { finding: Finding }) {
  const styles = useStyles();
  const { t } = usePaneWords();
  const { expected, actual } = finding;
  const difference = differenceOf(finding);
  if (!hasValues(finding) || expected === null || actual === null || difference === null) return null;
  const [nameOfExpected, nameOfActual] = namesOf(finding);
  const rows = [
    [nameOfExpected, expected],
    [nameOfActual, actual],
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
