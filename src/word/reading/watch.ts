import { commonCall } from "../host/common-api";
import type { IdleSession } from "../session";
import { inNewContext } from "../host/timeouts";
import { noteChanged, nothingTyped } from "./told";

/**
 * Hints that the drafter may have changed the document. Never more than hints: Word gathers them, loses some, and
 * raises them for our own writes too (office-js issues 4874, 3864), so that whoever hears one looks.
 */

/** Stops listening. Never fails: a pane that goes away takes its handlers with it. */
export type Stop = () => Promise<void>;

async function watchParagraphs(session: IdleSession, hint: () => void): Promise<Stop> {
  const { memory } = session;
  const typed = nothingTyped();
  const changed = async ({ uniqueLocalIds }: { uniqueLocalIds?: string[] }): Promise<void> => {
    noteChanged(typed, uniqueLocalIds);
    hint();
  };
  const moved = async (): Promise<void> => {
    typed.isMore = true;
    hint();
  };
  const handlers = await inNewContext(session, async ({ context }) => {
    const { document } = context;
    const added = [
      document.onParagraphChanged.add(changed),
      document.onParagraphAdded.add(moved),
      document.onParagraphDeleted.add(moved),
    ];
    await context.sync();
    return added;
  });
  memory.typed = typed;
  return async () => {
    memory.typed = null;
    // Only the context that registered a handler can remove it.
    for (const handler of handlers) handler.remove();
    await handlers[0]!.context.sync().catch(() => undefined);
  };
}

async function watchSelection({ clock }: IdleSession, hint: () => void): Promise<Stop> {
  const heard = (): void => hint();
  const { document } = Office.context;
  const type = Office.EventType.DocumentSelectionChanged;
  await commonCall<void>(clock, (done) => document.addHandlerAsync(type, heard, done));
  return () =>
    commonCall<void>(clock, (done) => document.removeHandlerAsync(type, { handler: heard }, done)).catch(
      () => undefined,
    );
}

/**
 * Listens for changes: to paragraphs where Word tells (WordApi 1.6), else to the selection, which moves when somebody
 * types. Where Word tells neither, nothing is heard.
 */
export async function watch(session: IdleSession, hint: () => void): Promise<Stop> {
  const { host } = session;
  if (host.has("paragraphEvents")) {
    try {
      return await watchParagraphs(session, hint);
    } catch {
      host.withdraw("paragraphEvents");
    }
  }
  if (host.has("selectionEvents")) {
    try {
      return await watchSelection(session, hint);
    } catch {
      host.withdraw("selectionEvents");
    }
  }
  return async () => undefined;
}
