import type { RibbonAct, RibbonMessage } from "../open";
import type { Memory } from "../word/memory/memory";
import { leaveNews, takeNews, takenBy } from "../word/memory/ribbon-news";

/** What came of a message: read, or answered with yes; or the pane has taken it, and what follows from it. */
export type Answer = "read" | "yes" | "taken";

/** Says something to the user; resolves when it has been read, or cannot be shown. */
export type TellUser = (act: RibbonAct, message: RibbonMessage) => Promise<Answer>;

/** Shows a message by itself. */
export type Show = (message: RibbonMessage) => Promise<"read" | "yes">;

/** So long a pane that is open has to take a message, in milliseconds: nobody waits for one that is not there. */
const PATIENCE_MS = 800;
const STEP_MS = 40;

/** Waits for a pane; false when one has taken the news. */
async function isLeftToUs(memory: Memory, id: string, patienceMs: number): Promise<boolean> {
  for (let waited = 0; waited < patienceMs && takenBy(memory, id) === null; waited += STEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  return takeNews(memory, id, "dialog");
}

/**
 * The way in which a function of the ribbon speaks: the pane says it where one is open on the document, else a dialog.
 * @param document where it lies; "" while it was never saved: a pane cannot know then that it is meant
 */
export const teller =
  (memory: Memory, document: string, show: Show, patienceMs = PATIENCE_MS): TellUser =>
  async (act, message) => {
    const id = leaveNews(memory, { document, act, message });
    if (message.isSeen) return "read";
    if (document !== "" && !(await isLeftToUs(memory, id, patienceMs))) return "taken";
    return show(message);
  };
