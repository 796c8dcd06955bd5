import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../use-pane";
import { beginPaste } from "./flows/paste";
import { fillZeros, undoMany } from "./flows/typing";
import { useGrid } from "./use-grid";

/** The button that was pressed for a paste that was given up. */
export const PASTE_BUTTON = "fill-paste";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

/** What fills many cells of the table at once. */
export function GridTools() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { shown } = useGrid();
  if (!shown) return null;
  const { length } = shown.zeros;
  return (
    <div className={styles.tools}>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={length === 0}
        onClick={() => void fillZeros(pane, shown.id)}
      >
        {length > 0 ? t("pane/fill.zeros", { count: length }) : t("pane/fill.zeros.none")}
      </Button>
      <Button id={PASTE_BUTTON} className={styles.button} size="small" onClick={() => void beginPaste(pane)}>
        {t("pane/fill.paste")}
      </Button>
      {state.filling.before && (
        <Button className={styles.button} size="small" appearance="subtle" onClick={() => undoMany(pane)}>
          {t("pane/fill.undo")}
        </Button>
      )}
    </div>
  );
}
