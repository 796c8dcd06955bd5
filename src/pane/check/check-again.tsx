import { Button, makeStyles } from "@fluentui/react-components";
import { checkDocument } from "../flows/check";
import { AgainIcon } from "../icons";
import { usePane } from "../use-pane";

const useStyles = makeStyles({ button: { flexShrink: 0, whiteSpace: "nowrap" } });

/** 重新检查, quiet while the list is up to date. */
export function CheckAgain() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  return (
    <Button
      className={styles.button}
      size="small"
      appearance={state.stale ? "primary" : "secondary"}
      icon={<AgainIcon size={16} />}
      disabledFocusable={state.task !== null}
      onClick={() => void checkDocument(pane)}
    >
      {t("pane/check.again")}
    </Button>
  );
}
