import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Draft, DraftParagraph, DraftPart } from "../../lastyear";
import type { SectionNumber } from "../../template";
import { usePane } from "../use-pane";
import { insertDraft, insertPart } from "./flows/insert";
import { PreviewParagraph } from "./preview-paragraph";
import { numeral } from "../../language/numerals";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  words: { margin: 0, color: tokens.colorNeutralForeground3, lineHeight: "20px" },
  part: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightBold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  // Ahead of the paragraphs, so that it is one stop away; on a ground of its own: they go by behind it.
  insert: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { flexGrow: 1 },
});

const PARTS: DraftPart[] = ["title", "preamble", 1, 2, 3, 4, 5, 6, "signature", "date"];

/** The draft paragraph by paragraph, changes and open facts visible, each to be taken or left. */
export function Preview({ draft }: { draft: Draft }) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const busy = state.task !== null;
  const factCount = draft.paragraphs.reduce((sum, { facts }) => sum + facts.length, 0);
  const nameOf = (part: DraftPart): string => {
    const section = draft.form.sections.find(({ number }) => number === part);
    return section ? `${numeral(section.number)}、${section.title}` : t(`pane/last.part.${part}`);
  };
  const groups = PARTS.map((part) => ({
    part,
    paragraphs: draft.paragraphs.filter((one) => one.part === part),
  }));
  return (
    <section className={styles.preview} aria-label={t("pane/last.preview")}>
      <p className={styles.words}>
        {t("pane/last.preview.what", { year: draft.years.current, facts: factCount })}
      </p>
      <div className={styles.insert}>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void insertDraft(pane)}
        >
          {t("pane/last.insert")}
        </Button>
      </div>
      {groups
        .filter(({ paragraphs }) => paragraphs.length > 0)
        .map(({ part, paragraphs }) => (
          <Group key={part} part={part} name={nameOf(part)} paragraphs={paragraphs} />
        ))}
    </section>
  );
}

function Group({ part, name, paragraphs }: { part: DraftPart; name: string; paragraphs: DraftParagraph[] }) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  return (
    <div>
      <div className={styles.part}>
        <h3 className={styles.title}>{name}</h3>
        {typeof part === "number" && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={state.task !== null}
            aria-label={t("pane/last.insertPart.name", { name })}
            onClick={() => void insertPart(pane, part as SectionNumber)}
          >
            {t("pane/last.insertPart")}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {paragraphs.map((paragraph) => (
          <PreviewParagraph key={paragraph.id} paragraph={paragraph} />
        ))}
      </ul>
    </div>
  );
}
