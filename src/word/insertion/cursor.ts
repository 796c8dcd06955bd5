import type { Place } from "../../document/types";
import type { WordParagraph } from "../places/align-paragraphs";
import { Refusal } from "../host/problem";
import { locate } from "../reading/locate";
import type { Session } from "../session";
import { paragraphBehind } from "./removal/queue-removal";
import { listParagraphs, wordParagraphs } from "../reading/snapshot";

/** Where something is to be inserted, and what the document was before. */
export interface Cursor {
  /** Puts a paragraph, empty as a rule, where the content is to go, without touching any paragraph that is there. */
  makePlaceholder(text: string): Word.Paragraph;
  movedBehindTable: boolean;
  before: WordParagraph[];
}

const MAIN_TEXT = new Set(["MainDoc", "Section", "TableCell", "Unknown"]);

/** Headers, footers and notes take no part of the report. */
function refuseOutside(type: string): void {
  if (!MAIN_TEXT.has(type)) throw new Refusal("word/cursor-outside");
}

/**
 * What Word names no kind for may be a comment or a text box (office-js issue 2563), or the text itself.
 * @throws Refusal `word/cursor-outside`
 */
async function refuseOtherStory(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  type: string,
): Promise<void> {
  if (type !== "Unknown") return;
  const whole = context.document.body.getRange("Whole");
  const relation = paragraph.getRange("Whole").compareLocationWith(whole);
  // A Word that does not tell is seen through when the body does not list what is put there.
  const isTold = await context.sync().then(
    () => true,
    () => false,
  );
  if (isTold && String(relation.value) === "Unrelated") throw new Refusal("word/cursor-outside");
}

/**
 * Whether the cursor stands outside of the main text: in a comment that is being written, a header, a note. False where
 * Word does not tell. One sync, two where it names no kind.
 */
export async function isCursorOutside(context: Word.RequestContext): Promise<boolean> {
  try {
    const paragraph = context.document.getSelection().paragraphs.getLast();
    // eslint-disable-next-line office-addins/call-sync-before-read -- parentBody leads on, it is not read
    const body = paragraph.parentBody;
    body.load("type");
    await context.sync();
    refuseOutside(body.type);
    await refuseOtherStory(context, paragraph, body.type);
    return false;
  } catch (error) {
    return error instanceof Refusal;
  }
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

/** The paragraph at which something is to be inserted, and Word's list, loaded in one sync. */
interface Target {
  paragraph: Word.Paragraph;
  before: WordParagraph[];
}

/** Loads what must be known of a paragraph before anything is put beside it. */
function loadSurroundings(paragraph: Word.Paragraph): { control: Word.ContentControl; body: Word.Body } {
  const control = paragraph.parentContentControlOrNullObject;
  const body = paragraph.parentBody;
  paragraph.load("text,tableNestingLevel");
  control.load("cannotEdit");
  body.load("type");
  return { control, body };
}

/** Behind the paragraph, before it when it is empty, or behind the outermost table around it. */
async function beside(context: Word.RequestContext, { paragraph, before }: Target): Promise<Cursor> {
  if (paragraph.tableNestingLevel === 0) {
    const where = paragraph.text === "" ? "Before" : "After";
    return {
      makePlaceholder: (text) => paragraph.insertParagraph(text, where),
      movedBehindTable: false,
      before,
    };
  }
  const table = outermost(paragraph);
  const around = table.parentContentControlOrNullObject;
  const outside = table.parentBody;
  around.load("cannotEdit");
  outside.load("type");
  await context.sync();
  refuseOutside(outside.type);
  await refuseLocked(context, around);
  return { makePlaceholder: (text) => table.insertParagraph(text, "After"), movedBehindTable: true, before };
}

/**
 * Looks where the cursor stands. In a table: behind the outermost table around it. In an empty paragraph: before it.
 * Else: behind the paragraph. One sync, two in a table, one more for every content control around.
 * @throws Refusal `word/cursor-outside`, `word/control-locked`
 */
export async function findCursor(context: Word.RequestContext): Promise<Cursor> {
  const paragraph = context.document.getSelection().paragraphs.getLast();
  const { control, body } = loadSurroundings(paragraph);
  const paragraphs = listParagraphs(context);
  await context.sync();
  refuseOutside(body.type);
  await refuseOtherStory(context, paragraph, body.type);
  await refuseLocked(context, control);
  return beside(context, { paragraph, before: wordParagraphs(paragraphs) });
}

/** Directly behind a paragraph of Word's list, whatever stands in it, or behind the table around it. */
export const cursorBehind = (listed: Word.Paragraph[], position: number): Cursor => ({
  makePlaceholder: (text) => paragraphBehind(listed[position]!, text),
  movedBehindTable: false,
  before: wordParagraphs({ items: listed }),
});

/**
 * The same for a place of a reading instead of the cursor, which stays where it is.
 * @throws Refusal `word/place-gone`, `word/control-locked`
 */
export async function findPlace(session: Session, place: Place): Promise<Cursor> {
  const { context } = session;
  const located = await locate(session, place);
  const isProven = located && (located.spot.precision === "exact" || place.kind !== "paragraph");
  if (!isProven) throw new Refusal("word/place-gone");
  const { snapshot, spot } = located;
  const paragraph = snapshot.listed[spot.positions.at(-1)!]!;
  const { control, body } = loadSurroundings(paragraph);
  await context.sync();
  refuseOutside(body.type);
  await refuseLocked(context, control);
  const before = wordParagraphs({ items: snapshot.listed });
  return beside(context, { paragraph, before });
}
