import { createContext, memo, useContext, type ReactNode } from "react";
import type { Block, Cell, Paragraph, SourceDocument, Table } from "../document/types";
import type { Language } from "../messages";
import { text } from "../messages/text";
import type { PlaceFindings } from "./shown-findings";
import { shownCell } from "./shown-place";

/** What the shown document needs to know of the findings. */
export interface ShownFindings {
  byPlace: ReadonlyMap<string, PlaceFindings>;
  current: string | null;
  language: Language;
  /** A finding is to be shown in the list. */
  onFinding(id: string): void;
}

export const CurrentFindings = createContext<ShownFindings | null>(null);

/** The button of the findings at a place. */
function Flag({ place }: { place: string }): ReactNode {
  const shown = useContext(CurrentFindings);
  const found = shown?.byPlace.get(place);
  if (!shown || !found || found.isMany) return null;
  const { items, kind } = found;
  const [first] = items;
  const label = text(
    "page/finding",
    {
      kind: text(`page/kind.${kind}`, {}, shown.language),
      message: first!.finding.message,
      count: items.length,
    },
    shown.language,
  );
  return (
    <button
      type="button"
      className={`flag ${kind}`}
      aria-label={label}
      title={items.map(({ finding }) => finding.message).join("\n")}
      aria-current={items.some(({ id }) => id === shown.current) || undefined}
      onClick={() => shown.onFinding(first!.id)}
    >
      {items.length}
    </button>
  );
}

function useKind(place: string): string | undefined {
  return useContext(CurrentFindings)?.byPlace.get(place)?.kind;
}

/** Outside of tables the first paragraph is mostly the title; what a heading is the numbers say. */
const roleOf = ({ text: words, numbering, style }: Paragraph): string => {
  const printed = numbering + words;
  if (/^[一二三四五六]、/.test(printed) && words.length < 40) return "heading1";
  if (/^（[一二三四五六七八九十]+）/.test(printed) && words.length < 40) return "heading2";
  return style === "NianbaoTitle" || /年度报告$/.test(words.trim()) ? "title" : "text";
};

function ParagraphView({ paragraph }: { paragraph: Paragraph }): ReactNode {
  const { index, level, numbering, text: words } = paragraph;
  const place = `paragraph ${index}`;
  const role = level > 0 ? "cell" : roleOf(paragraph);
  return (
    <p data-paragraph={index} className={role} data-found={useKind(place)}>
      {numbering}
      {words}
      {paragraph.drawings ? <span className="picture" aria-hidden="true" /> : null}
      <Flag place={place} />
    </p>
  );
}

function CellView({ table, cell, isNumber }: { table: Table; cell: Cell; isNumber: boolean }): ReactNode {
  const name = shownCell(table.index, cell.tr, cell.tc);
  const place = `cell ${name}`;
  return (
    <td
      data-cell={name}
      className={isNumber ? "number" : undefined}
      data-found={useKind(place)}
      colSpan={cell.columnSpan > 1 ? cell.columnSpan : undefined}
      rowSpan={cell.rowSpan > 1 ? cell.rowSpan : undefined}
    >
      <Blocks blocks={cell.blocks} />
      <Flag place={place} />
    </td>
  );
}

const isShortNumber = (cell: Cell): boolean => /^\s*[-\d０-９.,]*\s*$/.test(cell.text);

function TableView({ table }: { table: Table }): ReactNode {
  const place = `table ${table.index}`;
  return (
    <div className="table">
      <Flag place={place} />
      <table data-table={table.index} data-found={useKind(place)}>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.tr} data-row={`${table.index}.${row.tr}`}>
              {row.cells.map((cell) => (
                <CellView key={cell.tc} table={table} cell={cell} isNumber={isShortNumber(cell)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Blocks({ blocks }: { blocks: readonly Block[] }): ReactNode {
  return blocks.map((block) => {
    if (block.kind === "table") return <TableView key={`t${block.index}`} table={block} />;
    return block.hidden ? null : <ParagraphView key={block.index} paragraph={block} />;
  });
}

/** The document as it was read: paragraphs and tables, merged as they are. Foreign text is text, never markup. */
export const DocumentView = memo(function DocumentView({ source }: { source: SourceDocument }): ReactNode {
  return (
    <div className="sheet" lang="zh-CN">
      <Blocks blocks={source.blocks} />
    </div>
  );
});
