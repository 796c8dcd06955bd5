import { fill, type MessageData } from "./fill";

export type Language = "zh" | "en";
export type { MessageData };

type Catalogue = Record<string, string>;

/** The texts that are known, by language and id. */
export const catalogues: Record<Language, Catalogue> = { zh: {}, en: {} };

/** Makes texts known, area by area: a page that must be there at once knows at first only what it shows at first. */
export function addTexts(language: Language, areas: Record<string, Catalogue>): void {
  Object.assign(catalogues[language], ...Object.values(areas));
}

/**
 * The text of a message with its {placeholders} filled.
 * @throws when the id is unknown or a placeholder has no value: a slip of ours, found by the tests.
 */
export function text(id: string, data: MessageData, language: Language): string {
  const template = catalogues[language][id];
  if (template === undefined) throw new Error(`No message ${id} in ${language}.`);
  return fill(id, template, data);
}
