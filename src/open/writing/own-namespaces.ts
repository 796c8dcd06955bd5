/** By these whoever opens a document finds the custom XML parts that are ours (ECMA-376 15.2.5). */

/** Of the part in which a text travels with the document while it is being written. */
export const DRAFT_NAMESPACE = "urn:nianbao:draft";

/** Of the parts in which a Word without comments enters the colours that it has put in (docs/marks.md). */
export const MARKS_NAMESPACE = "urn:nianbao:marks";
