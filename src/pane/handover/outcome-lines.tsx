import { useEffect, useRef } from "react";
import { useHandoverStyles } from "./use-styles";

interface OutcomeLinesProps {
  lines: readonly string[];
  /** What it is said of: with another one it comes into view, in a pane that shows little at a time. */
  of: unknown;
}

/** What came of a press, spoken and shown. */
export function OutcomeLines({ lines, of }: OutcomeLinesProps) {
  const styles = useHandoverStyles();
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (of) status.current?.scrollIntoView?.({ block: "nearest" });
  }, [of]);
  return (
    <div ref={status} role="status">
      {lines.map((line, at) => (
        <p key={at} className={styles.words}>
          {line}
        </p>
      ))}
    </div>
  );
}
