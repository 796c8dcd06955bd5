import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { checkDocument } from "../flows/check";
import { clearMarks, correct, markFindings } from "../flows/write";
import { AgainIcon, ClearIcon, HintIcon, MarkIcon } from "../icons";
import { safeItems, type Item } from "../state/items";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
  row: { display: "flex", gap: tokens.spacingHorizontalS },
  wide: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    whiteSpace: "nowrap",
    paddingInline: tokens.spacingHorizontalS,
  },
  note: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "flex-start",
    margin: `0 ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& > svg": { flexShrink: 0, marginTop: "1px", color: tokens.colorBrandForeground1 },
  },
});

/** What can be done with the result as a whole: check again, marks in and out, everything safe at once. */
export function Tools({ items }: { items: Item[] }) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const busy = state.task !== null;
  const safe = safeItems(items);
  const markable = items.some(({ finding }) => finding.place.kind !== "document");
  return (
    <div className={styles.tools} role="group" aria-label={t("pane/tools")}>
      {state.stale && (
        <p className={styles.note}>
          <HintIcon size={14} />
          <span>{t("pane/check.stale")}</span>
        </p>
      )}
      <Button
        appearance={state.stale ? "primary" : "secondary"}
        icon={<AgainIcon size={16} />}
        disabledFocusable={busy}
        onClick={() => void checkDocument(pane)}
      >
        {t("pane/check.again")}
      </Button>
      <div className={styles.row}>
        <Button
          className={styles.wide}
          icon={<MarkIcon size={16} />}
          disabledFocusable={busy || !markable}
          onClick={() => void markFindings(pane)}
        >
          {t("pane/mark")}
        </Button>
        <Button
          className={styles.wide}
          icon={<ClearIcon size={16} />}
          disabledFocusable={busy}
          onClick={() => void clearMarks(pane)}
        >
          {t("pane/clear")}
        </Button>
      </div>
      {state.marks !== null && state.marks > 0 && (
        <p className={styles.note}>
          <MarkIcon size={14} />
          <span>{t("pane/marks.present", { count: state.marks })}</span>
        </p>
      )}
      {safe.length > 0 && (
        <Button
          className={mergeClasses(styles.wide)}
          appearance="subtle"
          disabledFocusable={busy}
          onClick={() => void correct(pane, safe)}
        >
          {t("pane/correct.safe", { count: safe.length })}
        </Button>
      )}
    </div>
  );
}
