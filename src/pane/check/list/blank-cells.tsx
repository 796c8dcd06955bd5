import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { correctFindings } from "../../flows/write";
import { UncheckedIcon } from "../../icons";
import { countByKind, zeroItems, type Item } from "../../state/items";
import { usePaneWords, usePart } from "../../use-pane";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  words: { flexGrow: 1, marginInlineStart: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

interface BlankCellsProps {
  items: Item[];
  isOpen: boolean;
  onToggle: () => void;
}

/** 还有 168 格没填: one line for the blanks of a table, with what can be done about all of them. */
export function BlankCells({ items, isOpen, onToggle }: BlankCellsProps) {
  const styles = useStyles();
  const { pane, t } = usePaneWords();
  const isBusy = usePart(pane, ({ task }) => task !== null);
  const { blank } = countByKind(items);
  const zeros = zeroItems(items);
  return (
    <div className={styles.line}>
      <UncheckedIcon size={20} className={styles.icon} />
      <span className={styles.words}>{t("pane/blank.left", { count: blank })}</span>
      <Button
        className={styles.button}
        appearance="subtle"
        size="small"
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {t(isOpen ? "pane/blank.hide" : "pane/blank.show")}
      </Button>
      {zeros.length > 0 && (
        <Button
          className={styles.button}
          size="small"
          disabledFocusable={isBusy}
          onClick={() =>
            void correctFindings(
              pane,
              zeros.map(({ id }) => id),
            )
          }
        >
          {t("pane/blank.zeros", { count: zeros.length })}
        </Button>
      )}
    </div>
  );
}
