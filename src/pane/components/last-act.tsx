import { useEffect, useRef } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { UndoIcon } from "../icons";
import { takeBack } from "../flows/write";
import { usePane } from "../use-pane";
import type { Receipt } from "../../open";
import { focusPlace } from "./navigation";
import { ReceiptList } from "./receipts";

const useStyles = makeStyles({ undo: { flexShrink: 0, minWidth: "auto", paddingInline: "4px" } });

/** What was done last, everything else that can be taken back, and 撤销. */
export function LastAct({ last }: { last: Receipt }) {
  const styles = useStyles();
  const { pane, state, t, speak } = usePane();
  const hasTakenBack = useRef(false);
  useEffect(() => {
    // The button may have gone with what it took back: the keyboard stays near.
    const stay = (): void => {
      if (hasTakenBack.current && document.activeElement === document.body) focusPlace(pane.store.get().tab);
      hasTakenBack.current = false;
    };
    stay();
    return stay;
  }, [last, pane]);
  const undo = (): void => {
    hasTakenBack.current = true;
    void takeBack(pane, state.tab, last);
  };
  return (
    <>
      <ReceiptList />
      <Button
        className={styles.undo}
        size="small"
        appearance="subtle"
        icon={<UndoIcon size={16} />}
        aria-label={t("pane/foot.takeBack", { title: speak(last.title) })}
        disabledFocusable={state.task !== null}
        onClick={undo}
      >
        {t("pane/takeBack")}
      </Button>
    </>
  );
}
