import { hasSet } from "../../pane/about/office-facts";
import type { Lab } from "./lab";
import { all, bodyOf } from "./markup";
import { clearScratch } from "./stage";
import type { NotBegun } from "../types";

type Mode = "Off" | "TrackAll" | "TrackMineOnly";

/** The scratch document as it was found. */
export interface Found {
  /** Null where Word does not tell (WordApi below 1.4). */
  tracking: Mode | null;
}

/** Content that a paragraph without text can hold. */
const WITHOUT_TEXT = [
  "drawing",
  "pict",
  "object",
  "sdt",
  "ins",
  "del",
  "commentReference",
  "fldSimple",
  "instrText",
];

/** What the body's markup says, where Word gives it: something without text, and the tracking of changes. */
async function looked(lab: Lab): Promise<{ isBlank: boolean; tracks: boolean }> {
  const xml = await lab
    .ooxml((body) => body)
    .catch(() => lab.ooxml((body) => body.getRange("Whole")))
    .catch(() => "");
  const body = xml === "" ? null : bodyOf(xml);
  return {
    isBlank: body === null || WITHOUT_TEXT.every((name) => all(body, name).length === 0),
    tracks: /<w:trackRevisions(?![^>]*w:val="(?:0|false|off)")/.test(xml),
  };
}

/** Whether there is nothing in the document but one empty paragraph. */
async function isEmpty(lab: Lab): Promise<boolean> {
  return lab.run(async (context) => {
    const { paragraphs, tables, contentControls } = context.document.body;
    paragraphs.load("items/text");
    // Not all of a table: Word refuses the values of merged ones.
    tables.load("items/nestingLevel");
    contentControls.load("items/id");
    await context.sync();
    return (
      paragraphs.items.length === 1 &&
      paragraphs.items[0]!.text.trim() === "" &&
      tables.items.length === 0 &&
      contentControls.items.length === 0
    );
  });
}

const modeOf = (lab: Lab): Promise<Mode | null> => {
  if (!hasSet("WordApi", "1.4")) return Promise.resolve(null);
  return lab.run(async (context) => {
    context.document.load("changeTrackingMode");
    await context.sync();
    return context.document.changeTrackingMode as Mode;
  });
};

const setMode = (lab: Lab, mode: Mode): Promise<void> =>
  lab.run(async (context) => {
    context.document.changeTrackingMode = mode;
    await context.sync();
  });

/**
 * Looks whether the open document may be used as the scratch document, and switches off the tracking of changes.
 * Nothing else is changed.
 */
export async function take(lab: Lab): Promise<Found | NotBegun> {
  if (Office.context.document.mode === Office.DocumentMode.ReadOnly) return "read-only";
  if (!(await isEmpty(lab))) return "not-empty";
  const { isBlank, tracks } = await looked(lab);
  if (!isBlank) return "not-empty";
  const tracking = await modeOf(lab);
  if (tracking === null) return tracks ? "tracked" : { tracking };
  if (tracking !== "Off") await setMode(lab, "Off");
  return { tracking };
}

/** An insertion may still come after its probe was given up. */
const TRIES = 3;
const BETWEEN_TRIES = 500;

/** Empties the document, puts the tracking of changes back, and reads again whether that is so. */
export async function giveBack(lab: Lab, { tracking }: Found): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    try {
      if (tracking !== null) await setMode(lab, "Off");
      await clearScratch(lab);
      if (tracking !== null && tracking !== "Off") await setMode(lab, tracking);
      if ((await isEmpty(lab)) && (await looked(lab)).isBlank && (await modeOf(lab)) === tracking)
        return true;
    } catch {
      // Word refused; once more, and then the page says what is left to do.
    }
    await lab.pause(BETWEEN_TRIES);
  }
  return false;
}
