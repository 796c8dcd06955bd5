import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { formFor } from "../../../form";
import { numeral } from "../../../language/numerals";
import type { DraftPart } from "../../../lastyear";
import { usePane } from "../../use-pane";
import { amend, keepAsIs } from "../flows/amend";
import { revealFact } from "../flows/facts";
import { wordsOf } from "../flows/go-on";
import type { DocumentFact } from "../types";
import { FactField } from "./fact-field";
import { piecesOfSentence, type OpenSentence } from "./open-sentences";
import { RewriteSentence } from "./rewrite-sentence";

const useStyles = makeStyles({
  place: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  sentence: { margin: 0, lineHeight: "22px", overflowWrap: "anywhere" },
  open: {
    padding: "0 1px",
    borderBottom: `2px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  tools: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  keys: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The part of the report as the form names it. */
function partName(part: DraftPart, year: number | null, t: (id: string) => string): string {
  if (typeof part === "string") return t(`pane/last.part.${part}`);
  const section = formFor(year).sections.find(({ number }) => number === part);
  return `${numeral(part)}、${section?.title ?? ""}`;
}

/** One sentence of the document, its facts marked in it, and a field for each of them. */
export function SentenceCard({ sentence }: { sentence: OpenSentence<DocumentFact> }) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { facts, tracked } = state.lastYear;
  const busy = state.task !== null;
  const [first] = sentence.facts;
  if (!first) return null;
  const ids = sentence.facts.map(({ id }) => id);
  const isSeveral = ids.length > 1;
  const inParagraph = facts.filter(
    ({ paragraph, status }) => paragraph === first.paragraph && status === "open",
  ).length;
  const place = [partName(first.part, tracked?.years.current ?? null, t), first.aspect];
  const confirmAll = (named: string[], count: number, name: string) => (
    <Button size="small" disabledFocusable={busy} onClick={() => void keepAsIs(pane, sentence.facts, named)}>
      {t(name, { count })}
    </Button>
  );
  return (
    <>
      <h3 className={styles.place}>{place.filter((name) => name).join(" › ")}</h3>
      <p className={styles.sentence} data-sentence>
        {piecesOfSentence(sentence).map(({ text, isOpen }, at) =>
          isOpen ? (
            <mark key={at} className={styles.open}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
      {sentence.facts.map((fact) => (
        <FactField key={fact.id} fact={fact} sentence={sentence} />
      ))}
      <div className={styles.tools}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy}
          aria-label={t("pane/facts.named", { action: t("pane/facts.amend"), text: wordsOf(sentence.facts) })}
          onClick={() => void amend(pane, sentence, first.id)}
        >
          {t("pane/facts.amend")}
        </Button>
        {isSeveral && confirmAll(ids, ids.length, "pane/facts.sameSentence")}
        {inParagraph > ids.length && confirmAll([first.paragraph], inParagraph, "pane/facts.sameParagraph")}
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={busy}
          aria-label={t("pane/facts.named", { action: t("pane/facts.inDocument"), text: first.text })}
          onClick={() => void revealFact(pane, first.id)}
        >
          {t("pane/facts.inDocument")}
        </Button>
        <RewriteSentence key={first.id} sentence={sentence} />
      </div>
      <p className={styles.keys}>{t("pane/facts.keys")}</p>
    </>
  );
}
