import { formFor } from "../../form";
import { numeral } from "../../language/numerals";
import { Remark } from "../components/remark";
import { usePane } from "../use-pane";

/** What stands in the document before anything is offered: nothing is said of an empty one, or of one nobody has looked at. */
export function DocumentNote() {
  const { state, t } = usePane();
  const { look, lastYear } = state;
  if (look === null || look.kind === "empty") return null;
  if (look.kind === "other") return <Remark intent="info" lines={[t("pane/look.other")]} />;
  if (look.isTwice) return <Remark intent="warning" lines={[t("pane/look.twice")]} />;
  const parts = formFor(look.year).sections.map(({ number }) => number);
  const missing = parts.filter((part) => !look.parts.includes(part));
  const year = look.year === null ? t("pane/look.noYear") : t("pane/check.year", { year: look.year });
  const which =
    missing.length === 0
      ? t("pane/look.whole")
      : t("pane/look.missing", { parts: missing.map(numeral).join("、") });
  const isLastYears = look.year !== null && look.year < Number(state.year);
  if (!isLastYears || lastYear.last || lastYear.tracked)
    return <Remark intent="info" lines={[t("pane/look.report", { year, parts: which })]} />;
  return <Remark intent="info" lines={[t("pane/look.lastYears", { year, next: state.year })]} />;
}
