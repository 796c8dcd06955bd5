import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { tabs, type Tab as TabId } from "../state/types";
import { usePane } from "../usePane";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    // Word's own menu of the pane lies over the upper right corner.
    paddingInlineEnd: "40px",
    paddingInlineStart: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** 起草 / 检查. */
export function Navigation() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  return (
    <header className={styles.bar}>
      <TabList
        selectedValue={state.tab}
        onTabSelect={(_, data) => pane.store.dispatch({ type: "tab/chosen", tab: data.value as TabId })}
        aria-label={t("pane/title")}
      >
        {tabs.map((tab) => (
          <Tab key={tab} value={tab} id={`tab-${tab}`} aria-controls={`view-${tab}`}>
            {t(`pane/tab.${tab}`)}
          </Tab>
        ))}
      </TabList>
    </header>
  );
}
