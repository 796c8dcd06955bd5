import { makeStyles, tokens } from "@fluentui/react-components";
import { revealFinding } from "../../../flows/check";
import { Words } from "../../../components/words";
import type { Item } from "../../../state/items";
import { usePaneWords } from "../../../use-pane";

const useStyles = makeStyles({
  // Above the button that covers the whole row.
  list: {
    position: "relative",
    margin: 0,
    padding: 0,
    paddingInlineStart: "20px",
    listStyleType: "none",
  },
  place: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "24px",
    alignItems: "center",
    paddingInline: tokens.spacingHorizontalS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "start",
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  side: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  text: {
    flexShrink: 0,
    maxWidth: "45%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightBold,
    fontVariantNumeric: "tabular-nums",
  },
});

interface Side {
  /** Which of the other places; null for the finding's own. */
  at: number | null;
  /** 正文, or the name of the table. */
  side: string;
  /** As there is room for it, and with the part of the report. */
  name: string;
  whole: string;
  text: string;
}

const BETWEEN = " › ";

/** Both sides of a contradiction: where each stands, in the form's own words, and its number; a click goes there. */
export function FindingPlaces({ item, tabIndex }: { item: Item; tabIndex: number }) {
  const styles = useStyles();
  const { pane, t } = usePaneWords();
  const { where, excerpt, actual, others } = item.finding;
  if (!others) return null;
  const inText = t("pane/value.written");
  const words = (at: number | null, part: string[], excerpt: string | null, text: string): Side => ({
    at,
    side: inText,
    name: excerpt ?? part.join(BETWEEN),
    whole: [...part, ...(excerpt === null ? [] : [excerpt])].join(BETWEEN),
    text,
  });
  const cell = (at: number, [table, ...inside]: string[], text: string): Side => {
    const name = inside.join(BETWEEN);
    return { at, side: table ?? "", name, whole: name, text };
  };
  const sides: Side[] = [
    words(null, where, excerpt, actual ?? ""),
    ...others.map((one, at) =>
      one.cell === null ? words(at, one.where, one.excerpt, one.text) : cell(at, one.where, one.text),
    ),
  ];
  return (
    <ul className={styles.list} aria-label={t("pane/places")}>
      {sides.map(({ at, side, name, whole, text }) => (
        <li key={at}>
          <button
            type="button"
            className={styles.place}
            tabIndex={tabIndex}
            title={whole}
            aria-label={t("pane/places.go", { side, name: whole, text })}
            onClick={() => void revealFinding(pane, item.id, at)}
          >
            <span className={styles.side}>
              <Words text={side} />
            </span>
            <span className={styles.name}>
              <Words text={name} />
            </span>
            <span className={styles.text}>{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
