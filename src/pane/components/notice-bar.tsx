import { useState } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { CloseIcon, ErrorIcon, HeldIcon, HintIcon, UndoIcon, WarningIcon } from "../icons";
import { handIn } from "../submit/hand-in";
import { takeBack } from "../flows/write";
import { mishapLines } from "../../word/memory/mishaps";
import type { Tab } from "../state/said";
import type { Notice } from "../state/types";
import { usePane } from "../use-pane";
import { Words } from "./words";

const icons = { success: HeldIcon, info: HintIcon, warning: WarningIcon, error: ErrorIcon };

const useStyles = makeStyles({
  place: { flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  title: { fontWeight: tokens.fontWeightBold, whiteSpace: "normal", overflowWrap: "anywhere" },
  lines: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Copies what a person who helps wants to see; says so, or that the webview does not allow it. */
function CopyDetail({ detail }: { detail: string }) {
  const { pane, t } = usePane();
  const [state, setState] = useState<"offer" | "done" | "failed">("offer");
  const copy = async () => {
    const { services } = pane;
    const whole = [detail, mishapLines(services.memory)].filter(Boolean).join("\n\n");
    setState((await services.copy(whole)) ? "done" : "failed");
  };
  return (
    <Button size="small" onClick={() => void copy()}>
      {t(`pane/copy.${state}`)}
    </Button>
  );
}

/** In widths of a Latin letter, beside two buttons in the narrowest pane. */
const MOST_ON_ONE_LINE = 20;

/** Chinese letters are twice as wide. */
const widthOf = (words: string): number => [...words].reduce((sum, one) => sum + (one > "\u2e80" ? 2 : 1), 0);

function Bar({ notice, tab }: { notice: Notice; tab: Tab }) {
  const styles = useStyles();
  const { pane, state, t, speak } = usePane();
  const Icon = icons[notice.intent];
  const { receipt } = notice;
  // On a single line the bar does not break: what is longer would push its buttons out of the pane.
  const isLong =
    notice.lines.length > 0 || notice.detail !== null || widthOf(speak(notice.title)) > MOST_ON_ONE_LINE;
  return (
    <MessageBar
      intent={notice.intent}
      layout={isLong ? "multiline" : "singleline"}
      icon={<Icon />}
      politeness="polite"
    >
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>
          <Words text={speak(notice.title)} />
        </MessageBarTitle>
        {notice.lines.length > 0 && (
          <ul className={styles.lines}>
            {notice.lines.map((line, at) => (
              <li key={at}>
                <Words text={speak(line)} />
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<CloseIcon size={16} />}
            aria-label={t("pane/notice.close")}
            onClick={() => pane.store.dispatch({ type: "notice/closed", tab })}
          />
        }
      >
        {receipt && (
          <Button
            size="small"
            icon={<UndoIcon size={16} />}
            disabledFocusable={state.task !== null}
            onClick={() => void takeBack(pane, tab, receipt)}
          >
            {t("pane/takeBack")}
          </Button>
        )}
        {notice.offersHandIn && (
          <Button size="small" disabledFocusable={state.task !== null} onClick={() => void handIn(pane)}>
            {t("pane/record.takeOut")}
          </Button>
        )}
        {notice.detail !== null && <CopyDetail detail={notice.detail} />}
      </MessageBarActions>
    </MessageBar>
  );
}

/** The outcome of the last action of a view, below it: nothing above moves under the hand that clicked. */
export function NoticeBar({ tab }: { tab: Tab }) {
  const styles = useStyles();
  const { state } = usePane();
  const notice = state.notices[tab];
  if (!notice) return null;
  return (
    <div className={styles.place}>
      <Bar key={state.announcement.turn} notice={notice} tab={tab} />
    </div>
  );
}
