import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { countByKind, findingKinds, type Item } from "../state/items";
import type { Filter } from "../state/types";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
  chip: { minWidth: 0 },
});

/** 错误 2, 疑点 3, 已忽略 1: a click shows these alone, another one all again. */
export function FilterBar({ open, ignored }: { open: Item[]; ignored: number }) {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const counts: Record<Filter, number> = { ...countByKind(open), ignored };
  const filters = [...findingKinds, "ignored" as const].filter(
    (filter) => counts[filter] > 0 || filter === state.filter,
  );
  if (filters.length < 2 && ignored === 0 && state.filter === null) return null;
  return (
    <div className={styles.bar} role="group" aria-label={t("pane/filter")}>
      {filters.map((filter) => (
        <Button
          key={filter}
          className={styles.chip}
          size="small"
          shape="circular"
          appearance={state.filter === filter ? "primary" : "secondary"}
          aria-pressed={state.filter === filter}
          onClick={() =>
            pane.store.dispatch({ type: "filter/chosen", filter: state.filter === filter ? null : filter })
          }
        >
          {t(`pane/filter.${filter}`, { count: counts[filter] })}
        </Button>
      ))}
    </div>
  );
}
