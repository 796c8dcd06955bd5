import { useLayoutEffect, useRef } from "react";
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Announcer } from "./components/announcer";
import { Foot } from "./components/foot";
import { Head } from "./components/head";
import { Help } from "./components/help";
import { Navigation } from "./components/navigation";
import { DraftTab } from "./draft/draft-tab";
import type { PaneContext } from "./flows/flow";
import { useFocusNearby } from "./focus/use-focus-nearby";
import { Later } from "./later";
import { CurrentPane, usePane, usePart } from "./use-pane";
import { unseen } from "./theme/unseen";
import { useDropGuard } from "./use-drop-guard";
import { useTheme } from "./theme/use-theme";

const useStyles = makeStyles({
  title: unseen,
  provider: { height: "100%" },
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "280px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  view: {
    // What is placed absolutely in it must not make the page behind it longer: that could be scrolled, head and all.
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    // What gets the focus is not left behind what stays at the upper edge.
    scrollPaddingTop: "56px",
    display: "flex",
    flexDirection: "column",
    scrollbarWidth: "thin",
    scrollbarGutter: "stable",
  },
});

const laterViews = { fill: "FillTab", check: "CheckTab", submit: "SubmitTab" } as const;

function Views() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  useDropGuard(pane);
  const main = useRef<HTMLElement>(null);
  useFocusNearby(main, pane);
  // The places share what scrolls: one that is shown anew, and the first list, begin at their beginning.
  const view = useRef<HTMLDivElement>(null);
  const isListed = state.checked !== null;
  useLayoutEffect(() => {
    if (view.current) view.current.scrollTop = 0;
  }, [state.tab, isListed]);
  return (
    <main ref={main} className={styles.pane}>
      <h1 className={styles.title}>{t("pane/title")}</h1>
      <Head />
      <Navigation />
      <Later view="TaskProgress" />
      <div
        ref={view}
        className={styles.view}
        id={`view-${state.tab}`}
        role="tabpanel"
        aria-labelledby={`tab-${state.tab}`}
      >
        <Later view="QuestionCard" />
        {state.isSettingsOpen && <Later view="SettingsPanel" />}
        {state.help && <Help />}
        {state.tab === "draft" ? <DraftTab /> : <Later view={laterViews[state.tab]} isPlace />}
      </div>
      {state.tab === "check" && <Later view="SelectionBar" />}
      <Later view="NoticeBar" given={{ tab: state.tab }} />
      <Foot />
      <Announcer />
      <Later view="FollowDocument" />
    </main>
  );
}

/** The whole pane. `officeBackground`: the background of Office where it is told, else null. */
export function App({ pane, officeBackground }: { pane: PaneContext; officeBackground: string | null }) {
  const styles = useStyles();
  const isLarge = usePart(pane, ({ settings }) => settings.isLarge);
  return (
    <FluentProvider theme={useTheme(officeBackground, isLarge)} className={styles.provider}>
      <CurrentPane.Provider value={pane}>
        <Views />
      </CurrentPane.Provider>
    </FluentProvider>
  );
}
