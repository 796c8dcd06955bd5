import { useEffect, useRef, useState, type FormEvent } from "react";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { usePane } from "../../use-pane";
import { cancelPaste, previewPaste } from "../flows/paste";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  what: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Takes the text where the clipboard cannot be read: what is pasted here is shown at once. */
export function PasteForm() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const [text, setText] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => void area.current?.focus(), []);
  const { at } = state.filling;
  const preview = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() !== "") void previewPaste(pane, text, at);
  };
  return (
    <form className={styles.form} onSubmit={preview}>
      <p className={styles.what}>{t("pane/paste.what")}</p>
      <Field label={t("pane/paste.text")}>
        <Textarea
          ref={area}
          rows={5}
          value={text}
          onChange={(_, { value }) => setText(value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData("text/plain");
            if (text !== "" || pasted.trim() === "") return;
            event.preventDefault();
            void previewPaste(pane, pasted, at);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={text.trim() === ""}>
          {t("pane/paste.preview")}
        </Button>
        <Button onClick={() => cancelPaste(pane)}>{t("pane/paste.cancel")}</Button>
      </div>
    </form>
  );
}
