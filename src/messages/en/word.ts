/** Texts of src/word. */
export const word: Record<string, string> = {};
