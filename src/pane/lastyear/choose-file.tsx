import { useRef, useState, type ChangeEvent, type DragEvent } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ReportIcon } from "../icons";
import { unseen } from "../theme/unseen";
import { usePane } from "../use-pane";
import { chooseDocument, chooseFile } from "./flows/choose";
import { dropFiles } from "./flows/drop";

const useStyles = makeStyles({
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: "center",
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  icon: { color: tokens.colorBrandForeground1 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightBold,
  },
  words: { margin: 0, color: tokens.colorNeutralForeground3, lineHeight: "20px" },
  file: unseen,
});

const KINDS = ".docx,.doc,.html,.htm,.mht,.txt,.xml";

/** Last year's report: a file that is chosen or dropped, or the open document itself. */
export function ChooseFile() {
  const styles = useStyles();
  const { pane, state, t } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const busy = state.task !== null;
  const { remembered } = state.lastYear;
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === "dragover");
  };
  const onDrop = (event: DragEvent) => {
    onDrag(event);
    void dropFiles(pane, [...event.dataTransfer.files]);
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (file) void chooseFile(pane, file);
    // The same file can be chosen again after it was mended.
    event.target.value = "";
  };
  return (
    <section
      className={mergeClasses(styles.drop, over && styles.over)}
      aria-label={t("pane/last.choose")}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={onDrop}
    >
      <ReportIcon size={32} className={styles.icon} />
      <h2 className={styles.title}>{t("pane/last.title")}</h2>
      <p className={styles.words}>{t("pane/last.what")}</p>
      {remembered && <p className={styles.words}>{t("pane/last.remembered", { file: remembered.name })}</p>}
      <input
        ref={input}
        className={styles.file}
        type="file"
        accept={KINDS}
        tabIndex={-1}
        aria-hidden="true"
        onChange={onChange}
      />
      <Button appearance="primary" disabledFocusable={busy} onClick={() => input.current?.click()}>
        {t("pane/last.choose")}
      </Button>
      {state.look?.kind !== "empty" && (
        <Button appearance="subtle" disabledFocusable={busy} onClick={() => void chooseDocument(pane)}>
          {t("pane/last.thisDocument")}
        </Button>
      )}
    </section>
  );
}
