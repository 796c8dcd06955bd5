/** The names of OpenDocument 1.3 that are read. Everything else adds nothing to the text, or is passed over. */

const OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
const namespaces: Record<string, string> = {
  [`${OASIS}office:1.0`]: "office",
  [`${OASIS}text:1.0`]: "text",
  [`${OASIS}table:1.0`]: "table",
  [`${OASIS}style:1.0`]: "style",
  [`${OASIS}drawing:1.0`]: "draw",
  // What LibreOffice writes before a name of its own becomes one of the standard.
  "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0": "style",
  "http://www.w3.org/XML/1998/namespace": "xml",
  // Names of others whose text is no text of the document.
  [`${OASIS}svg-compatible:1.0`]: "svg",
  [`${OASIS}form:1.0`]: "form",
  "http://purl.org/dc/elements/1.1/": "dc",
  "http://www.w3.org/1998/Math/MathML": "math",
};

/** `text:p` for a name of OpenDocument; "" for a foreign one. */
export function odfName(uri: string, local: string): string {
  const prefix = Object.hasOwn(namespaces, uri) ? namespaces[uri]! : "";
  return prefix === "" ? "" : `${prefix}:${local}`;
}

/** Kept as they are. All other elements are transparent: their children stand in their place (part 3, 3.17). */
export const keptElements: ReadonlySet<string> = new Set(
  (
    "office:document office:document-content office:document-styles office:styles office:automatic-styles " +
    "office:body office:text " +
    "text:p text:h text:span text:s text:tab text:line-break text:hidden-text text:hidden-paragraph " +
    "text:tracked-changes text:changed-region text:change-start text:change-end " +
    "text:list text:list-item text:list-header text:numbered-paragraph text:section " +
    "table:table table:table-header-rows table:table-row table:table-cell table:covered-table-cell " +
    "draw:frame draw:text-box draw:custom-shape draw:rect draw:ellipse draw:circle draw:polygon draw:path " +
    "style:style style:text-properties text:list-style text:outline-style " +
    "text:list-level-style-number text:list-level-style-bullet text:outline-level-style"
  ).split(" "),
);

/** Kept as a sign that they are there, without what stands inside: deleted text, pictures, embedded documents. */
export const hollowElements: ReadonlySet<string> = new Set(
  "text:deletion draw:image draw:object draw:object-ole".split(" "),
);

/** Left out with all that stands inside: notes, comments, what stands above a ruby, where an index comes from. */
export const passedElements: ReadonlySet<string> = new Set(
  (
    "text:note office:annotation text:ruby-text office:forms office:scripts office:font-face-decls " +
    "office:settings office:meta office:master-styles office:event-listeners text:script draw:control " +
    "text:table-of-content-source text:illustration-index-source text:table-index-source text:object-index-source " +
    "text:user-index-source text:alphabetical-index-source text:bibliography-source office:binary-data"
  ).split(" "),
);
/** The same for whole vocabularies: titles of pictures, forms, facts about a change, formulae. */
export const passedVocabularies = /^(?:svg|form|dc|math):/;

export const keptAttributes: ReadonlySet<string> = new Set(
  (
    "text:style-name text:c text:is-hidden text:display text:outline-level text:is-list-header text:start-value " +
    "text:continue-numbering text:continue-list xml:id text:id text:change-id text:level text:display-levels text:bullet-char " +
    "table:number-columns-spanned table:number-rows-spanned table:number-columns-repeated " +
    "table:number-rows-repeated " +
    "style:name style:family style:parent-style-name style:list-style-name style:num-format style:num-prefix " +
    "style:num-suffix style:num-list-format"
  ).split(" "),
);
