import type { Language } from "../messages";
import { selftest as en } from "../messages/en/selftest";
import { fill, type MessageData } from "../messages/fill";
import { selftest as zh } from "../messages/zh/selftest";

export const selfTestCatalogues: Record<Language, Record<string, string>> = { zh, en };

/**
 * A text of the self-test.
 * @param id without `selftest/`
 * @throws when it is unknown or a placeholder has no value
 */
export function textIn(language: Language): (id: string, data?: MessageData) => string {
  return (id, data = {}) => {
    const template = selfTestCatalogues[language][`selftest/${id}`];
    if (template === undefined) throw new Error(`No message selftest/${id} in ${language}.`);
    return fill(`selftest/${id}`, template, data);
  };
}

export type Text = ReturnType<typeof textIn>;
