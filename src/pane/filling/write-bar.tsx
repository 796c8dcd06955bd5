import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../use-pane";
import { writeNumbers } from "./flows/write";
import { leftIn } from "./progress";
import { WRITE_BUTTON } from "./table/use-cell-keys";
import { useGrid } from "./use-grid";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** 写入文档, and what comes next. */
export function WriteBar() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { numbers, grid, toWrite } = useGrid();
  const { length } = toWrite;
  const left = leftIn(numbers, grid);
  const hasTables = Object.keys(numbers.tables).length > 0;
  const isDone = length === 0 && left === 0 && hasTables;
  return (
    <div className={styles.bar}>
      <span className={styles.words}>
        {isDone ? t("pane/fill.next.check") : left > 0 && t("pane/fill.next.left", { count: left })}
      </span>
      {isDone && (
        <Button onClick={() => pane.store.dispatch({ type: "tab/chosen", tab: "check" })}>
          {t("pane/fill.next.go")}
        </Button>
      )}
      <Button
        id={WRITE_BUTTON}
        appearance={isDone ? "secondary" : "primary"}
        disabledFocusable={length === 0 || state.task !== null}
        onClick={() => void writeNumbers(pane)}
      >
        {length > 0 ? t("pane/fill.write", { count: length }) : t("pane/fill.write.none")}
      </Button>
    </div>
  );
}
