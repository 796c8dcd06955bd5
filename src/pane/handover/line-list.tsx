import { usePaneWords } from "../use-pane";
import { useHandoverStyles } from "./use-styles";

/** More would fill the pane; the command line lists all. */
const MOST_LINES = 200;

/** What differs, a line each; how many lines are left out is told. Nothing for none. */
export function LineList({ lines }: { lines: readonly string[] }) {
  const styles = useHandoverStyles();
  const { t } = usePaneWords();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.slice(0, MOST_LINES).map((line, at) => (
        <li key={at} className={styles.name}>
          {line}
        </li>
      ))}
      {lines.length > MOST_LINES && <li>{t("pane/hand.more", { count: lines.length - MOST_LINES })}</li>}
    </ul>
  );
}
