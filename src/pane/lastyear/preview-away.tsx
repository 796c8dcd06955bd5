import { Button } from "@fluentui/react-components";
import { usePane } from "../use-pane";

/** The draft is in the document: what is left of its preview is the way back to it. */
export function PreviewAway() {
  const { pane, t } = usePane();
  return (
    <Button appearance="subtle" onClick={() => pane.store.dispatch({ type: "last/previewed", away: false })}>
      {t("pane/last.previewAgain")}
    </Button>
  );
}
