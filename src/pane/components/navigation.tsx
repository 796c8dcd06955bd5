import { useRef, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { tabs, type Tab } from "../state/said";
import { countFacts } from "../../lastyear/state/reconcile";
import { unseen } from "../theme/unseen";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    // Word's own menu of the pane lies over the upper right corner.
    paddingInlineEnd: "40px",
    paddingInlineStart: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    "::after": {
      content: "''",
      position: "absolute",
      insetInline: tokens.spacingHorizontalM,
      bottom: "0",
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover::after": { backgroundColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-4px" },
  },
  unseen,
  count: {
    marginInlineStart: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorPaletteDarkOrangeBackground2,
    color: tokens.colorPaletteDarkOrangeForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontVariantNumeric: "tabular-nums",
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightBold,
    "::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::after": { backgroundColor: tokens.colorCompoundBrandStroke },
    "@media (forced-colors: active)": { "::after": { backgroundColor: "Highlight" } },
  },
});

const steps: Record<string, (at: number) => number> = {
  ArrowRight: (at) => (at + 1) % tabs.length,
  ArrowLeft: (at) => (at + tabs.length - 1) % tabs.length,
  Home: () => 0,
  End: () => tabs.length - 1,
};

/** 起草 / 上年 / 检查, 上年 with the number of facts that are open. A tab list of the ARIA practices: one tab stop, arrow keys choose. */
export function Navigation() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const { open } = countFacts(state.lastYear.facts);
  const bar = useRef<HTMLDivElement>(null);
  const choose = (tab: Tab) => pane.store.dispatch({ type: "tab/chosen", tab });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const next = step(tabs.indexOf(state.tab));
    choose(tabs[next]!);
    bar.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div ref={bar} className={styles.bar} role="tablist" aria-label={t("pane/title")}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          className={mergeClasses(styles.tab, tab === state.tab && styles.chosen)}
          aria-selected={tab === state.tab}
          aria-controls={tab === state.tab ? `view-${tab}` : undefined}
          tabIndex={tab === state.tab ? 0 : -1}
          onClick={() => choose(tab)}
          onKeyDown={onKeyDown}
        >
          {t(`pane/tab.${tab}`)}
          {tab === "last" && open > 0 && (
            <>
              <span className={styles.count} aria-hidden="true">
                {open}
              </span>
              <span className={styles.unseen}>{t("pane/tab.last.open", { count: open })}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
