/** Texts of src/pane. */
export const pane: Record<string, string> = {};
