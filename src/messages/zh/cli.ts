/** Texts of src/cli. */
export const cli: Record<string, string> = {};
