import { useEffect, useRef } from "react";
import { Field, Textarea } from "@fluentui/react-components";
import { usePaneWords } from "../use-pane";
import { OutcomeLines } from "./outcome-lines";

/** What came of a copy: said, or the text itself where the clipboard could not be reached. */
export type CopyOutcome = { says: string; text: string | null };

/** Says it; a text that has to be copied by hand stands there selected. */
export function Copied({ outcome }: { outcome: CopyOutcome | null }) {
  const { t } = usePaneWords();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = outcome?.text ?? null;
  useEffect(() => {
    if (text === null) return;
    area.current?.focus();
    area.current?.select();
  }, [text, outcome]);
  return (
    <>
      <OutcomeLines lines={outcome ? [outcome.says] : []} of={outcome} />
      {text !== null && (
        <Field label={t("pane/hand.byHand")}>
          <Textarea ref={area} readOnly rows={3} value={text} />
        </Field>
      )}
    </>
  );
}
