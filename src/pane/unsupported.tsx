import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { text, type Language } from "../messages/text";
import { WarningIcon } from "./icons";
import { useTheme } from "./theme/use-theme";

const useStyles = makeStyles({
  provider: { minHeight: "100%" },
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "48px 28px",
    textAlign: "center",
    lineHeight: "22px",
  },
  icon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  title: { margin: `${tokens.spacingVerticalM} 0 0`, fontSize: tokens.fontSizeBase400 },
});

/** Why the pane cannot work here. */
export type UnsupportedReason = "version" | "outside" | "script";

const titles: Record<UnsupportedReason, string> = {
  version: "pane/unsupported.title",
  outside: "pane/unsupported.outside.title",
  script: "pane/unsupported.script.title",
};

/** A page instead of the pane: what is missing and what to do. */
export function Unsupported({ reason, language }: { reason: UnsupportedReason; language: Language }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(null, false)} className={styles.provider}>
      <main className={styles.page}>
        <WarningIcon size={32} className={styles.icon} />
        <h1 className={styles.title}>{text(titles[reason], {}, language)}</h1>
        <p>{text(`pane/unsupported.${reason}`, {}, language)}</p>
      </main>
    </FluentProvider>
  );
}
