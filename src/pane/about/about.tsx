import { useState } from "react";
import { Button, Link } from "@fluentui/react-components";
import { useSettingsStyles } from "../settings/use-settings-styles";
import { usePane } from "../use-pane";
import { assistantVersion, diagnostics } from "./diagnostics";

/** Pages of text (src/pages): outside of the pane, which would lose its list of findings. */
const pages = ["whats-new", "privacy", "support"] as const;

/** Which version this is, where to read more, and what to copy for somebody who helps. */
export function About() {
  const shared = useSettingsStyles();
  const { pane, t } = usePane();
  const [copied, setCopied] = useState<"offer" | "done" | "failed">("offer");
  const copy = async (): Promise<void> => {
    setCopied((await pane.services.copy(diagnostics(pane))) ? "done" : "failed");
  };
  return (
    <section className={shared.group} aria-label={t("pane/about")}>
      <h3 className={shared.title}>{t("pane/about")}</h3>
      <p className={shared.note}>{t("pane/about.version", { version: assistantVersion })}</p>
      <div className={shared.row}>
        {(pane.services.hasTextPages === false ? [] : pages).map((page) => (
          <Link key={page} href={`${page}.html`} target="_blank" rel="noreferrer">
            {t(`pane/about.${page}`)}
          </Link>
        ))}
        <Button size="small" onClick={() => void copy()}>
          {t(copied === "offer" ? "pane/about.copy" : `pane/copy.${copied}`)}
        </Button>
      </div>
    </section>
  );
}
