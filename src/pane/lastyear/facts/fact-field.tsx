import { useId, type KeyboardEvent } from "react";
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../use-pane";
import { amend, keepAsIs } from "../flows/amend";
import { goTo, stepSentence } from "../flows/go-on";
import type { DocumentFact } from "../types";
import { factValue } from "./fact-value";
import type { OpenSentence } from "./open-sentences";
import { Words } from "../../components/words";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  number: { width: "80px", minWidth: 0 },
  words: { flexGrow: 1, minWidth: "160px" },
  same: { flexShrink: 0, minWidth: "48px", marginInlineStart: "auto" },
  remark: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  tie: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** The number of a table that is the same number, with the way to take it. */
function TableNumberOffer({ fact }: { fact: DocumentFact }) {
  const styles = useStyles();
  const { pane, t } = usePane();
  const { tableNumber } = fact;
  if (!tableNumber) return null;
  const value = String(tableNumber.value);
  if (factValue(fact.text).value === value) {
    return <p className={styles.tie}>{t("pane/facts.agrees", { ...tableNumber })}</p>;
  }
  return (
    <p className={styles.tie}>
      {t("pane/facts.tableNumber", { ...tableNumber })}
      <Button
        size="small"
        aria-label={t("pane/facts.named", { action: t("pane/facts.useNumber"), text: value })}
        onClick={() => {
          goTo(pane, fact.id);
          pane.store.dispatch({ type: "fact/typed", id: fact.id, value });
        }}
      >
        {t("pane/facts.useNumber")}
      </Button>
    </p>
  );
}

interface FactFieldProps {
  fact: DocumentFact;
  sentence: OpenSentence<DocumentFact>;
}

/** 今年：[ 301 ] 条, with 没变 and what is to be said about it. Enter writes, Alt+Enter says 没变. */
export function FactField({ fact, sentence }: FactFieldProps) {
  const styles = useStyles();
  const remarkId = useId();
  const { pane, state, t, speak } = usePane();
  const { typed, remark } = state.lastYear.workingOff;
  const { value, unit, isNumber } = factValue(fact.text);
  const said = remark?.id === fact.id ? remark.said : null;
  const same = () => void keepAsIs(pane, [fact], [fact.id]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter that ends the input of a word of Chinese is not meant for us.
    if (event.nativeEvent.isComposing) return;
    const by = event.altKey ? { ArrowDown: 1 as const, ArrowUp: -1 as const }[event.key] : undefined;
    if (event.key !== "Enter" && by === undefined) return;
    event.preventDefault();
    if (by !== undefined) {
      const id = stepSentence(pane, by);
      if (id !== null) goTo(pane, id);
    } else if (event.altKey) same();
    else void amend(pane, sentence, fact.id);
  };
  return (
    <>
      <div className={styles.row}>
        <span aria-hidden="true">
          {isNumber && sentence.facts.length > 1
            ? t("pane/facts.becomes", { text: fact.text })
            : t("pane/facts.thisYear")}
        </span>
        <Input
          className={isNumber ? styles.number : styles.words}
          size="small"
          input={{ "data-fact-input": fact.id } as object}
          inputMode={isNumber ? "decimal" : "text"}
          autoComplete="off"
          readOnly={state.task === "correct"}
          aria-label={t("pane/facts.input", { text: fact.text })}
          aria-invalid={said !== null}
          aria-describedby={said ? remarkId : undefined}
          value={typed[fact.id] ?? value}
          onChange={(_, data) =>
            pane.store.dispatch({
              type: "fact/typed",
              id: fact.id,
              value: data.value === value ? null : data.value,
            })
          }
          onKeyDown={onKeyDown}
        />
        {unit !== "" && <span>{unit}</span>}
        <Button
          className={styles.same}
          size="small"
          disabledFocusable={state.task !== null}
          aria-label={t("pane/facts.named", { action: t("pane/facts.same"), text: fact.text })}
          onClick={same}
        >
          {t("pane/facts.same")}
        </Button>
      </div>
      {said && (
        <p id={remarkId} className={styles.remark}>
          <Words text={speak(said)} />
        </p>
      )}
      <TableNumberOffer fact={fact} />
    </>
  );
}
