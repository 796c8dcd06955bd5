import { useRef, type ChangeEvent } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { unseen } from "../theme/unseen";

const useStyles = makeStyles({ file: unseen });

interface FileButtonProps {
  label: string;
  onChosen(bytes: Uint8Array): void;
}

/** A button that lets somebody choose a file, and hands its bytes on; the same file may be chosen again. */
export function FileButton({ label, onChosen }: FileButtonProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const onFile = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    if (file) onChosen(new Uint8Array(await file.arrayBuffer()));
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
