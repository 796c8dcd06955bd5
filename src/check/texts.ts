import type { Language } from "../messages";
import { fill } from "../messages/fill";

/**
 * The texts of rules. A rule writes them down in both languages, in its own file; what it finds names them by id and
 * says what fills their {placeholders}. They become words at the last step of a check. A `|` parts the words that name the
 * place, which a list has in its heading, from what is said of it.
 */

/** One text in every language. */
export type Texts = Record<Language, string>;

/** A text of a rule by its id. */
export interface RuleText {
  messageId: string;
  data?: RuleData;
}

export type RuleData = Record<string, RuleValue>;

/** What fills a placeholder: words of the document or of the form, a text of the rule, or several of them. */
export type RuleValue = string | number | RuleText | { list: RuleText[]; between: RuleText };

function words(value: RuleValue, texts: Record<string, Texts>, language: Language): string | number {
  if (typeof value !== "object") return value;
  if ("messageId" in value) return renderText(value, texts, language);
  return value.list
    .map((one) => renderText(one, texts, language))
    .join(renderText(value.between, texts, language));
}

const PLACE_ENDS = "|";

/**
 * The words of a text.
 * @param texts the texts of the rule that names it
 * @throws when the rule has no such text or a placeholder has no value: a bug, found by the tests
 */
export function renderText(
  { messageId, data = {} }: RuleText,
  texts: Record<string, Texts>,
  language: Language,
): string {
  const text = texts[messageId];
  if (!text) throw new Error(`The rule has no text ${messageId}.`);
  return filled(messageId, text[language].replace(PLACE_ENDS, ""), data, texts, language);
}

/** The words of a text without those that name its place. */
export function renderWithoutPlace(
  { messageId, data = {} }: RuleText,
  texts: Record<string, Texts>,
  language: Language,
): string {
  const text = texts[messageId]![language];
  const said = filled(messageId, text.slice(text.indexOf(PLACE_ENDS) + 1), data, texts, language);
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function filled(
  id: string,
  text: string,
  data: RuleData,
  texts: Record<string, Texts>,
  language: Language,
): string {
  const values = Object.entries(data).map(([name, value]) => [name, words(value, texts, language)] as const);
  return fill(id, text, Object.fromEntries(values));
}

/** Sentences of Chinese follow each other directly. */
export const renderSentences = (
  sentences: RuleText[],
  texts: Record<string, Texts>,
  language: Language,
): string => sentences.map((one) => renderText(one, texts, language)).join(language === "zh" ? "" : " ");
