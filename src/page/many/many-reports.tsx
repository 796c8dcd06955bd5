import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { explainRule } from "../../check/explain";
import type { Language } from "../../messages";
import { text, type MessageData } from "../../messages/text";
import { toldOf } from "../../settings/told";
import {
  breaksOf,
  compareWithOwn,
  overviewOf,
  returnNote,
  saying,
  sumOfUnits,
  type UnitFacts,
  type UnitRow,
} from "../../units";
import type { ListedFile } from "../chosen-file";
import { chooseFiles } from "./listed-files";
import { NameList, namesId } from "./name-list";
import { OverviewLists } from "./overview-lists";
import { OverviewTable } from "./overview-table";
import { readOwn } from "./read-many";
import { downloadNote, downloadResult, results, type MadeFile } from "./results";
import { SumCompared } from "./sum-compared";
import { useReadMany } from "./use-read-many";
import { useSettingsNow } from "./use-settings-now";

interface ManyReportsProps {
  files: readonly ListedFile[];
  language: Language;
  /** What stands against opening one, as a sentence; empty for nothing. */
  problem: string;
  onOpen(file: ListedFile): void;
  onClose(): void;
}

/** Many reports: read one after the other, then as a table, lists and files. */
export function ManyReports({ files, language, problem, onOpen, onClose }: ManyReportsProps): ReactNode {
  const t = (id: string, data: MessageData = {}): string => text(id, data, language);
  const { limits, rulesOff, lookAgain } = useSettingsNow();
  const [last, setLast] = useState<readonly ListedFile[] | null>(null);
  const [names, setNames] = useState<string[] | null>(null);
  const [areNamesOpen, setNamesOpen] = useState(false);
  const [own, setOwn] = useState<UnitFacts | null>(null);
  const [said, setSaid] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);

  const reading = useReadMany({ files, last, limits, language });
  const { read } = reading;
  const isReading = read === null;
  useEffect(() => {
    if (!isReading) heading.current?.focus();
  }, [isReading]);

  const shown = useMemo(() => {
    if (read === null) return null;
    const units = read.units.map((unit) => ({ ...unit, findings: toldOf(unit.findings, rulesOff) }));
    const overview = overviewOf(units, read.unread, names ?? read.lastUnits);
    const notes = new Map(
      units.flatMap((unit) => {
        const note = returnNote(unit, overview, saying(language));
        return note ? [[unit.file, note] as const] : [];
      }),
    );
    const sum = sumOfUnits(units, read.unread, own);
    const answer = { sum, breaks: breaksOf(sum), comparison: own && compareWithOwn(sum, own) };
    return { units, overview, notes, answer };
  }, [read, rulesOff, names, own, language]);

  const tell = (name: string): void => setSaid(t("page/downloaded", { name }));
  const open = ({ file }: UnitRow): void => {
    const listed = files.find(({ name }) => name === file);
    if (listed) onOpen(listed);
  };
  const chooseLast = (): void =>
    chooseFiles("folder", (chosen) => {
      setSaid("");
      setLast(chosen);
    });
  const takeOwn = async (listed: ListedFile): Promise<void> => {
    setSaid("");
    const { name } = listed;
    const found = await readOwn(listed, { limits, language });
    if (found.ok) setOwn(found.unit);
    setSaid(found.ok ? t("many/own-given", { name }) : t("many/own-unread", { name, reason: found.reason }));
  };
  const chooseOwn = (): void => chooseFiles("file", ([chosen]) => chosen && void takeOwn(chosen));

  if (shown === null) {
    const { progress } = reading;
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
  const { units, overview, notes, answer } = shown;
  const make = (result: MadeFile): void => tell(downloadResult(result, overview, units, answer, language));
  const count = (state: UnitRow["state"]): number =>
    overview.rows.filter((row) => row.state === state).length;
  const off = rulesOff.map((rule) => explainRule(rule, language)?.title ?? rule);
  return (
    // Whoever comes back from a report may have changed the settings in its pane.
    <main className="many" onFocus={lookAgain}>
      <header className="head">
        <h1 ref={heading} tabIndex={-1}>
          {t("many/heading", { count: overview.rows.length })}
        </h1>
        <button type="button" className="quiet-button" onClick={chooseLast}>
          {t("many/last")}
        </button>
        <button
          type="button"
          className="quiet-button"
          aria-expanded={areNamesOpen}
          aria-controls={namesId}
          onClick={() => setNamesOpen(!areNamesOpen)}
        >
          {t("many/names")}
        </button>
        <button
          type="button"
          className="quiet-button"
          disabled={overview.rows.length === 0}
          onClick={chooseOwn}
        >
          {t("many/own")}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {t("many/close")}
        </button>
      </header>
      <NameList
        language={language}
        isOpen={areNamesOpen}
        given={names && { names, missing: overview.missing?.length ?? 0 }}
        onNames={setNames}
      />
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
      {off.length > 0 && (
        <p className="what">{t("many/rules-off", { count: off.length, rules: off.join(t("many/and")) })}</p>
      )}
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
      {own && <SumCompared answer={answer} own={own} language={language} />}
      <OverviewLists overview={overview} isOfList={names !== null} language={language} />
    </main>
  );
}
