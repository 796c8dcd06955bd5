import { useEffect, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LockIcon, UndoIcon } from "../icons";
import { takeBack } from "../flows/write";
import { nextStep } from "../state/next-step";
import { usePane } from "../use-pane";
import type { Receipt } from "../../open";
import { focusPlace, goToPlace } from "./navigation";
import { ReceiptList } from "./receipts";

const useStyles = makeStyles({
  foot: {
    position: "relative",
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  promise: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  next: {
    marginInlineStart: "auto",
    minWidth: 0,
    maxWidth: "60%",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
  },
  words: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  undo: { flexShrink: 0, minWidth: "auto" },
});

/** The line that is always there: what was done last, the way to take it back, and what comes next where that is elsewhere. */
export function Foot() {
  const styles = useStyles();
  const { pane, state, t, speak } = usePane();
  const last = state.receipts.at(-1);
  const next = nextStep(state);
  const hasTakenBack = useRef(false);
  useEffect(() => {
    // The button may have gone with what it took back: the keyboard stays near.
    if (hasTakenBack.current && document.activeElement === document.body) focusPlace(pane.store.get().tab);
    hasTakenBack.current = false;
  }, [last, pane]);
  const undo = (receipt: Receipt): void => {
    hasTakenBack.current = true;
    void takeBack(pane, state.tab, receipt);
  };
  return (
    <footer className={styles.foot} aria-label={t("pane/foot")}>
      {last ? (
        <>
          <ReceiptList />
          <Button
            className={styles.undo}
            size="small"
            appearance="subtle"
            icon={<UndoIcon size={16} />}
            aria-label={t("pane/foot.takeBack", { title: speak(last.title) })}
            disabledFocusable={state.task !== null}
            onClick={() => undo(last)}
          >
            {t("pane/takeBack")}
          </Button>
        </>
      ) : (
        <span className={styles.promise}>
          <LockIcon size={14} />
          {t("pane/promise")}
        </span>
      )}
      {next && next.tab !== state.tab && (
        <Button
          className={styles.next}
          size="small"
          appearance="subtle"
          onClick={() => goToPlace(pane, next.tab)}
        >
          <span className={styles.words}>{t("pane/foot.next", { what: speak(next.what) })}</span>
        </Button>
      )}
    </footer>
  );
}
