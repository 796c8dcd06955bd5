import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { countFacts } from "../../lastyear/state/reconcile";
import type { FactView } from "../../lastyear";
import { usePane } from "../use-pane";
import { useReturn } from "../use-return";
import { confirm, refreshFacts, revealFact } from "./flows/facts";
import { handIn } from "./flows/hand-in";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightBold,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground3, lineHeight: "20px" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  paragraph: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  fact: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "32px",
  },
  place: {
    flexGrow: 1,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words2: { fontWeight: tokens.fontWeightBold },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  warning: { margin: 0, color: tokens.colorPaletteRedForeground1, lineHeight: "20px" },
});

const AROUND = 10;

/** Some words on both sides of a fact as it stands in the document. */
function surroundings({ place, text }: FactView): [string, string, string] {
  if (!place?.range) return ["", text, ""];
  const [start, end] = place.range;
  return [
    place.text.slice(Math.max(0, start - AROUND), start),
    place.text.slice(start, end),
    place.text.slice(end, end + AROUND),
  ];
}

/** The facts of the draft that nobody has changed or confirmed, and 交稿 when there are none left. */
export function OpenFacts() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { facts, askedToHandIn } = state.lastYear;
  const busy = state.task !== null;
  useReturn(() => void refreshFacts(pane));
  const counts = countFacts(facts);
  const open = facts.filter(({ status }) => status === "open");
  const paragraphs = [...new Set(open.map(({ paragraph }) => paragraph))];
  return (
    <section className={styles.card} aria-label={t("pane/last.facts")}>
      <h2 className={styles.title}>{t("pane/last.facts.count", { count: counts.open })}</h2>
      <p className={styles.words}>
        {t("pane/last.facts.what", { changed: counts.changed, confirmed: counts.confirmed })}
      </p>
      <ul className={styles.list}>
        {paragraphs.map((paragraph) => (
          <li key={paragraph} className={styles.paragraph}>
            {open
              .filter((fact) => fact.paragraph === paragraph)
              .map((fact) => {
                const [before, words, behind] = surroundings(fact);
                return (
                  <div key={fact.id} className={styles.fact} data-fact={fact.text}>
                    <button
                      type="button"
                      className={styles.place}
                      onClick={() => void revealFact(pane, fact.id)}
                    >
                      {before}
                      <span className={styles.words2}>{words}</span>
                      {behind}
                    </button>
                    <Button
                      size="small"
                      disabledFocusable={busy}
                      aria-label={t("pane/last.confirm.name", { text: fact.text })}
                      onClick={() => void confirm(pane, [fact.id])}
                    >
                      {t("pane/last.confirm")}
                    </Button>
                  </div>
                );
              })}
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={busy}
              onClick={() => void confirm(pane, [paragraph])}
            >
              {t("pane/last.confirmAll")}
            </Button>
          </li>
        ))}
      </ul>
      {askedToHandIn && (
        <p className={styles.warning} role="alert">
          {t("pane/last.handIn.open", { count: counts.open })}
        </p>
      )}
      <div className={styles.tools}>
        <Button size="small" disabledFocusable={busy} onClick={() => void refreshFacts(pane)}>
          {t("pane/last.refresh")}
        </Button>
        <Button
          size="small"
          appearance={counts.open === 0 ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={() => void handIn(pane)}
        >
          {t(askedToHandIn ? "pane/last.handIn.still" : "pane/last.handIn")}
        </Button>
      </div>
    </section>
  );
}
