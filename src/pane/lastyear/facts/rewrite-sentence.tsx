import { useRef, useState, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { usePane } from "../../use-pane";
import { rewrite } from "../flows/amend";
import { goTo } from "../flows/go-on";
import type { DocumentFact } from "../types";
import type { OpenSentence } from "./open-sentences";
import { sentenceKey } from "./working-off";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, width: "100%" },
  remark: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
  tools: { display: "flex", gap: tokens.spacingHorizontalS },
});

/** 改写整句: for what is not mended by another number. Enter writes, Esc leaves the sentence as it is. */
export function RewriteSentence({ sentence }: { sentence: OpenSentence<DocumentFact> }) {
  const styles = useStyles();
  const { pane, state, t, speak } = usePane();
  const { typed, remark } = state.lastYear.workingOff;
  const id = sentenceKey(sentence.facts[0]!.id);
  const [isOpen, setOpen] = useState(typed[id] !== undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const begin = (): void => {
    flushSync(() => setOpen(true));
    field.current?.focus();
  };
  const type = (value: string | null) => pane.store.dispatch({ type: "fact/typed", id, value });
  if (!isOpen) {
    return (
      <Button size="small" appearance="subtle" aria-expanded={false} onClick={begin}>
        {t("pane/facts.rewrite")}
      </Button>
    );
  }
  const leave = (): void => {
    type(null);
    setOpen(false);
    goTo(pane, sentence.facts[0]!.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") leave();
    if (event.key !== "Enter") return;
    event.preventDefault();
    void rewrite(pane, sentence);
  };
  const said = remark?.id === id ? speak(remark.said) : null;
  return (
    <div className={styles.field}>
      <Textarea
        ref={field}
        resize="vertical"
        rows={4}
        readOnly={state.task === "correct"}
        aria-label={t("pane/facts.rewrite")}
        aria-invalid={said !== null}
        value={typed[id] ?? sentence.text}
        // A sentence is one line.
        onChange={(_, { value }) => type(value.replace(/\s*\n\s*/gu, ""))}
        onKeyDown={onKeyDown}
      />
      {said !== null && <p className={styles.remark}>{said}</p>}
      <div className={styles.tools}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={state.task !== null}
          onClick={() => void rewrite(pane, sentence)}
        >
          {t("pane/facts.writeSentence")}
        </Button>
        <Button size="small" onClick={leave}>
          {t("pane/facts.leaveSentence")}
        </Button>
      </div>
    </div>
  );
}
