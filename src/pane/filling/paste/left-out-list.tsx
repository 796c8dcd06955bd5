import { makeStyles, tokens } from "@fluentui/react-components";
import type { LeftOut } from "../../../report/pasted/types";
import { usePane } from "../../use-pane";

/** More are counted. */
const SHOWN = 6;

const useStyles = makeStyles({
  leftOut: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteDarkOrangeForeground1,
  },
  title: { margin: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** What of a pasted text is not filled in, and why. */
export function LeftOutList({ leftOut }: { leftOut: LeftOut[] }) {
  const styles = useStyles();
  const { t } = usePane();
  if (leftOut.length === 0) return null;
  return (
    <div className={styles.leftOut}>
      <p className={styles.title}>{t("pane/paste.leftOut", { count: leftOut.length })}</p>
      <ul className={styles.list}>
        {leftOut.slice(0, SHOWN).map(({ text, row, column, reason }) => (
          <li key={`${row}/${column}`}>
            {t(`pane/paste.${reason}`, { text: text.slice(0, 20), row, column })}
          </li>
        ))}
        {leftOut.length > SHOWN && <li>{t("pane/paste.more", { count: leftOut.length - SHOWN })}</li>}
      </ul>
    </div>
  );
}
