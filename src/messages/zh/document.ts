/** Texts of src/document. */
export const document: Record<string, string> = {};
