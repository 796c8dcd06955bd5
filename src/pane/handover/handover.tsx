import { useCallback, useEffect, useRef, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneWords } from "../use-pane";
import { CertificateGroup } from "./certificate-group";
import { CompareGroup } from "./compare-group";
import { CopyGroup } from "./copy-group";
import { useHanding } from "./use-engine";
import { VerifyGroup } from "./verify-group";

const useStyles = makeStyles({
  all: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

function Groups({ onShown }: { onShown(): void }) {
  const styles = useStyles();
  const { t } = usePaneWords();
  const handing = useHanding();
  const isShown = handing !== null;
  useEffect(() => {
    if (isShown) onShown();
  }, [isShown, onShown]);
  if (handing === "failed") return <p role="alert">{t("pane/later.missed")}</p>;
  if (!handing) return null;
  return (
    <div className={styles.all}>
      <CopyGroup {...handing} />
      <CompareGroup {...handing} />
      <CertificateGroup {...handing} />
      <VerifyGroup {...handing} />
    </div>
  );
}

/**
 * Behind the list of 报送: copies for the web form, a look at what was published, the 核校单, and a look whether the report is still the one of
 * a 核校单. Loaded when it is opened.
 */
export function Handover() {
  const { t } = usePaneWords();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // It is the last thing in the list: what it unfolds stands below the edge of a small pane.
  const show = useCallback(() => button.current?.scrollIntoView?.({ block: "start" }), []);
  return (
    <>
      <Button ref={button} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t("pane/hand.title")}
      </Button>
      {isOpen && <Groups onShown={show} />}
    </>
  );
}
