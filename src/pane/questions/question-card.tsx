import { useEffect, useId, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WarningIcon } from "../icons";
import { usePane } from "../use-pane";
import { answer } from "./answer";
import { Words } from "../components/words";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorPaletteDarkOrangeForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightBold,
  },
  line: { margin: 0, lineHeight: "20px", overflowWrap: "anywhere" },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What the drafter has to decide, above the view that it is about; the keyboard goes there, for nothing else is next. Esc asks no more. */
export function QuestionCard() {
  const styles = useStyles();
  const { pane, state, speak } = usePane();
  const { question } = state;
  const card = useRef<HTMLElement>(null);
  const asker = useRef<Element | null>(null);
  const name = useId();
  const lines = useId();
  useEffect(() => {
    if (question) {
      asker.current = document.activeElement;
      card.current?.scrollIntoView?.({ block: "nearest" });
      card.current?.querySelector("button")?.focus();
      return;
    }
    // Where the drafter was, unless the answer has led somewhere else.
    const isElsewhere = document.activeElement !== document.body;
    if (!isElsewhere && asker.current instanceof HTMLElement) asker.current.focus();
    asker.current = null;
  }, [question]);
  if (!question || question.tab !== state.tab) return null;
  return (
    <section
      ref={card}
      className={styles.card}
      role="alertdialog"
      aria-labelledby={name}
      aria-describedby={lines}
    >
      <div className={styles.head}>
        <WarningIcon className={styles.icon} />
        <h2 className={styles.title} id={name}>
          <Words text={speak(question.title)} />
        </h2>
      </div>
      <div id={lines}>
        {question.lines.map((line, at) => (
          <p key={at} className={styles.line}>
            <Words text={speak(line)} />
          </p>
        ))}
      </div>
      <div className={styles.choices}>
        {question.choices.map(({ id, label }, at) => (
          <Button
            key={id}
            appearance={at === 0 ? "primary" : "secondary"}
            disabledFocusable={state.task !== null}
            onClick={() => void answer(pane, id)}
            onKeyDown={({ key }) => {
              if (key === "Escape" && state.task === null) void answer(pane, "cancel");
            }}
          >
            <Words text={speak(label)} />
          </Button>
        ))}
      </div>
    </section>
  );
}
