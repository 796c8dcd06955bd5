import { makeStyles, tokens } from "@fluentui/react-components";

/** Rows of the grid and of groups of them. */
export const useRowStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { padding: 0, textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  nested: { paddingInlineStart: tokens.spacingHorizontalM },
  toggle: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    alignItems: "center",
    padding: "4px 2px",
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  arrow: { flexShrink: 0, width: "12px", color: tokens.colorNeutralForeground3 },
  label: { display: "block", padding: "6px 2px 6px 18px" },
  value: {
    padding: "4px 2px",
    textAlign: "end",
    verticalAlign: "middle",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  open: { padding: `0 2px 0 ${tokens.spacingHorizontalM}` },
});
