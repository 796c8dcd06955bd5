import type { ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HintIcon, WarningIcon } from "../icons";
import { Words } from "./words";

const useStyles = makeStyles({
  note: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: `0 ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: "20px",
  },
  warning: { border: `1px solid ${tokens.colorPaletteDarkOrangeBorderActive}` },
  icon: { flexShrink: 0, marginTop: "2px", color: tokens.colorBrandForeground1 },
  orange: { color: tokens.colorPaletteDarkOrangeForeground1 },
  body: { minWidth: 0, flexGrow: 1, overflowWrap: "anywhere" },
  words: { margin: 0 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

interface RemarkProps {
  intent: "info" | "warning";
  /** What there is to know, a paragraph each. */
  lines: string[];
  /** Buttons. */
  actions?: ReactNode;
}

/** Something to know that stays as long as it is true, with what can be done about it. */
export function Remark({ intent, lines, actions }: RemarkProps) {
  const styles = useStyles();
  const isWarning = intent === "warning";
  const Icon = isWarning ? WarningIcon : HintIcon;
  return (
    <div className={mergeClasses(styles.note, isWarning && styles.warning)} role="note">
      <Icon size={16} className={mergeClasses(styles.icon, isWarning && styles.orange)} />
      <div className={styles.body}>
        {lines.map((line, at) => (
          <p key={at} className={styles.words}>
            <Words text={line} />
          </p>
        ))}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
