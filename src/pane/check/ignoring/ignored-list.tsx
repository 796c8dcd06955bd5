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

/** What was ignored and is still found, with the reason; a rule that was ignored stands there once. */
export function IgnoredList({ items }: { items: (Item & { by: Ignored })[] }) {
  const styles = useStyles();
  const { pane, t } = usePane();
  const rows = items.filter(
    ({ by }, i) => by.fingerprint !== null || items.findIndex((other) => other.by === by) === i,
  );
  return (
    <ul className={styles.list} aria-label={t("pane/ignored.title")}>
      {rows.map(({ id, finding, by }) => {
        const ofRule = items.filter((other) => other.by === by).length;
        return (
          <li key={id} className={styles.row}>
            <div className={styles.words}>
              <p className={styles.message}>{finding.message}</p>
              <p className={styles.reason}>
                {by.fingerprint === null
                  ? t("pane/ignored.rule", { count: ofRule })
                  : t("pane/ignored.reason", { reason: by.reason })}
              </p>
            </div>
            <Button
              className={styles.button}
              size="small"
              aria-label={t("pane/ignored.again.name", { message: finding.message })}
              onClick={() => tellAgain(pane, by)}
            >
              {t("pane/ignored.again")}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
