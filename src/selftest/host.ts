/** What Office says of itself. */

export function hasSet(set: string, version: string): boolean {
  try {
    return Office.context.requirements.isSetSupported(set, version);
  } catch {
    return false;
  }
}

export const platform = (): string => String(Office.context.platform);

export const version = (): string => Office.context.diagnostics?.version ?? "";
