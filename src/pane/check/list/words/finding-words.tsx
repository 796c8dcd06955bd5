import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Finding } from "../../../../check/types";
import { Words } from "../../../components/words";
import { usePaneWords } from "../../../use-pane";
import { unseen } from "../../../theme/unseen";

const useStyles = makeStyles({
  words: { minWidth: 0 },
  where: {
    display: "flex",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
  name: {
    flexShrink: 1,
    minWidth: "2em",
    overflow: "hidden",
    textOverflow: "ellipsis",
    // Names of rows may be longer than the pane; the table and the column are what tells the rest apart.
    ":first-child, :last-child": { flexShrink: 0, maxWidth: "60%" },
    ":only-child": { maxWidth: "100%" },
  },
  between: { flexShrink: 0, paddingInline: tokens.spacingHorizontalXS },
  says: { display: "block", overflowWrap: "anywhere", textWrap: "pretty" },
  // What is wrong stands first; the whole is there where the drafter stands.
  brief: {
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
  },
  behind: { display: "block", overflowWrap: "anywhere" },
  unseen,
});

/** A finding in words: its place as a heading, what is said of it, and the sentences behind, seen in the current one only. */
export function FindingWords({ finding, current }: { finding: Finding; current: boolean }) {
  const styles = useStyles();
  const { pane } = usePaneWords();
  const { where, says } = finding;
  const [first, ...behind] = says;
  return (
    <span className={styles.words}>
      {where.length > 0 && (
        <span className={styles.where} title={where.join(" › ")}>
          {where.map((name, i) => [
            i > 0 && (
              <span key={`before ${i}`} className={styles.between} aria-hidden="true">
                ›
              </span>
            ),
            <span key={i} className={styles.name}>
              <Words text={name} />
            </span>,
          ])}
        </span>
      )}
      <span className={mergeClasses(styles.says, !current && styles.brief)}>
        <Words text={first!} />
      </span>
      {behind.length > 0 && (
        <span className={current ? styles.behind : styles.unseen}>
          <Words text={behind.join(pane.services.language === "zh" ? "" : " ")} />
        </span>
      )}
    </span>
  );
}
