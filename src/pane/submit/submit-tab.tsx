import { useEffect } from "react";
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { Handover } from "../handover/handover";
import { FactsNote } from "../lastyear/facts/facts-note";
import { checkDocument } from "../flows/check";
import { checklistOf } from "./checklist";
import { ownChecks } from "./own-checks";
import { usePane } from "../use-pane";
import { askAuthor } from "./ask-author";
import { ChecklistRow } from "./checklist-row";
import { handIn } from "./hand-in";
import { tick } from "./ticked";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightBold,
  },
  what: { margin: 0, color: tokens.colorNeutralForeground3, lineHeight: "20px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  own: { margin: 0, padding: 0, border: "none" },
});

/** What the list says as a whole: cleared is not finished while something is left. */
function titleOf(isCleared: boolean, left: number): string {
  if (isCleared) return left > 0 ? "pane/submit.finishedLeft" : "pane/submit.finished";
  return left > 0 ? "pane/submit.left" : "pane/submit.ready";
}

/** 报送: what has to be in order before the report goes out, what only a person can say, and 清理并完成. */
export function SubmitTab() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  useEffect(() => {
    // After a check, not beside it: the document answers one question at a time.
    if (state.checked) void askAuthor(pane);
  }, [pane, state.checked]);
  const items = checklistOf(state);
  const busy = state.task !== null;
  const left = items.filter((item) => item.state === "open" && item.id !== "clean").length;
  const check = (
    <Button
      appearance={state.checked && !state.stale ? "secondary" : "primary"}
      disabledFocusable={busy}
      onClick={() => void checkDocument(pane)}
    >
      {t(state.checked ? "pane/check.again" : "pane/check.run")}
    </Button>
  );
  if (!state.checked) {
    return (
      <div className={styles.view}>
        <h2 className={styles.title}>{t("pane/submit.title")}</h2>
        <p className={styles.what}>{t("pane/submit.before")}</p>
        {check}
        <FactsNote />
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <h2 className={styles.title} id="submit-title">
        {t(titleOf(state.finished, left), { count: left })}
      </h2>
      {state.stale && <p className={styles.what}>{t("pane/check.stale")}</p>}
      <ul className={styles.list} aria-labelledby="submit-title">
        {items.map((item) => (
          <ChecklistRow key={item.id} item={item} />
        ))}
      </ul>
      <fieldset className={styles.own}>
        <legend className={styles.what}>{t("pane/submit.own")}</legend>
        {ownChecks.map((own) => (
          <Checkbox
            key={own}
            checked={state.ticked.includes(own)}
            label={t(`pane/submit.own.${own}`)}
            onChange={(_, data) => tick(pane, own, data.checked === true)}
          />
        ))}
      </fieldset>
      {check}
      <Button
        appearance={left === 0 && !state.finished ? "primary" : "secondary"}
        disabledFocusable={busy}
        onClick={() => void handIn(pane)}
      >
        {t("pane/last.handIn")}
      </Button>
      <Handover />
      <FactsNote />
    </div>
  );
}
