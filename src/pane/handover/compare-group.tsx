import { useRef, useState, type ChangeEvent, type ClipboardEvent } from "react";
import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { unseen } from "../theme/unseen";
import { usePaneWords } from "../use-pane";
import type { Handing } from "./use-engine";
import { useHandoverStyles } from "./use-styles";

const useStyles = makeStyles({ file: unseen });

/** More would fill the pane; the command line lists all. */
const MOST_LINES = 200;

/** 与网页比对: what stands on the web site, pasted or as a saved page, held against the document. */
export function CompareGroup({ engine, report }: Handing) {
  const styles = useHandoverStyles();
  const own = useStyles();
  const { pane, t } = usePaneWords();
  const input = useRef<HTMLInputElement>(null);
  const [lines, setLines] = useState<string[] | null>(null);
  const [summary, setSummary] = useState("");
  const [typed, setTyped] = useState("");

  const compare = async (bytes: Uint8Array): Promise<void> => {
    const other = await engine.readOther(bytes);
    if (!other) {
      setSummary(t("pane/hand.noReport"));
      setLines(null);
      return;
    }
    const says = engine.comparisonSays(engine.compareReports(report, other), pane.services.language);
    setSummary(says.summary);
    setLines([
      ...says.cells,
      ...says.labels,
      ...says.texts,
      ...says.notCompared,
      says.compared,
      ...(says.beside === null ? [] : [says.beside]),
    ]);
  };
  const ofText = (text: string): void => {
    if (text.trim() !== "") void compare(new TextEncoder().encode(text));
  };
  const onPaste = (event: ClipboardEvent): void => {
    const html = event.clipboardData.getData("text/html");
    const text = html || event.clipboardData.getData("text/plain");
    if (text.trim() === "") return;
    event.preventDefault();
    // A fragment does not say what it is written in.
    ofText(html ? `<!DOCTYPE html><meta charset="utf-8">${html}` : text);
  };
  const onFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    if (file) await compare(new Uint8Array(await file.arrayBuffer()));
    if (input.current) input.current.value = "";
  };
  return (
    <section className={styles.group} aria-labelledby="hand-compare">
      <h3 className={styles.title} id="hand-compare">
        {t("pane/hand.compare")}
      </h3>
      <p className={styles.note}>{t("pane/hand.compare.what")}</p>
      <Field label={t("pane/hand.compare.paste")}>
        <Textarea rows={2} value={typed} onPaste={onPaste} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={typed.trim() === ""} onClick={() => ofText(typed)}>
          {t("pane/hand.compare.typed")}
        </Button>
        <Button size="small" onClick={() => input.current?.click()}>
          {t("pane/hand.compare.open")}
        </Button>
        <input
          ref={input}
          className={own.file}
          type="file"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => void onFile(event)}
        />
      </div>
      <p className={styles.words} role="status">
        {summary}
      </p>
      {lines && (
        <ul className={styles.list}>
          {lines.slice(0, MOST_LINES).map((line, at) => (
            <li key={at} className={styles.name}>
              {line}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
