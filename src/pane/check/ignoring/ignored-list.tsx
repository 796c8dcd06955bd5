import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Ignored } from "../../state/ignored";
import type { Item } from "../../state/items";
import { usePane } from "../../use-pane";
import { tellAgain } from "./flows";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    lineHeight: "20px",
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  message: { margin: 0 },
  reason: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  button: { flexShrink: 0, minWidth: "56px" },
});

interface IgnoredRowProps {
  by: Ignored;
  message: string;
  /** Why it is not told, in words. */
  why: string;
}

function IgnoredRow({ by, message, why }: IgnoredRowProps) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.message}>{message}</p>
        <p className={styles.reason}>{why}</p>
      </div>
      <Button
        className={styles.button}
        size="small"
        disabledFocusable={state.task !== null}
        aria-label={t("pane/ignored.again.name", { message })}
        onClick={() => void tellAgain(pane, by)}
      >
        {t("pane/ignored.again")}
      </Button>
    </li>
  );
}

interface IgnoredListProps {
  items: (Item & { by: Ignored })[];
  /** Numbers that were confirmed, so that nothing is found of them any more. */
  confirmed: Ignored[];
}

/** What was ignored and is still found, with the reason, and what was confirmed; a rule that was ignored stands there once. */
export function IgnoredList({ items, confirmed }: IgnoredListProps) {
  const styles = useStyles();
  const { t } = usePane();
  const rows = items.filter(
    ({ by }, i) => by.fingerprint !== null || items.findIndex((other) => other.by === by) === i,
  );
  const whyOf = (by: Ignored): string => {
    if (by.confirms) return t("pane/ignored.confirmed", { reason: by.reason });
    if (by.fingerprint !== null) return t("pane/ignored.reason", { reason: by.reason });
    return t("pane/ignored.rule", { count: items.filter((other) => other.by === by).length });
  };
  return (
    <ul className={styles.list} aria-label={t("pane/ignored.title")}>
      {rows.map(({ id, finding, by }) => (
        <IgnoredRow key={id} by={by} message={finding.message} why={whyOf(by)} />
      ))}
      {confirmed.map((by) => (
        <IgnoredRow key={by.fingerprint} by={by} message={by.message} why={whyOf(by)} />
      ))}
    </ul>
  );
}
