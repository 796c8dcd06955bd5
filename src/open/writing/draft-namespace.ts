/** Of the custom XML part in which a text travels with the document while it is being written; whoever opens it finds it by this. */
export const DRAFT_NAMESPACE = "urn:nianbao:draft";
