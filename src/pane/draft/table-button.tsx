import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formFor, type TableId } from "../../form";
import { insertAtCursor } from "../flows/write";
import { yearOf } from "../state/year";
import { usePane } from "../use-pane";
import { Words } from "../components/words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  words: { flexGrow: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightBold, lineHeight: tokens.lineHeightBase300 },
  title: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: { flexShrink: 0, minWidth: "60px" },
});

/** A table of the form by name and title, with the button that inserts it. */
export function TableButton({ table }: { table: TableId }) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { name, title } = formFor(yearOf(state.year)).tables[table];
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <div className={styles.name}>
          <Words text={name} />
        </div>
        <div className={styles.title}>
          <Words text={title} />
        </div>
      </div>
      <Button
        className={styles.button}
        aria-label={t("pane/draft.insertTable", { name })}
        disabledFocusable={state.task !== null}
        onClick={() => void insertAtCursor(pane, table)}
      >
        {t("pane/draft.insert")}
      </Button>
    </div>
  );
}
