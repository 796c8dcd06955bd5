import { attrW, children, isW, remove, setAttrW, type XmlElement } from "../../ooxml/dom";
import { relationshipTypes } from "../../ooxml/package/relationships";
import type { WordModel } from "../core";
import { madeRoot, relatedRoot } from "../state/settings-part";
import { addComment, commentElements, spanOfComment } from "./comments";

/*
 * Replies are comments whose paragraph names the paragraph of another one as its parent in a part of its own
 * (MS-DOCX 2.5.4.2, commentEx).
 */

const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml";

const entries = (model: WordModel): XmlElement[] => {
  const root = relatedRoot(model.pkg, model.mainPart, relationshipTypes.commentsExtended);
  return root ? children(root) : [];
};

const paragraphOf = (comment: XmlElement): XmlElement | undefined =>
  children(comment)
    .filter((child) => isW(child, "p"))
    .at(-1);

const idOf = (comment: XmlElement): string | null =>
  paragraphOf(comment)?.getAttributeNS(W14, "paraId") || null;

const extendedRoot = (model: WordModel): XmlElement =>
  madeRoot(model.pkg, model.mainPart, {
    type: relationshipTypes.commentsExtended,
    name: "/word/commentsExtended.xml",
    contentType,
    xml: `<w15:commentsEx xmlns:w15="${W15}"/>`,
  });

/** The id under which replies name a comment; made where it has none. */
function knownAs(comment: XmlElement): string {
  const known = idOf(comment);
  if (known) return known;
  const id = (0x10000000 + Number(attrW(comment, "id"))).toString(16).toUpperCase();
  paragraphOf(comment)?.setAttributeNS(W14, "w14:paraId", id);
  return id;
}

/** Replies to a comment, in order. */
export function repliesTo(model: WordModel, comment: XmlElement): XmlElement[] {
  const id = idOf(comment);
  if (id === null) return [];
  const own = entries(model).filter((entry) => entry.getAttributeNS(W15, "paraIdParent") === id);
  const ids = new Set(own.map((entry) => entry.getAttributeNS(W15, "paraId")));
  return commentElements(model).filter((one) => ids.has(idOf(one)));
}

export const isReply = (model: WordModel, comment: XmlElement): boolean => {
  const id = idOf(comment);
  return (
    id !== null &&
    entries(model).some(
      (entry) =>
        entry.getAttributeNS(W15, "paraId") === id &&
        (entry.getAttributeNS(W15, "paraIdParent") ?? "") !== "",
    )
  );
};

/** Somebody answers a comment. */
export function addReply(model: WordModel, comment: XmlElement, text: string, author: string): void {
  const span = spanOfComment(model, attrW(comment, "id") ?? "");
  if (!span) throw new Error("the comment has no place");
  const reply = addComment(model, span, text);
  setAttrW(reply, "author", author);
  const root = extendedRoot(model);
  const parent = knownAs(comment);
  const entry = root.ownerDocument!.createElementNS(W15, "w15:commentEx") as unknown as XmlElement;
  entry.setAttributeNS(W15, "w15:paraId", knownAs(reply));
  entry.setAttributeNS(W15, "w15:paraIdParent", parent);
  root.appendChild(entry);
  model.changedInside();
}

/** Forgets what replies to which where one of them is gone; the last one takes the part along. */
export function tidyReplies(model: WordModel): void {
  const known = new Set(commentElements(model).map(idOf));
  for (const entry of entries(model)) if (!known.has(entry.getAttributeNS(W15, "paraId"))) remove(entry);
  const part = model.pkg.relationships(model.mainPart).first(relationshipTypes.commentsExtended);
  if (!part || entries(model).length > 0) return;
  model.pkg.remove(part);
  model.pkg.relationships(model.mainPart).removeTo(part);
}
