/**
 * Requirement set of each member that the simulated Word has and that is newer than WordApi 1.1. A test compares every
 * entry with the declarations of `@types/office-js`.
 */
const members: Record<string, Record<string, string>> = {
  Annotation: { "WordApi 1.7": "*" },
  AnnotationCollection: { "WordApi 1.7": "*" },
  Application: { "WordApi 1.3": "createDocument" },
  Body: {
    "WordApi 1.3": "parentBody tables type getRange parentContentControlOrNullObject",
    "WordApi 1.4": "getComments getReviewedText",
    "WordApi 1.6": "getTrackedChanges",
  },
  Comment: { "WordApi 1.4": "*" },
  CommentCollection: { "WordApi 1.4": "*" },
  CommentReply: { "WordApi 1.4": "*" },
  CommentReplyCollection: { "WordApi 1.4": "*" },
  ContentControl: {
    "WordApi 1.3":
      "parentBody parentContentControlOrNullObject parentTable parentTableCell parentTableCellOrNullObject " +
      "parentTableOrNullObject tables subtype getRange",
    "WordApi 1.4": "getComments getReviewedText",
    "WordApi 1.6": "getTrackedChanges",
  },
  ContentControlCollection: { "WordApi 1.3": "getByIdOrNullObject getFirst getFirstOrNullObject" },
  CritiqueAnnotation: { "WordApi 1.7": "*" },
  CustomProperty: { "WordApi 1.3": "*" },
  CustomPropertyCollection: { "WordApi 1.3": "*" },
  CustomXmlPart: { "WordApi 1.4": "*" },
  CustomXmlPartCollection: { "WordApi 1.4": "*" },
  Document: {
    "WordApi 1.3": "properties",
    "WordApi 1.4": "customXmlParts settings changeTrackingMode",
    "WordApi 1.6": "getParagraphByUniqueLocalId",
    "WordApi 1.7": "search getAnnotationById",
    "WordApiDesktop 1.4": "comments",
  },
  DocumentCreated: { "WordApiHiddenDocument 1.3": "body contentControls saved", "WordApi 1.3": "open" },
  DocumentProperties: { "WordApi 1.3": "*" },
  Paragraph: {
    "WordApi 1.3":
      "parentBody parentContentControlOrNullObject parentTable parentTableCell parentTableCellOrNullObject " +
      "parentTableOrNullObject isLastParagraph isListItem tableNestingLevel getNext getNextOrNullObject getPrevious " +
      "getPreviousOrNullObject getRange",
    "WordApi 1.4": "getComments getReviewedText",
    "WordApi 1.6": "uniqueLocalId getTrackedChanges",
    "WordApi 1.7": "getAnnotations getText insertAnnotations",
  },
  ParagraphCollection: { "WordApi 1.3": "getFirst getFirstOrNullObject getLast getLastOrNullObject" },
  Range: {
    "WordApi 1.3":
      "parentBody parentContentControlOrNullObject parentTable parentTableCell parentTableCellOrNullObject " +
      "parentTableOrNullObject tables isEmpty compareLocationWith expandTo getRange",
    "WordApi 1.4": "getComments getReviewedText insertComment",
    "WordApi 1.6": "getTrackedChanges",
    "WordApi 1.8": "highlight removeHighlight",
  },
  RangeCollection: { "WordApi 1.3": "getFirst getFirstOrNullObject" },
  SectionCollection: { "WordApi 1.3": "getFirst getFirstOrNullObject" },
  Setting: { "WordApi 1.4": "*" },
  SettingCollection: { "WordApi 1.4": "*" },
  Table: { "WordApi 1.3": "*", "WordApiDesktop 1.4": "title" },
  TableCell: { "WordApi 1.3": "*" },
  TableCellCollection: { "WordApi 1.3": "*" },
  TableCollection: { "WordApi 1.3": "*" },
  TableRow: { "WordApi 1.3": "*" },
  TableRowCollection: { "WordApi 1.3": "*" },
  TrackedChange: { "WordApi 1.6": "*" },
  TrackedChangeCollection: { "WordApi 1.6": "*" },
};

const byMember = new Map<string, string>();
for (const [wireName, sets] of Object.entries(members)) {
  for (const [set, names] of Object.entries(sets)) {
    for (const name of names.split(" ")) byMember.set(`${wireName}.${name}`, set);
  }
}

/** "WordApi 1.4" for `Range.insertComment`; null for what WordApi 1.1 has. `member` in its public spelling. */
export function setOf(wireName: string, member: string): string | null {
  return byMember.get(`${wireName}.${member}`) ?? byMember.get(`${wireName}.*`) ?? null;
}

/** Every entry, for the test that compares them with the declarations. */
export function listedMembers(): { wireName: string; member: string; set: string }[] {
  return [...byMember].map(([key, set]) => {
    const [wireName = "", member = ""] = key.split(".");
    return { wireName, member, set };
  });
}
