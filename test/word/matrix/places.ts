import { cellPlace } from "../../../src/document";
import type { Place, SourceDocument } from "../../../src/document/types";
import { isLabel } from "../../../src/word/places/table-words";
import type { Mark } from "../../../src/open";

/** So many findings are marked. */
export const MARKS = 200;

const MARKED = "更新不够及时";

function paragraphPlaces({ paragraphs }: SourceDocument): Place[] {
  // The drafter's own highlight is no place for one of ours.
  const own = paragraphs.filter(
    ({ level, text }) => level === 0 && text.length > 8 && !text.includes("失效信息"),
  );
  const whole = own.slice(0, 12).map(({ index, text }): Place => {
    return { kind: "paragraph", paragraph: index, range: null, text };
  });
  const parts = own.flatMap(({ index, text }) =>
    [...text.matchAll(/\d+[条件次台]|更新不够及时/g)].map((hit): Place => {
      const range: [number, number] = [hit.index, hit.index + hit[0].length];
      return { kind: "paragraph", paragraph: index, range, text };
    }),
  );
  if (!own.some(({ text }) => text.includes(MARKED))) throw new Error("not the report");
  return [...whole, ...parts.slice(0, 16)];
}

function tablePlaces({ tables }: SourceDocument): Place[] {
  const whole = tables.map(({ index }): Place => ({ kind: "table", table: index }));
  const rows = tables.flatMap((table) =>
    table.rows
      .filter((row) => row.cells.some(({ text }) => isLabel(text)) && row.cells.length > 4)
      .slice(0, 8)
      .map((row): Place => ({ kind: "row", table: table.index, tr: row.tr })),
  );
  return [...whole, ...rows];
}

/** Cells of numbers, filled and empty ones. */
function cellPlaces({ tables }: SourceDocument): Place[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.filter(({ text }) => !isLabel(text)).map((cell) => cellPlace(table, cell)),
    ),
  );
}

/** 200 findings at 200 places: texts and their parts, tables, rows, cells with a number and without. */
export function marksOf(document: SourceDocument): Mark[] {
  const others = [...paragraphPlaces(document), ...tablePlaces(document)];
  const places = [...others, ...cellPlaces(document).slice(0, MARKS - others.length)];
  const severities = ["error", "warning", "hint"] as const;
  return places.map((place, i) => ({
    id: `第${i}条`,
    place,
    severity: severities[i % severities.length]!,
    message: `第${i}条问题：与勾稽关系不符`,
  }));
}
