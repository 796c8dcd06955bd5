import type { WordParagraph } from "../places/align-paragraphs";
import { Refusal } from "../host/problem";
import { listParagraphs, wordParagraphs } from "../reading/snapshot";

/** Where the drafter's cursor stands, and what the document was before anything is inserted. */
export interface Cursor {
  /** Puts a paragraph, empty as a rule, where the content is to go, without touching any paragraph that is there. */
  makeRoom(text: string): Word.Paragraph;
  movedBehindTable: boolean;
  before: WordParagraph[];
}

const MAIN_TEXT = new Set(["MainDoc", "Section", "TableCell", "Unknown"]);

/** Headers, footers and notes take no part of the report. */
function refuseOutside(type: string): void {
  if (!MAIN_TEXT.has(type)) throw new Refusal("word/cursor-outside");
}

/** Controls inside controls that are looked at; Word itself refuses the rest. */
const MOST_CONTROLS = 5;

/** Nor does a control that may not be edited, itself or one around it; the first is loaded. */
async function refuseLocked(
  context: Word.RequestContext,
  control: Word.ContentControl,
  deepest = MOST_CONTROLS,
): Promise<void> {
  if (control.isNullObject || deepest === 0) return;
  if (control.cannotEdit) throw new Refusal("word/control-locked");
  const around = control.parentContentControlOrNullObject;
  around.load("cannotEdit");
  await context.sync();
  await refuseLocked(context, around, deepest - 1);
}

/** The table around a paragraph that is not inside another one. */
function outermost(paragraph: Word.Paragraph): Word.Table {
  return Array.from({ length: paragraph.tableNestingLevel - 1 }).reduce<Word.Table>(
    (table) => table.parentTable,
    paragraph.parentTable,
  );
}

/**
 * Looks where the cursor stands. In a table: behind the outermost table around it. In an empty paragraph: before it.
 * Else: behind the paragraph. One sync, two in a table, one more for every content control around.
 * @throws Refusal `word/cursor-outside`, `word/control-locked`
 */
export async function findCursor(context: Word.RequestContext): Promise<Cursor> {
  const paragraph = context.document.getSelection().paragraphs.getLast();
  const control = paragraph.parentContentControlOrNullObject;
  const body = paragraph.parentBody;
  paragraph.load("text,tableNestingLevel");
  control.load("cannotEdit");
  body.load("type");
  const paragraphs = listParagraphs(context);
  await context.sync();
  refuseOutside(body.type);
  await refuseLocked(context, control);
  const before = wordParagraphs(paragraphs);
  if (paragraph.tableNestingLevel === 0) {
    const where = paragraph.text === "" ? "Before" : "After";
    return { makeRoom: (text) => paragraph.insertParagraph(text, where), movedBehindTable: false, before };
  }
  const table = outermost(paragraph);
  const around = table.parentContentControlOrNullObject;
  const outside = table.parentBody;
  around.load("cannotEdit");
  outside.load("type");
  await context.sync();
  refuseOutside(outside.type);
  await refuseLocked(context, around);
  return { makeRoom: (text) => table.insertParagraph(text, "After"), movedBehindTable: true, before };
}
