import type { IdleSession } from "../session";
import { sentenceOf } from "./error-codes";
import { hostError, Refusal } from "./problem";
import { inNewContext } from "./timeouts";

/** The custom property by which Word marks a document as final. */
const FINAL = "_MarkAsFinal";

/** Sentences that say no more than that Word would not. */
const VAGUE: ReadonlySet<string> = new Set(["word/not-allowed", "word/general", "word/unknown"]);

/**
 * Looks why Word has refused a write: the document may be marked as final. Asked only then, because some Words go down
 * when custom properties are read after the label of a document was changed (office-js issue 3555).
 * @returns what is to be said instead; the failure itself when nothing better is known
 */
export async function whyRefused(session: IdleSession, failure: unknown): Promise<unknown> {
  if (failure instanceof Refusal || !VAGUE.has(sentenceOf(hostError(failure).code))) return failure;
  try {
    return await inNewContext(session, async ({ context }) => {
      const final = context.document.properties.customProperties.getItemOrNullObject(FINAL);
      final.load("value");
      await context.sync();
      return !final.isNullObject && final.value === true ? new Refusal("word/final") : failure;
    });
  } catch {
    return failure;
  }
}
