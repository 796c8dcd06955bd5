import { useState } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { limitsOf } from "../../settings/profiles";
import { knownReport } from "../lastyear/flows/compare";
import { itemsOf } from "../state/items";
import { splitIgnored } from "../state/ignored";
import type { PaneState } from "../state/types";
import { usePane } from "../use-pane";
import { OutcomeLines } from "./outcome-lines";
import { HandGroup } from "./hand-group";
import type { Handing } from "./use-engine";
import { useHandoverStyles } from "./use-styles";

/** The bytes as a link that saves them, as the settings are handed out: no address of a blob, which a frame may forbid. */
function save(bytes: Uint8Array, type: string, name: string): void {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const link = document.createElement("a");
  link.href = `data:${type};base64,${btoa(binary)}`;
  link.download = name;
  link.click();
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What the check found is told as the list shows it: what somebody lets stand stands apart, with the reason. */
function findingsOf({ checked, ignored }: PaneState) {
  const split = splitIgnored(itemsOf(checked!.result.findings), ignored);
  return {
    findings: split.open.map(({ finding }) => finding),
    ignored: split.ignored.filter(({ by }) => by.fingerprint !== null),
    untold: split.ignored.filter(({ by }) => by.fingerprint === null).length,
    off: ignored.filter(({ fingerprint }) => fingerprint === null).map(({ rule }) => rule),
  };
}

/** 核校单: what was checked by which rules, as a file. */
export function CertificateGroup({ engine, report }: Handing) {
  const styles = useHandoverStyles();
  const { pane, state, t } = usePane();
  const [name, setName] = useState("");
  const [says, setSays] = useState("");
  const make = (kind: "docx" | "html"): void => {
    const { result, comparison } = state.checked!;
    const { today } = pane.services;
    const date = engine.inChinese("pane/hand.date", {
      year: today.getFullYear(),
      month: today.getMonth() + 1,
      day: today.getDate(),
    });
    const who = name.trim() === "" ? null : name.trim();
    const { findings, ignored, untold, off } = findingsOf(state);
    const certificate = engine.certificateOf({
      report: { ...report, year: result.year },
      result: { ...result, findings },
      last: comparison.state === "compared" ? knownReport(state.lastYear) : null,
      ignored: ignored.map(({ finding, by }) => ({ message: finding.message, reason: by.reason })),
      untold,
      confirmations: state.ticked.map((own) => ({
        what: engine.inChinese(`pane/submit.own.${own}`),
        who,
        when: date,
      })),
      rules: engine.ruleSetOf(engine.version, limitsOf(state.settings), off),
      date,
      by: who,
    });
    const file = `${engine.inChinese("pane/hand.sheet")}.${kind}`;
    if (kind === "docx") save(engine.certificateDocx(certificate), WORD, file);
    else save(new TextEncoder().encode(engine.certificateHtml(certificate)), "text/html", file);
    setSays(t("pane/hand.saved", { file }));
  };
  return (
    <HandGroup name="sheet">
      <Field label={t("pane/hand.who")}>
        <Input value={name} maxLength={30} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" onClick={() => make("docx")}>
          {t("pane/hand.sheet.word")}
        </Button>
        <Button size="small" onClick={() => make("html")}>
          {t("pane/hand.sheet.html")}
        </Button>
      </div>
      <OutcomeLines lines={says === "" ? [] : [says]} of={says} />
    </HandGroup>
  );
}
