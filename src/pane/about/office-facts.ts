/** What Office says of itself; nothing of the document is asked. */

export function hasSet(set: string, version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    return false;
  }
}

/** As Office names it: `PC`, `Mac`, `OfficeOnline`. */
export const platform = (): string => String(Office.context.platform);

/** "" where Office does not tell. */
export const officeVersion = (): string => Office.context.diagnostics?.version ?? "";

/** Languages of Office's surface and of the document. */
export const languages = (): string[] => [Office.context.displayLanguage, Office.context.contentLanguage];
