import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Language } from "../../messages";
import { text, type MessageData } from "../../messages/text";
import { namesInFile, namesInList, type NamesOrReason } from "../../units";
import { chooseFiles } from "./listed-files";

interface NameListProps {
  language: Language;
  isOpen: boolean;
  /** The names that count, and how many of them have not filed; null where no list was given. */
  given: { names: readonly string[]; missing: number } | null;
  /** Takes a list, or none any more. */
  onNames(names: string[] | null): void;
}

const NAMES = "many-names";

/** The id of the list's place, for the button that unfolds it. */
export const namesId = NAMES;

/** Who has to file: names that are pasted, or those in a file. What was found in a file stands where names are pasted. */
export function NameList({ language, isOpen, given, onNames }: NameListProps): ReactNode {
  const t = (id: string, data: MessageData = {}): string => text(id, data, language);
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState("");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isOpen) area.current?.focus();
  }, [isOpen]);
  const take = (found: NamesOrReason): void => {
    setProblem(found.ok ? "" : t(`many/names.${found.reason}`));
    // A list that could not be taken leaves the one that counts as it is.
    if (!found.ok) return;
    setTyped(found.names.join("\n"));
    onNames(found.names);
  };
  const ofText = (): void => {
    const names = namesInList(typed);
    take(names.length > 0 ? { ok: true, names } : { ok: false, reason: "none" });
  };
  const ofFile = async (file: File): Promise<void> => {
    const bytes = await file.arrayBuffer().then(
      (all) => new Uint8Array(all),
      () => null,
    );
    take(bytes ? await namesInFile(bytes) : { ok: false, reason: "unreadable" });
  };
  const remove = (): void => {
    setTyped("");
    setProblem("");
    onNames(null);
    area.current?.focus();
  };
  return (
    <section id={NAMES} className="names" hidden={!isOpen} aria-label={t("many/names")}>
      <label>
        {t("many/names.paste")}
        <textarea ref={area} rows={5} value={typed} onChange={({ target }) => setTyped(target.value)} />
      </label>
      <p className="what">{t("many/names.what")}</p>
      <div className="make">
        <button type="button" className="main-button" disabled={typed.trim() === ""} onClick={ofText}>
          {t("many/names.use")}
        </button>
        <button
          type="button"
          className="quiet-button"
          onClick={() => chooseFiles("file", ([chosen]) => chosen && void ofFile(chosen.file))}
        >
          {t("many/names.file")}
        </button>
        {given && (
          <button type="button" className="quiet-button" onClick={remove}>
            {t("many/names.remove")}
          </button>
        )}
        <span role="status">
          {problem ||
            (given ? t("many/names.given", { count: given.names.length, missing: given.missing }) : "")}
        </span>
      </div>
    </section>
  );
}
