import { useEffect, useRef, type KeyboardEvent } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../../use-pane";
import { cancelPaste } from "../flows/paste";
import type { Pasting } from "../state/types";
import { PasteForm } from "./paste-form";
import { PastePreview } from "./paste-preview";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightBold,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** In place of the table while something is pasted: asks for the text, then shows where it goes. */
export function PastePanel({ pasting }: { pasting: Pasting }) {
  const styles = useStyles();
  const { pane, t } = usePane();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (pasting.stage === "preview") title.current?.focus();
  }, [pasting.stage]);
  const leave = (event: KeyboardEvent): void => {
    if (event.key === "Escape") cancelPaste(pane);
  };
  return (
    <section aria-labelledby="paste-title">
      <div className={styles.panel} onKeyDown={leave} role="presentation">
        <h2 ref={title} id="paste-title" className={styles.title} tabIndex={-1}>
          {t("pane/paste.title")}
        </h2>
        {pasting.stage === "asking" ? <PasteForm /> : <PastePreview pasting={pasting} />}
      </div>
    </section>
  );
}
