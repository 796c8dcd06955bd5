import type { ReadingMessage } from "../../document/types";
import { Remark } from "../components/remark";
import { usePaneWords } from "../use-pane";

/** The document is no report: what was missed, and what was found instead. All findings are to be read with that. */
export function NoReportNote({ found }: { found: ReadingMessage[] }) {
  const { t } = usePaneWords();
  const listed = found.map(({ code, data }) => t(code, data)).join(t("no-report/and"));
  return (
    <Remark
      intent="warning"
      lines={[t("no-report/missed"), `${t("no-report/found", { found: listed })}${t("no-report/advice")}`]}
    />
  );
}
