import type { CorrectionDraft } from "./finding";
import type { PlacedText } from "./types";
import type { Texts } from "./texts";

/** The corrections that several rules offer, with the words on their buttons. */

/** The titles; every rule can name them beside its own texts. */
export const correctionTexts: Record<string, Texts> = {
  "correct.set": { zh: "改为 {value}", en: "Change to {value}" },
  "correct.fill": { zh: "填 {value}", en: "Fill in {value}" },
  "correct.all": { zh: "改正这 {count} 格", en: "Correct these {count} cells" },
  "correct.words": { zh: "改为“{words}”", en: "Change to “{words}”" },
};

/** A number in place of what stands there. */
export const changeTo = (value: string | number): CorrectionDraft => ({
  title: { messageId: "correct.set", data: { value } },
  text: String(value),
});

/** A number where there is none. */
export const fillIn = (value: string | number): CorrectionDraft => ({
  title: { messageId: "correct.fill", data: { value } },
  text: String(value),
});

/** Numbers in several cells, all of them or none. */
export const changeAll = (changes: PlacedText[]): CorrectionDraft => ({
  title: { messageId: "correct.all", data: { count: changes.length } },
  changes,
});

/** Words in place of what stands there. */
export const changeWords = (words: string): CorrectionDraft => ({
  title: { messageId: "correct.words", data: { words } },
  text: words,
});
