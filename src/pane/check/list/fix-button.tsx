import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { correctFindings } from "../../flows/write";
import { nameOf, type FixableItem } from "../../state/items";
import { usePaneWords, usePart } from "../../use-pane";
import { Words } from "../../components/words";

/** Words, not a number: these may be cut off. */
const LONG = 12;

const useStyles = makeStyles({
  button: { position: "relative", minWidth: "56px", marginInlineStart: "auto", flexShrink: 0 },
  long: { flexShrink: 1 },
  words: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** 改为 8: one click, and it can be taken back. A long label is cut off here and read out whole. */
export function FixButton({ item, tabIndex }: { item: FixableItem; tabIndex: number }) {
  const styles = useStyles();
  const { pane, t } = usePaneWords();
  const isBusy = usePart(pane, ({ task }) => task !== null);
  const { title } = item.finding.fix;
  return (
    <Button
      className={mergeClasses(styles.button, title.length > LONG && styles.long)}
      size="small"
      tabIndex={tabIndex}
      title={title}
      aria-label={t("pane/correct.one.name", { title, name: nameOf(item.finding) })}
      disabledFocusable={isBusy}
      onClick={() => void correctFindings(pane, [item.id])}
    >
      <span className={styles.words}>
        <Words text={title} />
      </span>
    </Button>
  );
}
