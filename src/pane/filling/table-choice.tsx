import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { tableIds } from "../../form";
import { usePane } from "../use-pane";
import { filledIn } from "./progress";
import { formOfShown, useGrid } from "./use-grid";
import { Words } from "../components/words";

const useStyles = makeStyles({
  choice: { display: "flex", gap: tokens.spacingHorizontalXS },
  button: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: "32px",
    padding: "2px 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightBold,
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

/** 表二 / 表三 / 表四, each with how much of it is filled in. */
export function TableChoice() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { grid, numbers } = useGrid();
  const { table } = state.filling;
  return (
    <div className={styles.choice} role="group" aria-label={t("pane/fill.tables")}>
      {tableIds.map((id) => {
        const { name } = formOfShown(numbers, id).tables[id];
        const progress = { name, ...filledIn(id, grid) };
        return (
          <button
            key={id}
            type="button"
            className={mergeClasses(styles.button, id === table && styles.chosen)}
            aria-pressed={id === table}
            aria-label={
              numbers.tables[id]
                ? t("pane/fill.table.name", progress)
                : t("pane/fill.table.missing", { name })
            }
            onClick={() => pane.store.dispatch({ type: "fill/tableChosen", table: id })}
          >
            <Words text={numbers.tables[id] ? t("pane/fill.table", progress) : name} />
          </button>
        );
      })}
    </div>
  );
}
