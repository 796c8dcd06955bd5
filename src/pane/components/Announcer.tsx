import { makeStyles } from "@fluentui/react-components";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says to screen readers what happened; the focus stays where it is. */
export function Announcer() {
  const styles = useStyles();
  const { state, speak } = usePane();
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      <span key={state.announcement.turn}>{state.announcement.lines.map(speak).join(" ")}</span>
    </div>
  );
}
