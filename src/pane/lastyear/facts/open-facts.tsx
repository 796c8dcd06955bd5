import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { countFacts } from "../../../lastyear/state/reconcile";
import { usePane } from "../../use-pane";
import { FactRow } from "./fact-row";
import { confirm, refreshFacts } from "../flows/facts";
import { handIn } from "../flows/hand-in";

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
  summary: {
    padding: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The facts that the drafter has said to be right, foldable: each can be opened again. */
function ConfirmedFacts() {
  const styles = useStyles();
  const { state, t } = usePane();
  const confirmed = state.lastYear.facts.filter(({ status }) => status === "confirmed");
  if (confirmed.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{t("pane/last.confirmed", { count: confirmed.length })}</summary>
      <ul className={styles.list}>
        {confirmed.map((fact) => (
          <li key={fact.id}>
            <FactRow fact={fact} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The facts of the draft that nobody has changed or confirmed, those that are confirmed, and 交稿. */
export function OpenFacts() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { facts } = state.lastYear;
  const busy = state.task !== null;
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
              .map((fact) => (
                <FactRow key={fact.id} fact={fact} />
              ))}
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
      <ConfirmedFacts />
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
          {t("pane/last.handIn")}
        </Button>
      </div>
    </section>
  );
}
