import { useRef, type KeyboardEvent } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { tabs, type Tab } from "../state/said";
import type { PaneContext } from "../flows/flow";
import { countByKind } from "../state/items";
import { openItems } from "../state/shown";
import type { PaneState } from "../state/types";
import { countFacts } from "../../lastyear/state/reconcile";
import { unseen } from "../theme/unseen";
import { usePane } from "../use-pane";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: "relative",
    minHeight: "36px",
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

/** The keyboard goes to the name of a place. */
export const focusPlace = (tab: Tab): void => document.getElementById(`tab-${tab}`)?.focus();

/** Shows a place, and the keyboard goes with it. */
export function goToPlace({ store }: PaneContext, tab: Tab): void {
  store.dispatch({ type: "tab/chosen", tab });
  focusPlace(tab);
}

/** What a place still has to do: facts of last year's that are open, findings that ask for something. */
function openIn(tab: Tab, state: PaneState): number {
  if (tab === "draft") return countFacts(state.lastYear.facts).open;
  if (tab !== "check") return 0;
  const { error, warning } = countByKind(openItems(state));
  return error + warning;
}

/** 起草 – 填表 – 核对 – 报送, each with how much is open there. A tab list of the ARIA practices: one tab stop, arrow keys choose. */
export function Navigation() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
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
          <OpenCount tab={tab} />
        </button>
      ))}
    </div>
  );
}

function OpenCount({ tab }: { tab: Tab }) {
  const styles = useStyles();
  const { state, t } = usePane();
  const count = openIn(tab, state);
  if (count === 0) return null;
  return (
    <>
      <span className={styles.count} aria-hidden="true">
        {count}
      </span>
      <span className={styles.unseen}>{t(`pane/tab.${tab}.open`, { count })}</span>
    </>
  );
}
