import {
  MC,
  W14,
  childW,
  children,
  declarePrefix,
  descendantsW,
  insertAfter,
  insertBefore,
  isW,
  makeW,
  ownerOf,
  setAttrW,
  type XmlElement,
} from "./dom";

/**
 * What Word adds to every package that it hands out, whatever was asked for: parts beside the content, revision ids,
 * paragraph ids, spelling marks, a bookmark of the last edit. A reader has to live with all of it.
 */
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const office = "application/vnd.openxmlformats-officedocument";

export interface NoisePart {
  name: string;
  contentType: string;
  /** Relationship from the main part, or from the package when it begins with "/". */
  type: string;
  source: "main" | "package";
  xml: string;
}

export const noiseParts: NoisePart[] = [
  {
    name: "/word/theme/theme1.xml",
    contentType: `${office}.theme+xml`,
    type: "theme",
    source: "main",
    xml: `<a:theme xmlns:a="${drawing}" name="Office"><a:themeElements/></a:theme>`,
  },
  {
    name: "/word/webSettings.xml",
    contentType: `${office}.wordprocessingml.webSettings+xml`,
    type: "webSettings",
    source: "main",
    xml: `<w:webSettings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
  },
  {
    name: "/word/fontTable.xml",
    contentType: `${office}.wordprocessingml.fontTable+xml`,
    type: "fontTable",
    source: "main",
    xml: `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="宋体"/></w:fonts>`,
  },
  {
    name: "/docProps/app.xml",
    contentType: `${office}.extended-properties+xml`,
    type: "extended-properties",
    source: "package",
    xml: `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>`,
  },
];

/** Paragraph ids of a document whose ids stay: made once per paragraph, never in the file. */
const keptIds = new WeakMap<XmlElement, string>();
let counter = 0x1000000;

function newId(): string {
  counter += 0x1357;
  return counter.toString(16).toUpperCase().padStart(8, "0");
}

/** Binds a prefix at the root and declares it ignorable, so that older readers pass over it. */
export function declareIgnorable(root: XmlElement, prefix: string, uri: string): void {
  declarePrefix(root, prefix, uri);
  declarePrefix(root, "mc", MC);
  const ignorable = (root.getAttributeNS(MC, "Ignorable") ?? "").split(" ").filter(Boolean);
  if (!ignorable.includes(prefix)) root.setAttributeNS(MC, "mc:Ignorable", [...ignorable, prefix].join(" "));
}

/** Paragraph ids for a copy: those of the originals, or new ones. */
export function numberParagraphs(
  root: XmlElement,
  copies: XmlElement[],
  originals: (XmlElement | undefined)[],
  ids: "new" | "kept",
): void {
  declareIgnorable(root, "w14", W14);
  copies.forEach((copy, index) => {
    const original = originals[index];
    const own = original?.getAttributeNS(W14, "paraId") || null;
    const known = original ? (own ?? keptIds.get(original) ?? newId()) : newId();
    if (original && !own) keptIds.set(original, known);
    copy.setAttributeNS(W14, "w14:paraId", ids === "kept" ? known : newId());
    copy.setAttributeNS(W14, "w14:textId", "77777777");
  });
}

/** Revision ids, spelling marks and the bookmark of the last edit. */
export function addMarkup(body: XmlElement): void {
  const paragraphs = descendantsW(body, "p");
  paragraphs.forEach((paragraph, index) => {
    setAttrW(paragraph, "rsidR", "00A7313B");
    setAttrW(paragraph, "rsidRDefault", "00C40E52");
    const run = childW(paragraph, "r");
    if (run && index % 3 === 0) {
      insertBefore(makeW(ownerOf(run), "proofErr", { type: "gramStart" }), run);
      insertAfter(makeW(ownerOf(run), "proofErr", { type: "gramEnd" }), run);
    }
  });
  const first = paragraphs[0];
  if (!first) return;
  const start = makeW(ownerOf(first), "bookmarkStart", { id: 9999, name: "_GoBack" });
  const properties = childW(first, "pPr");
  if (properties) insertAfter(start, properties);
  else if (children(first)[0]) insertBefore(start, children(first)[0]!);
  else first.appendChild(start);
  insertAfter(makeW(ownerOf(first), "bookmarkEnd", { id: 9999 }), start);
}

/** Runs of a package carry no ids of ours: for tests that compare content. */
export function isNoise(element: XmlElement): boolean {
  return isW(element, "proofErr", "lastRenderedPageBreak");
}
