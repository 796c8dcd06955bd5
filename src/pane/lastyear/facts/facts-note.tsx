import { Button } from "@fluentui/react-components";
import { countFacts } from "../../../lastyear/state/reconcile";
import { Remark } from "../../components/remark";
import { usePane } from "../../use-pane";
import { revealFact } from "../flows/facts";
import { goTo } from "../flows/go-on";
import { handIn, takeUpAgain } from "../../submit/hand-in";

/**
 * What of last year's report is still in the document, in every view but its own: open facts, a record that only has to
 * be taken out, one that nobody can read, and what was open when the report was handed in.
 * `recordToo`: also where the record is all there is; the list of 报送 has it in any case.
 */
export function FactsNote({ recordToo = true }: { recordToo?: boolean }) {
  const { pane, state, t } = usePane();
  const { facts, tracked, isRecordUnreadable, handedIn } = state.lastYear;
  const busy = state.task !== null;
  const { open } = countFacts(facts);
  const first = facts.find(({ status }) => status === "open");
  const toFacts = (
    <Button
      key="look"
      size="small"
      appearance="primary"
      onClick={() => {
        pane.store.dispatch({ type: "tab/chosen", tab: "draft" });
        if (first) goTo(pane, first.id);
      }}
    >
      {t("pane/facts.look")}
    </Button>
  );
  const takeOut = (
    <Button size="small" disabledFocusable={busy} onClick={() => void handIn(pane)}>
      {t("pane/record.takeOut")}
    </Button>
  );
  if (first) {
    const jump = (
      <Button
        key="first"
        size="small"
        disabledFocusable={busy}
        onClick={() => void revealFact(pane, first.id, state.tab)}
      >
        {t("pane/facts.first")}
      </Button>
    );
    return (
      <Remark intent="warning" lines={[t("pane/facts.open", { count: open })]} actions={[toFacts, jump]} />
    );
  }
  if (isRecordUnreadable)
    return <Remark intent="warning" lines={[t("pane/record.unreadable")]} actions={takeOut} />;
  if (tracked) {
    if (!recordToo) return null;
    return (
      <Remark intent="info" lines={[t("pane/record.there", { count: facts.length })]} actions={takeOut} />
    );
  }
  if (!handedIn) return null;
  const again = (
    <Button size="small" disabledFocusable={busy} onClick={() => void takeUpAgain(pane)}>
      {t("pane/handIn.again")}
    </Button>
  );
  return handedIn.open > 0 ? (
    <Remark intent="warning" lines={[t("pane/handIn.wasOpen", { count: handedIn.open })]} actions={again} />
  ) : (
    <Remark intent="info" lines={[t("pane/handIn.takenOut")]} actions={again} />
  );
}
