import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isTotalColumn, type FillRow } from "../../../form";
import { WarningIcon } from "../../icons";
import { usePane } from "../../use-pane";
import { useGrid } from "../use-grid";

const useStyles = makeStyles({
  follows: { color: tokens.colorNeutralForeground3 },
  look: {
    display: "inline-flex",
    verticalAlign: "text-bottom",
    marginInlineStart: "2px",
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
});

/** This year's total of a row, or its numbers where it has none; and whether something in it has to be looked at. */
export function RowValue({ row }: { row: FillRow }) {
  const styles = useStyles();
  const { t } = usePane();
  const { grid } = useGrid();
  const total = row.cells.find(({ key }) => isTotalColumn(key));
  const number = total && grid.get(total.key);
  const looks = row.cells.filter(({ key }) => {
    const one = grid.get(key);
    return one && (one.isWrong || one.since !== null || (one.expected !== null && one.value !== null));
  }).length;
  const values = row.cells.map(({ key }) => grid.get(key)?.value ?? "–").join(" / ");
  return (
    <>
      {!total && values}
      {number && number.value !== null && (
        <span className={mergeClasses(number.from === "derived" && styles.follows)}>
          {number.from === "derived" && "＝"}
          {number.value}
        </span>
      )}
      {number && number.value === null && number.least !== null && (
        <span className={styles.follows} title={t("pane/fill.least.what")}>
          {t("pane/fill.least", { value: number.least })}
        </span>
      )}
      {looks > 0 && (
        <span className={styles.look} role="img" aria-label={t("pane/fill.look", { count: looks })}>
          <WarningIcon size={16} />
        </span>
      )}
    </>
  );
}
