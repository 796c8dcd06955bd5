/** Texts of src/check. */
export const check: Record<string, string> = {};
