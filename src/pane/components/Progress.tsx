import { useEffect, useState } from "react";
import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePane } from "../usePane";

/** What is done before this is felt as immediate; a bar that flashes only disturbs. */
const PATIENCE_MS = 300;

const useStyles = makeStyles({
  place: { position: "relative", flexShrink: 0, height: 0, zIndex: 2 },
  words: {
    position: "absolute",
    insetInlineEnd: tokens.spacingHorizontalM,
    top: tokens.spacingVerticalS,
    padding: `2px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

function useTakingLong(busy: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return setLong(false);
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [busy]);
  return long && busy;
}

/** A thin bar and a word under the navigation while a task takes longer than a moment. */
export function Progress() {
  const styles = useStyles();
  const { state, t } = usePane();
  const long = useTakingLong(state.task !== null);
  if (!long || state.task === null) return null;
  const words = t(`pane/task.${state.task}`);
  return (
    <div className={styles.place}>
      <ProgressBar thickness="medium" shape="square" aria-label={words} />
      <div className={styles.words}>{words}</div>
    </div>
  );
}
