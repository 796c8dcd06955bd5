import { Button, makeStyles } from "@fluentui/react-components";
import { formFor, type TableId } from "../../../form";
import { insertAtCursor } from "../../flows/write";
import { yearOf } from "../../state/year";
import { usePaneWords, usePart } from "../../use-pane";

const useStyles = makeStyles({
  // Above the button that covers the whole row.
  button: { position: "relative", marginInlineStart: "auto" },
});

/** 插入表三: puts a table that was not found into its part. */
export function InsertTableButton({ table, tabIndex }: { table: TableId; tabIndex: number }) {
  const styles = useStyles();
  const { pane, t } = usePaneWords();
  const isBusy = usePart(pane, ({ task }) => task !== null);
  const year = usePart(pane, (state) => state.year);
  const { name } = formFor(yearOf(year)).tables[table];
  return (
    <Button
      className={styles.button}
      size="small"
      tabIndex={tabIndex}
      disabledFocusable={isBusy}
      onClick={() => void insertAtCursor(pane, table, "part", "check")}
    >
      {t("pane/draft.insertTable", { name })}
    </Button>
  );
}
