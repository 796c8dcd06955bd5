import { Button } from "@fluentui/react-components";
import { crossYearRelations } from "../../form";
import type { Comparison } from "../lastyear/types";
import { goToPlace } from "../components/navigation";
import { Remark } from "../components/remark";
import { compareAnyway } from "../flows/check";
import { usePane } from "../use-pane";

/** What a check could not do because it had no report of last year, or perhaps the wrong one. */
export function ComparisonNote({ comparison }: { comparison: Comparison }) {
  const { pane, state, t, speak } = usePane();
  const { last } = state.lastYear;
  const { store } = pane;
  const relations = crossYearRelations.length;
  if (comparison.state === "compared") return null;
  const choose = (
    <Button
      key="choose"
      size="small"
      onClick={() => {
        if (comparison.state === "doubted") store.dispatch({ type: "last/left" });
        goToPlace(pane, "draft");
      }}
    >
      {t(comparison.state === "doubted" ? "pane/question.choose-other" : "pane/last.choose")}
    </Button>
  );
  if (comparison.state === "doubted") {
    return (
      <Remark
        intent="warning"
        lines={[
          t("pane/compared.doubted", { file: last?.file ?? t("pane/last.fromDocument") }),
          ...comparison.doubts.map(({ said }) => speak(said)),
        ]}
        actions={[
          choose,
          <Button
            key="anyway"
            size="small"
            disabledFocusable={state.task !== null}
            onClick={() => void compareAnyway(pane, comparison.doubts)}
          >
            {t("pane/question.use-anyway")}
          </Button>,
        ]}
      />
    );
  }
  const { remembered } = state.lastYear;
  const why = remembered
    ? t("pane/compared.remembered", { file: remembered.name })
    : comparison.state === "forgotten"
      ? t("pane/compared.forgotten", { year: comparison.year ?? "" })
      : t("pane/compared.none");
  return (
    <Remark
      intent={comparison.state === "forgotten" || remembered ? "warning" : "info"}
      lines={[`${why}${t("pane/compared.unchecked", { relations })}`]}
      actions={choose}
    />
  );
}
