import { useMemo, useState } from "react";
import type { SheetOrReason } from "../engine/handover";
import { usePaneWords } from "../use-pane";
import { FileButton } from "./file-button";
import { HandGroup } from "./hand-group";
import { LineList } from "./line-list";
import { OutcomeLines } from "./outcome-lines";
import type { Handing } from "./use-engine";
import { useHandoverStyles } from "./use-styles";

/** What is told of a sheet that was chosen: first of all what a person has to know, then each line of the rest. */
interface Told {
  first: string[];
  rest: string[];
}

const nothing: Told = { first: [], rest: [] };

/** 用核校单核对: whether the report is still the one for which a 核校单 was made. */
export function VerifyGroup({ engine, report }: Handing) {
  const styles = useHandoverStyles();
  const { pane, t } = usePaneWords();
  const { language } = pane.services;
  const [sheet, setSheet] = useState<SheetOrReason | null>(null);
  // Who goes on typing is told of the report as it is now.
  const { first, rest } = useMemo((): Told => {
    if (!sheet) return nothing;
    if (!sheet.ok) return { first: [sheet.reason], rest: [] };
    const verified = engine.verifyReport(sheet.lines, report, engine.version);
    if (!verified.ok) return { first: [t(`verify/${verified.reason}`)], rest: [] };
    const { summary, differences, remarks } = engine.verificationSays(verified.value, language);
    const [difference, ...more] = differences;
    return {
      first: [
        summary,
        ...(difference === undefined ? [] : [t("pane/hand.verify.first", { difference })]),
        ...remarks,
      ],
      rest: more,
    };
  }, [engine, report, sheet, language, t]);
  const choose = async (bytes: Uint8Array): Promise<void> => {
    // The same words are spoken again when they come again.
    setSheet(null);
    setSheet(await engine.readSheet(bytes, language));
  };
  return (
    <HandGroup name="verify">
      <div className={styles.buttons}>
        <FileButton
          label={t("pane/hand.verify.open")}
          onChosen={(bytes) => void choose(bytes)}
          onFailed={(reason) => setSheet({ ok: false, reason })}
        />
      </div>
      <OutcomeLines lines={first} of={sheet} />
      <LineList lines={rest} />
    </HandGroup>
  );
}
