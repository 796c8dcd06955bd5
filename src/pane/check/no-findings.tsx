import { makeStyles, tokens } from "@fluentui/react-components";
import { countFacts } from "../../lastyear/state/reconcile";
import { isDoubt } from "../../document/messages";
import type { LastYearState } from "../lastyear/types";
import type { Checked } from "../state/types";
import { HeldIcon, UncheckedIcon } from "../icons";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  words: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    textAlign: "center",
    lineHeight: "22px",
  },
  held: { color: tokens.colorPaletteGreenForeground1 },
  unchecked: { color: tokens.colorNeutralForeground3 },
});

/** Why nothing was found: all is well, or something could not be read or checked, or was not looked at by the drafter. */
function why(
  { result, comparison, source }: Checked,
  { facts, isRecordUnreadable, handedIn, last }: LastYearState,
): string {
  if (source.messages.some(isDoubt)) return "pane/check.doubtful";
  if (countFacts(facts).open > 0 || (handedIn?.open ?? 0) > 0) return "pane/check.factsOpen";
  const isWhole = result.relations.unchecked === 0 && result.relations.held > 0;
  if (!isWhole) return "pane/check.nothing";
  if (isRecordUnreadable || comparison.state === "doubted") return "pane/check.notAll";
  if (comparison.state !== "compared") return "pane/check.cleanAlone";
  return last?.report.document.messages.some(isDoubt) ? "pane/check.lastDoubtful" : "pane/check.clean";
}

const good: ReadonlySet<string> = new Set(["pane/check.clean", "pane/check.cleanAlone"]);

/** Nothing was found. That is only good news when everything could be read and checked, and no fact of last year's is open. */
export function NoFindings({ checked, ignored }: { checked: Checked; ignored: number }) {
  const styles = useStyles();
  const { state, t } = usePane();
  const reason = why(checked, state.lastYear);
  const isGood = good.has(reason) && checked.result.relations.broken === 0;
  return (
    <p className={styles.words}>
      {isGood ? (
        <HeldIcon size={28} className={styles.held} />
      ) : (
        <UncheckedIcon size={28} className={styles.unchecked} />
      )}
      {ignored > 0 && good.has(reason) ? t("pane/check.onlyIgnored") : t(reason)}
      {ignored > 0 && <span>{t("pane/check.ignoredLeft", { count: ignored })}</span>}
    </p>
  );
}
