import type { ReactNode } from "react";
import { usePaneWords } from "../use-pane";
import { useHandoverStyles } from "./use-styles";

interface HandGroupProps {
  name: "copy" | "compare" | "sheet" | "verify";
  children: ReactNode;
}

/** One of the things that can be done with a report: its heading, a line on what it is for, and its controls. */
export function HandGroup({ name, children }: HandGroupProps) {
  const styles = useHandoverStyles();
  const { t } = usePaneWords();
  const id = `hand-${name}`;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 className={styles.title} id={id}>
        {t(`pane/hand.${name}`)}
      </h3>
      <p className={styles.note}>{t(`pane/hand.${name}.what`)}</p>
      {children}
    </section>
  );
}
