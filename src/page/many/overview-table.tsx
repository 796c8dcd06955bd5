import { useMemo, useState, type ReactNode } from "react";
import type { Language } from "../../messages";
import { text, type MessageData } from "../../messages/text";
import { nameOfFile, percent, unitName, type UnitRow } from "../../units";
import { columns, filteredRows, sortedRows, sortingAfter, type Column, type Sorting } from "./shown-rows";

interface OverviewTableProps {
  rows: readonly UnitRow[];
  language: Language;
  /** Whether there is a note to the unit of a file. */
  hasNote(file: string): boolean;
  onOpen(row: UnitRow): void;
  onNote(row: UnitRow): void;
}

/** One row a report, sorted and filtered as the reader wants it. */
export function OverviewTable({ rows, language, hasNote, onOpen, onNote }: OverviewTableProps): ReactNode {
  const [sorting, setSorting] = useState<Sorting>({ column: "state", isDescending: false });
  const [typed, setTyped] = useState("");
  const t = (id: string, data: MessageData = {}): string => text(id, data, language);
  const shown = useMemo(
    () =>
      sortedRows(
        filteredRows(rows, typed, (state) => text(`units/state/${state}`, {}, language)),
        sorting,
      ),
    [rows, typed, sorting, language],
  );
  const heading = (column: Column): ReactNode => {
    const isSorted = sorting.column === column;
    const direction = sorting.isDescending ? "descending" : "ascending";
    return (
      <th key={column} scope="col" data-column={column} aria-sort={isSorted ? direction : undefined}>
        <button type="button" onClick={() => setSorting(sortingAfter(sorting, column))}>
          {t(`many/column.${column}`)}
          <span aria-hidden="true">{isSorted ? (sorting.isDescending ? " ▼" : " ▲") : ""}</span>
        </button>
      </th>
    );
  };
  const row = (one: UnitRow): ReactNode => {
    const { held, broken, unchecked } = one.relations;
    const named = { unit: unitName(one), file: nameOfFile(one.file) };
    return (
      <tr key={one.file} data-state={one.state}>
        <td>
          <span className="advice">{t(`units/state/${one.state}`)}</span>
        </td>
        <th scope="row">
          {one.unit ?? t("units/unknown-unit")}
          <span className="file">{one.file}</span>
        </th>
        <td className="number">{`${held}/${held + broken + unchecked}`}</td>
        <td className="number">{one.errors}</td>
        <td className="number">{one.warnings}</td>
        <td className="number">{one.blanks}</td>
        <td className="number">
          {one.repetition === null ? t("units/overview/not-compared") : percent(one.repetition)}
        </td>
        <td>{t(`units/carried/${one.carried}`)}</td>
        <td className="do">
          <button
            type="button"
            className="quiet-button"
            aria-label={t("many/open-one", named)}
            onClick={() => onOpen(one)}
          >
            {t("many/open")}
          </button>
          {hasNote(one.file) ? (
            <button
              type="button"
              className="quiet-button"
              aria-label={t("many/note-one", named)}
              onClick={() => onNote(one)}
            >
              {t("many/note")}
            </button>
          ) : (
            <span className="none">{t("many/no-note")}</span>
          )}
        </td>
      </tr>
    );
  };
  return (
    <>
      <p className="filter">
        <label>
          {t("many/filter")}
          <input type="search" value={typed} onChange={({ target }) => setTyped(target.value)} />
        </label>
        <span role="status">{t("many/shown", { shown: shown.length, all: rows.length })}</span>
      </p>
      <div className="scroll" role="region" aria-label={t("many/table")} tabIndex={0}>
        <table className="units">
          <thead>
            <tr>
              {columns.map(heading)}
              <th scope="col">{t("many/column.do")}</th>
            </tr>
          </thead>
          <tbody>{shown.map(row)}</tbody>
        </table>
      </div>
    </>
  );
}
