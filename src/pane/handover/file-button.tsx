import { useRef, type ChangeEvent } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { MAX_FILE_BYTES } from "../../document/limits";
import { unseen } from "../theme/unseen";
import { usePaneWords } from "../use-pane";

const useStyles = makeStyles({ file: unseen });

interface FileButtonProps {
  label: string;
  onChosen(bytes: Uint8Array): void;
  /** Hears in a sentence why nothing came of a file. */
  onFailed(reason: string): void;
}

/** A button that lets somebody choose a file, and hands its bytes on; the same file may be chosen again. */
export function FileButton({ label, onChosen, onFailed }: FileButtonProps) {
  const styles = useStyles();
  const { t } = usePaneWords();
  const input = useRef<HTMLInputElement>(null);
  const onFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    // A large one is not even taken into memory; one that was chosen may be gone or locked by now.
    const isSmall = file && file.size <= MAX_FILE_BYTES;
    const bytes = isSmall ? await file.arrayBuffer().catch(() => null) : null;
    if (bytes) onChosen(new Uint8Array(bytes));
    else if (file) onFailed(t("pane/hand.file.failed", { limit: `${MAX_FILE_BYTES / 1024 / 1024} MB` }));
    if (input.current) input.current.value = "";
  };
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        className={styles.file}
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => void onFile(event)}
      />
    </>
  );
}
