/** What nobody sees in the first moment: a part of the bundle of its own, on its way as soon as the pane is there. */
export { CheckTab } from "./check/check-tab";
export { SelectionBar } from "./check/selection-bar";
export { NoticeBar } from "./components/notice-bar";
export { TaskProgress } from "./components/progress";
export { LastAct } from "./components/last-act";
export { BlankTemplate } from "./draft/blank-template";
export { DocumentNote } from "./draft/document-note";
export { FillTab } from "./filling/fill-tab";
export { FollowDocument } from "./follow-document";
export { FactsNote } from "./lastyear/facts/facts-note";
export { OpenFacts } from "./lastyear/facts/open-facts";
export { Preview } from "./lastyear/preview";
export { Recognised } from "./lastyear/recognised";
export { QuestionCard } from "./questions/question-card";
export { SettingsPanel } from "./settings/settings-panel";
export { SubmitTab } from "./submit/submit-tab";
