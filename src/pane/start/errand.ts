/** What a button of the ribbon wants of the pane that it opens. */
export type Errand = "check";

const PARAMETER = "do";

/** The errand in the pane's address, as manifest.xml puts it there; null when there is none. */
export const errandIn = (query: string): Errand | null =>
  new URLSearchParams(query).get(PARAMETER) === "check" ? "check" : null;
