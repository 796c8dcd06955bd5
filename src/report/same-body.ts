/**
 * Whether two names are one body's: 云溪县 and 云溪县人民政府 are; a name that is not known, or a placeholder of the
 * template, is nobody else's.
 */
export const isSameBody = (one: string | null, other: string | null): boolean =>
  !one || !other || one.includes("〔") || other.includes("〔") || one.includes(other) || other.includes(one);
