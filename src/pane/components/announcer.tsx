import { makeStyles } from "@fluentui/react-components";
import { unseen } from "../theme/unseen";
import { usePane } from "../use-pane";

const useStyles = makeStyles({ unseen });

/** Says to screen readers what happened; the focus stays where it is. */
export function Announcer() {
  const styles = useStyles();
  const { state, speak } = usePane();
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      <span key={state.announcement.turn}>{state.announcement.lines.map(speak).join(" ")}</span>
    </div>
  );
}
