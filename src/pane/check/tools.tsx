import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { clearAllMarks, correctFindings, markFindings } from "../flows/write";
import { ClearIcon, HintIcon, MarkIcon, TidyIcon } from "../icons";
import { safeItems, type Item } from "../state/items";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
  half: { flex: "1 1 auto", minHeight: "28px", whiteSpace: "nowrap" },
  whole: { flex: "1 1 auto", minHeight: "28px", whiteSpace: "nowrap" },
  note: {
    flex: "1 1 100%",
    display: "flex",
    gap: tokens.spacingHorizontalSNudge,
    alignItems: "flex-start",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& > svg": { flexShrink: 0, marginTop: "1px", color: tokens.colorBrandForeground1 },
  },
});

/** What can be done with the result as a whole: marks in and out, everything safe at once. */
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
        className={styles.half}
        size="small"
        icon={<MarkIcon size={16} />}
        disabledFocusable={busy || !markable}
        onClick={() => void markFindings(pane)}
      >
        {t("pane/mark")}
      </Button>
      <Button
        className={styles.half}
        size="small"
        icon={<ClearIcon size={16} />}
        disabledFocusable={busy}
        onClick={() => void clearAllMarks(pane)}
      >
        {t("pane/clear")}
      </Button>
      {state.marks !== null && state.marks > 0 && (
        <p className={styles.note}>
          <MarkIcon size={14} />
          <span>{t("pane/marks.present", { count: state.marks })}</span>
        </p>
      )}
      {safe.length > 0 && (
        <Button
          className={styles.whole}
          size="small"
          icon={<TidyIcon size={16} />}
          title={t("pane/correct.safe.what")}
          disabledFocusable={busy}
          onClick={() =>
            void correctFindings(
              pane,
              safe.map(({ id }) => id),
            )
          }
        >
          {t("pane/correct.safe", { count: safe.length })}
        </Button>
      )}
    </div>
  );
}
