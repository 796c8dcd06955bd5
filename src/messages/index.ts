/**
 * Every text that people see, by id and language. Areas are files of their own, so that what changes together
 * stands together; a test holds both languages to the same ids and the same placeholders.
 */
import * as zh from "./zh";
import * as en from "./en";
import { fill, type MessageData } from "./fill";

export type Language = "zh" | "en";
export type { MessageData };

type Catalogue = Record<string, string>;

const merge = (areas: Record<string, Catalogue>): Catalogue => Object.assign({}, ...Object.values(areas));

export const catalogues: Record<Language, Catalogue> = { zh: merge(zh), en: merge(en) };

/**
 * The text of a message with its {placeholders} filled.
 * @throws when the id is unknown or a placeholder has no value: a slip of ours, found by the tests.
 */
export function text(id: string, data: MessageData, language: Language): string {
  const template = catalogues[language][id];
  if (template === undefined) throw new Error(`No message ${id} in ${language}.`);
  return fill(id, template, data);
}
