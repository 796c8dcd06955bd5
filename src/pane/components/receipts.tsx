import { useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { UndoIcon } from "../icons";
import { takeBack } from "../flows/write";
import { usePane } from "../use-pane";
import type { Receipt } from "../../open";
import { Words } from "./words";

const useStyles = makeStyles({
  place: { minWidth: 0, flexShrink: 1 },
  summary: {
    padding: "4px 0",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // Above the line that it belongs to.
  list: {
    position: "absolute",
    bottom: "100%",
    insetInline: 0,
    maxHeight: "50vh",
    overflowY: "auto",
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    fontSize: tokens.fontSizeBase200,
  },
  what: { flexGrow: 1, overflowWrap: "anywhere" },
  time: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

/** A formatter takes longer to make than all the times that a list shows. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: string, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withDay}`;
  const day = withDay ? ({ month: "numeric", day: "numeric" } as const) : {};
  const known =
    formatters.get(key) ??
    new Intl.DateTimeFormat(locale, { ...day, hour: "2-digit", minute: "2-digit", hour12: false });
  formatters.set(key, known);
  return known;
}

/** The time of day; with the date when it was another day. */
function timeOf({ at }: Receipt, today: Date, language: string): string {
  const when = new Date(at);
  const isToday = when.toDateString() === today.toDateString();
  return formatterOf(language === "zh" ? "zh-CN" : "en", !isToday).format(when);
}

/** Everything that can be taken back, the latest first: also what was written before the pane was opened. */
export function ReceiptList() {
  const styles = useStyles();
  const { pane, state, t, speak } = usePane();
  const list = useRef<HTMLDetailsElement>(null);
  const { receipts, tab } = state;
  const { today, language } = pane.services;
  if (receipts.length === 0) return null;
  const undo = async (receipt: Receipt): Promise<void> => {
    await takeBack(pane, tab, receipt);
    // The button went with its row: the keyboard stays near.
    if (document.activeElement !== document.body) return;
    const near = list.current?.querySelector("summary") ?? document.getElementById(`tab-${tab}`);
    near?.focus();
  };
  return (
    <details ref={list} className={styles.place}>
      <summary className={styles.summary}>
        <Words text={t("pane/foot.last", { title: speak(receipts.at(-1)!.title) })} />
      </summary>
      <ul className={styles.list} aria-label={t("pane/receipts", { count: receipts.length })}>
        {[...receipts].reverse().map((receipt) => {
          const title = speak(receipt.title);
          const time = timeOf(receipt, today, language);
          return (
            <li key={receipt.id} className={styles.row}>
              <span className={styles.time}>{time}</span>
              <span className={styles.what}>
                <Words text={title} />
              </span>
              <Button
                size="small"
                icon={<UndoIcon size={16} />}
                aria-label={t("pane/receipts.takeBack", { title, time })}
                disabledFocusable={state.task !== null}
                onClick={() => void undo(receipt)}
              >
                {t("pane/takeBack")}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
