import { useEffect } from "react";
import { takeUpIgnored } from "./check/ignoring/flows";
import { catchUp } from "./flows/check";
import { follow } from "./flows/follow";
import { open } from "./flows/look";
import { followReceipts } from "./flows/receipts";
import { followRibbon } from "./flows/ribbon";
import { resume } from "./flows/unfinished";
import { takeUpRemembered } from "./lastyear/remembered";
import { takeUpTicked } from "./submit/ticked";
import { useErrand } from "./start/use-errand";
import { usePaneWords } from "./use-pane";
import { useReturn } from "./use-return";
import { useStepKeys } from "./use-step-keys";

/** What the pane does by itself from the moment in which it is opened: it takes up what is known and follows the document. */
export function FollowDocument() {
  const { pane } = usePaneWords();
  useReturn(() => void catchUp(pane));
  useEffect(() => void open(pane), [pane]);
  useErrand(pane);
  useEffect(() => takeUpIgnored(pane), [pane]);
  useEffect(() => takeUpTicked(pane), [pane]);
  useEffect(() => takeUpRemembered(pane), [pane]);
  useStepKeys(pane);
  useEffect(() => follow(pane), [pane]);
  useEffect(() => followReceipts(pane), [pane]);
  useEffect(() => followRibbon(pane), [pane]);
  useEffect(() => void resume(pane).catch(() => undefined), [pane]);
  return null;
}
