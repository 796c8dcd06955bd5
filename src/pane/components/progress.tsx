import { useEffect, useState } from "react";
import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { usePane } from "../use-pane";

/** What is done before this is felt as immediate; a bar that flashes only disturbs. */
const PATIENCE_MS = 300;

const useStyles = makeStyles({
  place: { position: "relative", flexShrink: 0, height: 0, zIndex: 2 },
  words: {
    position: "absolute",
    maxWidth: "80%",
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

/** From here on the drafter wants to know that it still goes on. */
const LONG_S = 5;

function useTakingLong(busy: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return setLong(false);
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [busy]);
  return long && busy;
}

/** Seconds since it began to be busy. */
function useWaited(busy: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    setSeconds(0);
    if (!busy) return;
    const began = performance.now();
    const timer = setInterval(() => setSeconds(Math.floor((performance.now() - began) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [busy]);
  return seconds;
}

/**
 * A thin bar and a word under the navigation while a task takes longer than a moment; when it takes long (Word on the web
 * may show an insertion after 40 s), also for how long, and that there is nothing to do but wait.
 */
export function TaskProgress() {
  const styles = useStyles();
  const { state, t } = usePane();
  const { task } = state;
  const long = useTakingLong(task !== null);
  const seconds = useWaited(task !== null);
  if (!long || task === null) return null;
  const words = t(`pane/task.${task}`);
  const isSlow = seconds >= LONG_S;
  return (
    <div className={styles.place}>
      <ProgressBar thickness="medium" shape="square" aria-label={words} />
      <div className={styles.words}>
        <div>{isSlow ? t("pane/task.waited", { task: words, seconds }) : words}</div>
        {isSlow && (
          <div role="status">{t(task === "insert" ? "pane/task.slowInsert" : "pane/task.slow")}</div>
        )}
      </div>
    </div>
  );
}
