import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FactView } from "../../../lastyear";
import { usePane } from "../../use-pane";
import { confirm, revealFact } from "../flows/facts";
import { surroundings } from "./surroundings";

const useStyles = makeStyles({
  fact: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "32px",
  },
  place: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { fontWeight: tokens.fontWeightBold },
  button: { flexShrink: 0 },
});

/** A fact among the words around it: a click goes there; a button says that it is right, or not any more. */
export function FactRow({ fact }: { fact: FactView }) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const [before, words, behind] = surroundings(fact);
  const isOpen = fact.status === "open";
  const label = isOpen ? "pane/last.confirm" : "pane/last.reopen";
  return (
    <div className={styles.fact} data-fact={fact.text}>
      <button type="button" className={styles.place} onClick={() => void revealFact(pane, fact.id)}>
        {before}
        <span className={styles.words}>{words}</span>
        {behind}
      </button>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={state.task !== null}
        aria-label={t(`${label}.name`, { text: fact.text })}
        onClick={() => void confirm(pane, [fact.id], isOpen)}
      >
        {t(label)}
      </Button>
    </div>
  );
}
