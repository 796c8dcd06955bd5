import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FillCell } from "../../../form";
import { typeNumber } from "../flows/typing";
import { usePane } from "../../use-pane";
import { useGrid } from "../use-grid";

const useStyles = makeStyles({
  note: {
    minHeight: "16px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    overflowWrap: "anywhere",
  },
  line: { display: "block" },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  button: {
    minWidth: 0,
    height: "auto",
    minHeight: "24px",
    padding: "0 4px",
    justifyContent: "flex-start",
    textAlign: "start",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
  },
});

interface CellNoteProps {
  cell: FillCell;
  row: string;
  /** By which its input names it. */
  id: string;
  /** Last year's number is not shown beside it. */
  withLast: boolean;
}

/** What there is to know of a cell: why it follows, what it should be, what stands in the document, last year's number. */
export function CellNote({ cell: { key, column }, row, id, withLast }: CellNoteProps) {
  const styles = useStyles();
  const { pane, t } = usePane();
  const { grid, numbers } = useGrid();
  const number = grid.get(key);
  const last = withLast ? numbers.last[key] : undefined;
  if (!number) return null;
  const { expected, expectedBy } = number;
  const name = t("pane/fill.cell", { row, column: column.labels.at(-1)! });
  const should = expected === null ? "" : t(`pane/fill.expected.${expectedBy!}`, { value: expected });
  // 四 is typed: who takes it over unseen does not find the application that was forgotten.
  const isOffered = expected !== null && expectedBy !== "balance";
  return (
    <>
      <span id={id} className={styles.note}>
        {number.from === "derived" && (
          <span className={styles.line}>{t(`pane/fill.follows.${number.reason!}`)}</span>
        )}
        {number.isWrong && (
          <span className={mergeClasses(styles.line, styles.doubtful)}>{t("pane/fill.wrong")}</span>
        )}
        {expected !== null && (
          <span className={mergeClasses(styles.line, number.value !== null && styles.doubtful)}>
            {should}
          </span>
        )}
        {number.since !== null && (
          <span className={mergeClasses(styles.line, styles.doubtful)}>
            {number.since === "" ? t("pane/fill.since.blank") : t("pane/fill.since", { text: number.since })}
          </span>
        )}
        {last !== undefined && <span className={styles.line}>{t("pane/fill.last", { value: last })}</span>}
      </span>
      {isOffered && (
        <Button
          className={styles.button}
          size="small"
          aria-label={t("pane/fill.take.name", { value: expected, cell: name })}
          // A number that follows is what a cleared cell shows.
          onClick={() => typeNumber(pane, key, "")}
        >
          {t("pane/fill.take", { value: expected })}
        </Button>
      )}
      {number.since !== null && (
        <Button
          className={styles.button}
          size="small"
          aria-label={t("pane/fill.since.take.name", { cell: name })}
          onClick={() => typeNumber(pane, key, null)}
        >
          {t("pane/fill.since.take")}
        </Button>
      )}
    </>
  );
}
