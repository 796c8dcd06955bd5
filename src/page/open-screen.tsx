import { useRef, useState, type ReactNode } from "react";
import type { Problem } from "../open";
import { text } from "../messages/text";
import type { Language } from "../messages";
import { droppedFile, fileOf, hasOpenPicker, pickFile, type FileOfDisk } from "./chosen-file";

const KINDS = ".docx,.doc,.odt,.fodt,.html,.htm,.mht,.txt,.xml";

interface OpenScreenProps {
  language: Language;
  problem: Problem | null;
  onFile(file: FileOfDisk): void;
  onNew(): void;
}

/** The first screen: a report is dropped or chosen, or a new one begun. */
export function OpenScreen({ language, problem, onFile, onNew }: OpenScreenProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const t = (id: string): string => text(id, {}, language);
  const choose = (): void => {
    if (!hasOpenPicker()) return field.current?.click();
    pickFile().then(
      (file) => file && onFile(file),
      () => field.current?.click(),
    );
  };
  return (
    <main className="open">
      <h1>{t("page/title")}</h1>
      <p className="what">{t("page/what")}</p>
      <div
        className="drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void droppedFile(event.dataTransfer.items).then((file) => file && onFile(file));
        }}
      >
        <p>{t("page/drop")}</p>
        <button type="button" className="main-button" onClick={choose}>
          {t("page/choose")}
        </button>
        <input
          ref={field}
          type="file"
          accept={KINDS}
          hidden
          aria-hidden="true"
          tabIndex={-1}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = "";
            if (file) void fileOf(file).then(onFile);
          }}
        />
        <p className="kinds">{t("page/kinds")}</p>
      </div>
      {problem && (
        <p role="alert" className="problem">
          {text(problem.code, problem.data, language)}
        </p>
      )}
      <p>
        <button type="button" className="quiet-button" onClick={onNew}>
          {t("page/new")}
        </button>
      </p>
      <p className="privacy">{t("page/privacy")}</p>
    </main>
  );
}
