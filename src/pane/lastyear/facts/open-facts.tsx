import { useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { countFacts } from "../../../lastyear/state/reconcile";
import { useKeptFocus } from "../../focus/use-kept-focus";
import { usePane } from "../../use-pane";
import { stepSentence } from "../flows/go-on";
import { ConfirmedFacts } from "./confirmed-facts";
import { currentSentence, openSentences } from "./open-sentences";
import { SentenceCard } from "./sentence-card";
import { useReachedFact } from "./use-reached-fact";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightBold,
  },
  steps: { display: "flex", flexShrink: 0 },
  step: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
  words: { margin: 0, color: tokens.colorNeutralForeground3, lineHeight: "20px" },
});

/** The facts of last year's report, worked off one sentence at a time; what is done can be opened again. */
export function OpenFacts() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  useReachedFact(section);
  const { facts, workingOff } = state.lastYear;
  const counts = countFacts(facts);
  const sentence = currentSentence(facts, workingOff.current);
  const first = sentence?.facts.find(({ id }) => id === workingOff.current) ?? sentence?.facts[0];
  const isOne = openSentences(facts).length < 2;
  const step = (by: 1 | -1, name: string) => (
    <Button size="small" appearance="subtle" disabledFocusable={isOne} onClick={() => stepSentence(pane, by)}>
      {t(name)}
    </Button>
  );
  return (
    <section ref={section} className={styles.card} aria-label={t("pane/last.facts")}>
      <div className={styles.head}>
        <h2 className={styles.title} data-facts-title tabIndex={-1}>
          {first
            ? t("pane/facts.position", { at: facts.indexOf(first) + 1, total: facts.length })
            : t("pane/facts.allDone")}
        </h2>
        {sentence && (
          <div className={styles.steps}>
            {step(-1, "pane/facts.before")}
            {step(1, "pane/facts.after")}
          </div>
        )}
      </div>
      {sentence && <SentenceCard sentence={sentence} />}
      <p className={styles.words}>
        {counts.open > 0 && `${t("pane/last.facts.count", { count: counts.open })} `}
        {t("pane/last.facts.what", { changed: counts.changed, confirmed: counts.confirmed })}
      </p>
      <ConfirmedFacts />
    </section>
  );
}
