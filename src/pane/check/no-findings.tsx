import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckResult } from "../../check/types";
import { HeldIcon, UncheckedIcon } from "../icons";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  words: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    textAlign: "center",
    lineHeight: "22px",
  },
  held: { color: tokens.colorPaletteGreenForeground1 },
  unchecked: { color: tokens.colorNeutralForeground3 },
});

/** Nothing was found. That is only good news when everything could be checked. */
export function NoFindings({ result }: { result: CheckResult }) {
  const styles = useStyles();
  const { t } = usePane();
  const clean = result.relations.unchecked === 0 && result.relations.held > 0;
  return (
    <p className={styles.words}>
      {clean ? (
        <HeldIcon size={28} className={styles.held} />
      ) : (
        <UncheckedIcon size={28} className={styles.unchecked} />
      )}
      {t(clean ? "pane/check.clean" : "pane/check.nothing")}
    </p>
  );
}
