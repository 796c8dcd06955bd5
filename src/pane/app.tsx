import { lazy, Suspense, useEffect } from "react";
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Announcer } from "./components/announcer";
import { Foot } from "./components/foot";
import { Head } from "./components/head";
import { Help } from "./components/help";
import { Navigation } from "./components/navigation";
import { NoticeBar } from "./components/notice-bar";
import { TaskProgress } from "./components/progress";
import { CheckTab } from "./check/check-tab";
import { SelectionBar } from "./check/selection-bar";
import { DraftTab } from "./draft/draft-tab";
import { takeUpIgnored } from "./check/ignoring/flows";
import type { PaneContext } from "./flows/flow";
import { catchUp } from "./flows/check";
import { follow } from "./flows/follow";
import { open } from "./flows/look";
import { followReceipts } from "./flows/receipts";
import { resume } from "./flows/unfinished";
import { QuestionCard } from "./questions/question-card";
import { takeUpTicked } from "./submit/ticked";
import { SettingsPanel } from "./settings/settings-panel";
import { SubmitTab } from "./submit/submit-tab";
import { CurrentPane, usePane, usePart } from "./use-pane";
import { unseen } from "./theme/unseen";
import { useStepKeys } from "./use-step-keys";
import { useDropGuard } from "./use-drop-guard";
import { useReturn } from "./use-return";
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
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    scrollbarWidth: "thin",
    scrollbarGutter: "stable",
  },
});

/** Behind the first paint: the grid is a part of the bundle of its own. */
const FillTab = lazy(async () => {
  const { FillTab: view } = await import(/* webpackChunkName: "fill" */ "./filling/fill-tab");
  return { default: view };
});

const views = { draft: DraftTab, fill: FillTab, check: CheckTab, submit: SubmitTab };

function Views() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const View = views[state.tab];
  useReturn(() => void catchUp(pane));
  useEffect(() => void open(pane), [pane]);
  useEffect(() => takeUpIgnored(pane), [pane]);
  useEffect(() => takeUpTicked(pane), [pane]);
  useStepKeys(pane);
  useDropGuard(pane);
  useEffect(() => follow(pane), [pane]);
  useEffect(() => followReceipts(pane), [pane]);
  useEffect(() => void resume(pane).catch(() => undefined), [pane]);
  return (
    <main className={styles.pane}>
      <h1 className={styles.title}>{t("pane/title")}</h1>
      <Head />
      <Navigation />
      <TaskProgress />
      <div
        className={styles.view}
        id={`view-${state.tab}`}
        role="tabpanel"
        aria-labelledby={`tab-${state.tab}`}
      >
        <QuestionCard />
        {state.isSettingsOpen && <SettingsPanel />}
        {state.help && <Help />}
        <Suspense fallback={null}>
          <View />
        </Suspense>
      </div>
      {state.tab === "check" && <SelectionBar />}
      <NoticeBar tab={state.tab} />
      <Foot />
      <Announcer />
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
