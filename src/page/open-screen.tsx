import { useRef, useState, type ReactNode } from "react";
import type { Problem } from "../open";
import { text } from "../messages/text";
import type { Language } from "../messages";
import { droppedFile, hasOpenPicker, pickFiles, type ListedFile } from "./chosen-file";
import { chooseFiles, droppedFiles, filesOfField } from "./many/listed-files";

const KINDS = ".docx,.doc,.odt,.fodt,.html,.htm,.mht,.txt,.xml";

interface OpenScreenProps {
  language: Language;
  problem: Problem | null;
  onFile(file: ListedFile): void;
  /** A folder, or several files. */
  onMany(files: ListedFile[]): void;
  onNew(): void;
}

/** The first screen: a report is dropped or chosen, or many, or a new one begun. */
export function OpenScreen({ language, problem, onFile, onMany, onNew }: OpenScreenProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const t = (id: string): string => text(id, {}, language);
  const take = (files: ListedFile[]): void => {
    const [first] = files;
    if (files.length > 1) onMany(files);
    else if (first) onFile(first);
  };
  const choose = (): void => {
    if (!hasOpenPicker()) return field.current?.click();
    pickFiles().then(take, () => field.current?.click());
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
          const { items } = event.dataTransfer;
          const many = droppedFiles(items);
          if (many) void many.then(onMany);
          else void droppedFile(items).then((file) => file && onFile(file));
        }}
      >
        <p>{t("page/drop")}</p>
        <button type="button" className="main-button" onClick={choose}>
          {t("page/choose")}
        </button>{" "}
        <button type="button" className="quiet-button" onClick={() => chooseFiles("folder", onMany)}>
          {t("many/choose-folder")}
        </button>
        <input
          ref={field}
          type="file"
          accept={KINDS}
          multiple
          hidden
          aria-hidden="true"
          tabIndex={-1}
          onChange={({ target }) => {
            const files = filesOfField(target.files!);
            target.value = "";
            take(files);
          }}
        />
        <p className="kinds">{t("page/kinds")}</p>
        <p className="kinds">{t("many/what")}</p>
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
