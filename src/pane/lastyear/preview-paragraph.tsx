import { Checkbox, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DraftParagraph } from "../../lastyear";
import { usePane } from "../use-pane";
import { piecesOf } from "./pieces";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    alignItems: "start",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} 0`,
    lineHeight: "22px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  left: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  removed: { color: tokens.colorPaletteRedForeground1 },
  added: {
    color: tokens.colorPaletteGreenForeground1,
    fontWeight: tokens.fontWeightBold,
    textDecorationLine: "none",
  },
  fact: {
    color: "inherit",
    backgroundColor: tokens.colorPaletteYellowBackground2,
    borderBottom: `2px solid ${tokens.colorPaletteYellowBorderActive}`,
  },
  formula: {
    display: "block",
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** One paragraph: old → new, open facts marked, taken or left. */
export function PreviewParagraph({ paragraph }: { paragraph: DraftParagraph }) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const taken = state.lastYear.decisions[paragraph.id]?.taken ?? true;
  return (
    <li className={styles.row}>
      <Checkbox
        checked={taken}
        aria-label={t("pane/last.take", { words: paragraph.text.slice(0, 24) })}
        onChange={(_, data) =>
          pane.store.dispatch({ type: "last/taken", ids: [paragraph.id], taken: data.checked === true })
        }
      />
      <p className={mergeClasses(styles.words, !taken && styles.left)}>
        {piecesOf(paragraph).map(({ kind, text }, i) => {
          if (kind === "removed")
            return (
              <del key={i} className={styles.removed}>
                {text}
              </del>
            );
          if (kind === "added")
            return (
              <ins key={i} className={styles.added}>
                {text}
              </ins>
            );
          if (kind === "fact")
            return (
              <mark key={i} className={styles.fact}>
                {text}
              </mark>
            );
          return <span key={i}>{text}</span>;
        })}
        {paragraph.outdated.map((formula) => (
          <span key={formula.start} className={styles.formula}>
            {t("pane/last.formula", { text: formula.text, present: formula.present })}
          </span>
        ))}
      </p>
    </li>
  );
}
