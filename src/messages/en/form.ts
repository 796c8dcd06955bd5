/** Texts of src/form. */
export const form: Record<string, string> = {};
