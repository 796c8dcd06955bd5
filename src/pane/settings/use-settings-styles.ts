import { makeStyles, tokens } from "@fluentui/react-components";

/** What the groups of settings have in common. */
export const useSettingsStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "end", gap: tokens.spacingHorizontalS },
  /** No wider than the pane, however long its options are. */
  choice: { minWidth: 0, "& > select": { minWidth: 0, width: "100%" } },
  number: { width: "72px", minWidth: 0 },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
