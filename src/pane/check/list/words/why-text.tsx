import { useEffect, useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { RuleExplanation } from "../../../../check/explain";
import { usePaneWords } from "../../../use-pane";

const useStyles = makeStyles({
  list: { margin: 0, lineHeight: "20px", color: tokens.colorNeutralForeground2 },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  words: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
});

/** 依据, and what the rule does not look at. */
export function WhyText({ rule }: { rule: string }) {
  const styles = useStyles();
  const { pane, t } = usePaneWords();
  const [explanation, setExplanation] = useState<RuleExplanation | "unknown" | null>(null);
  useEffect(() => {
    let isShown = true;
    const take = (given: RuleExplanation | null): void => {
      if (isShown) setExplanation(given ?? "unknown");
    };
    void pane.services.explain(rule).then(take, () => take(null));
    return () => void (isShown = false);
  }, [pane, rule]);
  if (explanation === null) return null;
  if (explanation === "unknown") return <p className={styles.words}>{t("pane/why.unknown")}</p>;
  const rows = [
    ["pane/why.rule", explanation.title],
    ["pane/why.reason", explanation.why],
    ["pane/why.limits", explanation.limits],
  ] as const;
  return (
    <dl className={styles.list}>
      {rows.map(([name, words]) => (
        <div key={name}>
          <dt className={styles.name}>{t(name)}</dt>
          <dd className={styles.words}>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
