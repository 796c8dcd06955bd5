import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { Language } from "../../messages";
import { text, type MessageData } from "../../messages/text";
import { limitsOf } from "../../settings/profiles";
import { SETTINGS, settingsOf } from "../../settings/settings";
import { overviewOf, returnNote, saying, type UnitRow } from "../../units";
import { localMemory } from "../../word/memory/memory";
import { chooseFiles, type ListedFile } from "./listed-files";
import { OverviewLists } from "./overview-lists";
import { OverviewTable } from "./overview-table";
import { readMany, type ReadMany } from "./read-many";
import { downloadNote, downloadResult, results, type MadeFile } from "./results";

interface ManyReportsProps {
  files: readonly ListedFile[];
  language: Language;
  /** What stands against opening one, as a sentence; empty for nothing. */
  problem: string;
  onOpen(file: ListedFile): void;
  onClose(): void;
}

/** What is known, and of which files. */
interface Read extends ReadMany {
  last: readonly ListedFile[] | null;
}

/** Many reports: read one after the other, then as a table, lists and files. */
export function ManyReports({ files, language, problem, onOpen, onClose }: ManyReportsProps): ReactNode {
  const t = (id: string, data: MessageData = {}): string => text(id, data, language);
  const [last, setLast] = useState<readonly ListedFile[] | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  const [progress, setProgress] = useState({ done: 0, all: files.length });
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const limits = limitsOf(settingsOf(localMemory.get(SETTINGS)));
    const onProgress = (done: number, all: number): void => {
      if (!signal.aborted) setProgress({ done, all });
    };
    readMany(files, { last, limits, language, onProgress, signal }).then(
      (many) => !signal.aborted && setRead({ ...many, last }),
      // Only when nobody waits for it any more.
      () => undefined,
    );
    return () => stop.abort();
  }, [files, last, language]);

  const isReading = read === null || read.last !== last;
  useEffect(() => {
    if (!isReading) heading.current?.focus();
  }, [isReading]);

  const shown = useMemo(() => {
    if (read === null) return null;
    const overview = overviewOf(read.units, read.unread, read.lastUnits);
    const notes = new Map(
      read.units.flatMap((unit) => {
        const note = returnNote(unit, overview, saying(language));
        return note ? [[unit.file, note] as const] : [];
      }),
    );
    return { overview, notes };
  }, [read, language]);

  const tell = (name: string): void => setSaid(t("page/downloaded", { name }));
  const make = (result: MadeFile): void => tell(downloadResult(result, shown!.overview, read!, language));
  const open = ({ file }: UnitRow): void => {
    const listed = files.find(({ name }) => name === file);
    if (listed) onOpen(listed);
  };
  const chooseLast = (): void =>
    chooseFiles("folder", (chosen) => {
      setProgress({ done: 0, all: files.length + chosen.length });
      setSaid("");
      setLast(chosen);
    });

  if (isReading || shown === null) {
    return (
      <main className="many">
        <h1>{t("many/reading")}</h1>
        <progress value={progress.done} max={Math.max(progress.all, 1)} aria-label={t("many/reading")} />
        <p>{t("many/progress", progress)}</p>
        <button type="button" className="quiet-button" onClick={onClose}>
          {t("many/stop")}
        </button>
      </main>
    );
  }
  const { overview, notes } = shown;
  const count = (state: UnitRow["state"]): number =>
    overview.rows.filter((row) => row.state === state).length;
  return (
    <main className="many">
      <header className="head">
        <h1 ref={heading} tabIndex={-1}>
          {t("many/heading", { count: overview.rows.length })}
        </h1>
        <button type="button" className="quiet-button" onClick={chooseLast}>
          {t("many/last")}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {t("many/close")}
        </button>
      </header>
      <p>
        {t("units/overview/head", {
          count: overview.rows.length,
          accept: count("accept"),
          look: count("look"),
          return: count("return"),
          unread: overview.unread.length,
        })}
      </p>
      <p className="what">{last ? t("many/last-given", { count: last.length }) : t("many/last-none")}</p>
      <div className="make" role="group" aria-label={t("many/make")}>
        <span aria-hidden="true">{t("many/make")}</span>
        {results.map((result) => (
          <button
            key={result}
            type="button"
            className="quiet-button"
            disabled={overview.rows.length === 0}
            onClick={() => make(result)}
          >
            {t(`many/make.${result}`)}
          </button>
        ))}
        <span role="status" className="said">
          {said}
        </span>
      </div>
      {problem && (
        <p role="alert" className="problem">
          {problem}
        </p>
      )}
      <OverviewTable
        rows={overview.rows}
        language={language}
        hasNote={(file) => notes.has(file)}
        onOpen={open}
        onNote={({ file }) => tell(downloadNote(notes.get(file)!, language))}
      />
      <OverviewLists overview={overview} language={language} />
    </main>
  );
}
