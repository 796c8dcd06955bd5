import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { goToPlace } from "../components/navigation";
import { BrokenIcon, HeldIcon, WarningIcon } from "../icons";
import type { ChecklistItem } from "./checklist";
import { usePane } from "../use-pane";
import { unseen } from "../theme/unseen";
import { Words } from "../components/words";

const icons = { done: HeldIcon, open: BrokenIcon, told: WarningIcon };

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { flexShrink: 0, marginTop: "2px" },
  done: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorPaletteRedForeground1 },
  told: { color: tokens.colorPaletteDarkOrangeForeground1 },
  words: { flexGrow: 1, minWidth: 0, lineHeight: "20px" },
  lines: {
    margin: 0,
    paddingInlineStart: "18px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  go: { flexShrink: 0, minWidth: "56px" },
  unseen,
});

/** One line of the checklist: how it stands, what is left, and the way there. */
export function ChecklistRow({ item }: { item: ChecklistItem }) {
  const styles = useStyles();
  const { pane, t, speak } = usePane();
  const Icon = icons[item.state];
  const { tab } = item;
  return (
    <li className={styles.row} data-item={item.id} data-state={item.state}>
      <Icon size={16} className={mergeClasses(styles.icon, styles[item.state])} />
      <div className={styles.words}>
        <span className={styles.unseen}>{t(`pane/submit.state.${item.state}`)}</span>
        <Words text={speak(item.says)} />
        {item.lines.length > 0 && (
          <ul className={styles.lines}>
            {item.lines.map((line, at) => (
              <li key={at}>
                <Words text={speak(line)} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {tab && (
        <Button
          className={styles.go}
          size="small"
          aria-label={t("pane/submit.go.name", { what: speak(item.says) })}
          onClick={() => goToPlace(pane, tab)}
        >
          {t("pane/submit.go")}
        </Button>
      )}
    </li>
  );
}
