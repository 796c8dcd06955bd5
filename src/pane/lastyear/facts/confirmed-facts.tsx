import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { UndoIcon } from "../../icons";
import { usePane } from "../../use-pane";
import { confirm, revealFact } from "../flows/facts";
import { wordsOf } from "../flows/go-on";
import type { DocumentFact } from "../types";
import { surroundings } from "./surroundings";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  fact: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "32px" },
  just: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
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

/** A fact among the words around it: a click goes there, a button opens it again. */
function ConfirmedFact({ fact }: { fact: DocumentFact }) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const [before, words, behind] = surroundings(fact);
  return (
    <li className={styles.fact} data-fact={fact.text}>
      <button type="button" className={styles.place} onClick={() => void revealFact(pane, fact.id)}>
        {before}
        <span className={styles.words}>{words}</span>
        {behind}
      </button>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={state.task !== null}
        aria-label={t("pane/facts.named", { action: t("pane/last.reopen"), text: fact.text })}
        onClick={() => void confirm(pane, [fact.id], false)}
      >
        {t("pane/last.reopen")}
      </Button>
    </li>
  );
}

/** The last 没变, with the way back in one press. */
function JustConfirmed({ facts }: { facts: DocumentFact[] }) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const text = wordsOf(facts);
  return (
    <div className={styles.just}>
      <span>{t("pane/facts.justSame", { text })}</span>
      <Button
        size="small"
        icon={<UndoIcon size={16} />}
        disabledFocusable={state.task !== null}
        aria-label={t("pane/facts.undoSame", { text })}
        onClick={() =>
          void confirm(
            pane,
            facts.map(({ id }) => id),
            false,
          )
        }
      >
        {t("pane/takeBack")}
      </Button>
    </div>
  );
}

/** The facts that the drafter has said to be right: the last ones, and all, foldable; each can be opened again. */
export function ConfirmedFacts() {
  const styles = useStyles();
  const { state, t } = usePane();
  const { facts, workingOff } = state.lastYear;
  const confirmed = facts.filter(({ status }) => status === "confirmed");
  const last = confirmed.filter(({ id }) => workingOff.justConfirmed.includes(id));
  if (confirmed.length === 0) return null;
  return (
    <>
      {last.length > 0 && <JustConfirmed facts={last} />}
      <details>
        <summary className={styles.summary}>{t("pane/last.confirmed", { count: confirmed.length })}</summary>
        <ul className={styles.list}>
          {confirmed.map((fact) => (
            <ConfirmedFact key={fact.id} fact={fact} />
          ))}
        </ul>
      </details>
    </>
  );
}
