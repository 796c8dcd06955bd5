import { useMemo, useState, type ClipboardEvent } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import type { Report } from "../../report";
import { usePaneWords } from "../use-pane";
import { FileButton } from "./file-button";
import { HandGroup } from "./hand-group";
import { LineList } from "./line-list";
import { OutcomeLines } from "./outcome-lines";
import type { Handing } from "./use-engine";
import { useHandoverStyles } from "./use-styles";

/** 与网页比对: what stands on the web site, pasted or as a saved page, held against the document. */
export function CompareGroup({ engine, report }: Handing) {
  const styles = useHandoverStyles();
  const { pane, t } = usePaneWords();
  const { language } = pane.services;
  const [other, setOther] = useState<Report | { reason: string } | null>(null);
  const [typed, setTyped] = useState("");

  // Who goes on typing is told of the report as it is now.
  const { summary, lines } = useMemo((): { summary: string; lines: string[] } => {
    if (other === null) return { summary: "", lines: [] };
    if ("reason" in other) return { summary: other.reason, lines: [] };
    const says = engine.comparisonSays(engine.compareReports(report, other), language);
    const { cells, labels, texts, notCompared, compared, beside } = says;
    return {
      summary: says.summary,
      lines: [...cells, ...labels, ...texts, ...notCompared, compared, ...(beside === null ? [] : [beside])],
    };
  }, [engine, report, other, language]);

  const compare = async (bytes: Uint8Array): Promise<void> => {
    // The same words are spoken again when they come again.
    setOther(null);
    setOther((await engine.readOther(bytes)) ?? { reason: t("pane/hand.noReport") });
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
  return (
    <HandGroup name="compare">
      <Field label={t("pane/hand.compare.paste")}>
        <Textarea rows={2} value={typed} onPaste={onPaste} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={typed.trim() === ""} onClick={() => ofText(typed)}>
          {t("pane/hand.compare.typed")}
        </Button>
        <FileButton
          label={t("pane/hand.compare.open")}
          onChosen={(bytes) => void compare(bytes)}
          onFailed={(reason) => setOther({ reason })}
        />
      </div>
      <OutcomeLines lines={summary === "" ? [] : [summary]} of={other} />
      <LineList lines={lines} />
    </HandGroup>
  );
}
