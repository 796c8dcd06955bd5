import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useKeptFocus } from "../focus/use-kept-focus";
import { Remark } from "../components/remark";
import { insertAtCursor } from "../flows/write";
import { usePane } from "../use-pane";
import { openTables } from "./flows/open";
import { GridTools, PASTE_BUTTON } from "./grid-tools";
import { PastePanel } from "./paste/paste-panel";
import { NumberTable } from "./table/number-table";
import { WRITE_BUTTON } from "./table/use-cell-keys";
import { TableChoice } from "./table-choice";
import { CurrentGrid, formOfShown, useShownGrid } from "./use-grid";
import { WriteBar } from "./write-bar";
import { Words } from "../components/words";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  reading: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The document has no such table, and has to have it. */
function MissingTable() {
  const { pane, state, t } = usePane();
  const { table, numbers } = state.filling;
  const { name } = formOfShown(numbers, table).tables[table];
  return (
    <Remark
      intent="info"
      lines={[t("pane/fill.missing", { name })]}
      actions={
        <Button
          size="small"
          disabledFocusable={state.task !== null}
          onClick={() => void insertAtCursor(pane, table, "part", "fill")}
        >
          <Words text={t("pane/draft.insertTable", { name })} />
        </Button>
      }
    />
  );
}

/** After a paste the keyboard goes on to writing, or back to where the paste began. */
function useFocusAfterPaste(isPasting: boolean, hasWork: boolean): void {
  const was = useRef(isPasting);
  useEffect(() => {
    if (was.current && !isPasting) {
      document.getElementById(hasWork ? WRITE_BUTTON : PASTE_BUTTON)?.focus();
    }
    was.current = isPasting;
  }, [isPasting, hasWork]);
}

/** 填表: the three tables as a grid. */
export function FillTab() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const view = useRef<HTMLDivElement>(null);
  const grid = useShownGrid();
  const { pasting, problem } = state.filling;
  const { last, yearOfLast, dismissed } = state.lastYear;
  const isIdle = state.task === null;
  useKeptFocus(view);
  useFocusAfterPaste(pasting !== null, (grid?.toWrite.length ?? 0) > 0);
  useEffect(() => {
    if (isIdle) void openTables(pane);
  }, [pane, isIdle, last, yearOfLast, dismissed]);
  if (!grid) {
    return (
      <div className={styles.view}>
        {problem ? (
          <Remark
            intent="warning"
            lines={[t("pane/fill.unread"), t(problem.code, problem.data)]}
            actions={
              <Button size="small" onClick={() => void openTables(pane)}>
                {t("pane/fill.readAgain")}
              </Button>
            }
          />
        ) : (
          <p className={styles.reading} role="status">
            {t("pane/fill.reading")}
          </p>
        )}
      </div>
    );
  }
  return (
    <CurrentGrid.Provider value={grid}>
      <div ref={view} className={styles.view}>
        <TableChoice />
        {pasting ? (
          <PastePanel pasting={pasting} />
        ) : grid.shown ? (
          <>
            <GridTools />
            <NumberTable />
          </>
        ) : (
          <MissingTable />
        )}
        <WriteBar />
      </div>
    </CurrentGrid.Provider>
  );
}
