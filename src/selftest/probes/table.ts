import { CannotAsk } from "../failure";
import { listed, paragraphWith } from "../lab/lab";
import { cells } from "../lab/package";
import type { Probe } from "../types";

const tableOf = (context: Word.RequestContext): Word.Table => context.document.body.tables.getFirst();

const continuation: Probe = {
  asks: ["continuationParagraphs"],
  stage: "table",
  run: (lab, tell) =>
    lab.run(async (context) => {
      const { paragraphs } = tableOf(context).getRange("Whole");
      paragraphs.load("items/text");
      await context.sync();
      const texts = paragraphs.items.map(({ text }) => text);
      const from = texts.indexOf(cells.beforeContinuation);
      const to = texts.indexOf(cells.rightOfContinuation);
      if (from < 0 || to < 0) throw new CannotAsk("not-seen", cells.beforeContinuation);
      const between = to - from - 1;
      tell(
        "continuationParagraphs",
        between === 1 ? "listed" : between === 0 ? "absent" : `${between}`,
        texts.join("|"),
      );
    }),
};

const mergedIndex: Probe = {
  asks: ["mergedCellIndex"],
  stage: "table",
  run: (lab, tell) =>
    lab.run(async (context) => {
      const cell = paragraphWith(await listed(context), cells.merged).parentTableCell;
      cell.load("cellIndex");
      const refused = await lab.attempt(context);
      tell("mergedCellIndex", refused === null ? "given" : "throws", refused ?? `${cell.cellIndex}`);
    }),
};

/** Each of them in a sync of its own: one that is refused takes the others of its batch with it. */
const rowAccess: Record<string, (table: Word.Table) => OfficeExtension.ClientObject> = {
  values: (table) => table.load("values"),
  rows: (table) => table.rows.load("items/rowIndex"),
  cells: (table) => table.rows.getFirst().cells.load("items/value"),
};

const mergedRows: Probe = {
  asks: ["mergedTableRows"],
  stage: "table",
  async run(lab, tell) {
    const refusals: string[] = [];
    for (const [name, access] of Object.entries(rowAccess)) {
      const refused = await lab.run(async (context) => {
        access(tableOf(context));
        return lab.attempt(context);
      });
      if (refused !== null) refusals.push(`${name}: ${refused}`);
    }
    tell("mergedTableRows", refusals.length > 0 ? "throws" : "ragged", refusals.join(", "));
  },
};

/** What stands in the cell that `getCell` gives, or the code with which Word refuses. */
const numbered = (
  context: Word.RequestContext,
  attempt: (context: Word.RequestContext) => Promise<string | null>,
  row: number,
  number: number,
): Promise<{ text: string; refused: string | null }> => {
  const cell = tableOf(context).getCell(row, number);
  cell.load("value");
  // eslint-disable-next-line office-addins/call-sync-before-read, office-addins/call-sync-after-load -- attempt() syncs
  return attempt(context).then((refused) => ({ text: refused === null ? cell.value : "", refused }));
};

const numbering: Probe = {
  asks: ["cellNumbering", "rightOfMerge", "continuationCell"],
  stage: "table",
  async run(lab, tell) {
    const at = (row: number, number: number) =>
      lab.run((context) => numbered(context, (given) => lab.attempt(given), row, number));
    const span = await at(0, 2);
    const byText: Record<string, string> = { [cells.end]: "cells", [cells.rightOfSpan]: "grid" };
    tell("cellNumbering", byText[span.text] ?? span.refused ?? span.text, span.refused ?? span.text);
    const right = await at(2, 1);
    const counted: Record<string, string> = {
      [cells.rightOfContinuation]: "counted",
      [cells.shaded]: "skipped",
    };
    tell("rightOfMerge", counted[right.text] ?? right.refused ?? right.text, right.refused ?? right.text);
    const { refused, text } = await at(2, 0);
    tell("continuationCell", refused?.split(" ")[0] ?? "given", refused ?? text);
  },
};

const lastOfCell: Probe = {
  asks: ["ooxmlOfLastCellParagraph"],
  stage: "table",
  run: (lab, tell) =>
    lab.run(async (context) => {
      const xml = paragraphWith(await listed(context), cells.last).getOoxml();
      const refused = await lab.attempt(context);
      if (refused !== null) throw new CannotAsk("no-xml", refused);
      tell("ooxmlOfLastCellParagraph", xml.value.includes("丙三") ? "row" : "paragraph");
    }),
};

export const tableProbes: readonly Probe[] = [continuation, mergedIndex, mergedRows, numbering, lastOfCell];
