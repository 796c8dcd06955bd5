import { useId, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneWords } from "../../use-pane";
import type { Item } from "../../state/items";
import { IgnoreForm } from "../ignoring/ignore-form";
import { WhyText } from "./words/why-text";

const useStyles = makeStyles({
  // Above the button that covers the whole row.
  details: {
    position: "relative",
    paddingInlineStart: "28px",
    marginTop: tokens.spacingVerticalXS,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS, marginInlineStart: "-8px" },
  button: { minWidth: 0 },
  // Words in red and grey can be read on it, whatever the colour of the row.
  panel: {
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Under the finding that is looked at: why it is told, and how to let it stand. */
export function FindingDetails({ item }: { item: Item }) {
  const styles = useStyles();
  const { t } = usePaneWords();
  const [shown, show] = useState<"why" | "ignore" | null>(null);
  const id = useId();
  return (
    <div className={styles.details}>
      <div className={styles.buttons}>
        {(["why", "ignore"] as const).map((what) => (
          <Button
            key={what}
            className={styles.button}
            appearance="subtle"
            size="small"
            aria-expanded={shown === what}
            aria-controls={shown === what ? id : undefined}
            onClick={() => show(shown === what ? null : what)}
          >
            {t(`pane/${what}`)}
          </Button>
        ))}
      </div>
      {shown !== null && (
        <div id={id} className={styles.panel}>
          {shown === "why" ? (
            <WhyText rule={item.finding.rule} />
          ) : (
            <IgnoreForm item={item} onCancel={() => show(null)} />
          )}
        </div>
      )}
    </div>
  );
}
