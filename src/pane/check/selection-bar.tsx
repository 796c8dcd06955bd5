import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { correctFindings } from "../flows/write";
import { isFixable, itemsOf } from "../state/items";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { flexGrow: 1 },
});

/** The chosen corrections, all with one click. */
export function SelectionBar() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const items = itemsOf(state.checked?.result.findings ?? []);
  const chosen = items.filter(isFixable).filter(({ id }) => state.selected.includes(id));
  if (chosen.length === 0) return null;
  return (
    <div className={styles.bar} role="group" aria-label={t("pane/correct.chosen", { count: chosen.length })}>
      <span className={styles.words}>{t("pane/correct.chosen", { count: chosen.length })}</span>
      <Button
        appearance="subtle"
        size="small"
        onClick={() => pane.store.dispatch({ type: "choice/cleared" })}
      >
        {t("pane/correct.chooseNone")}
      </Button>
      <Button
        appearance="primary"
        disabledFocusable={state.task !== null}
        onClick={() =>
          void correctFindings(
            pane,
            chosen.map(({ id }) => id),
          )
        }
      >
        {t("pane/correct.many")}
      </Button>
    </div>
  );
}
