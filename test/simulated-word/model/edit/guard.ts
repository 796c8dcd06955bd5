import { attrW, children, childW, contains, descendantsW, type XmlElement } from "../../ooxml/dom";
import { relationshipTypes } from "../../ooxml/package/relationships";
import { RichApiError } from "../../protocol/errors";
import type { WordModel } from "../core";
import { enclosing } from "../text/positions";
import { settingsRoot } from "../state/settings-part";
import type { Span } from "../text/span";

const unsupportedOnWeb = ["date", "picture", "docPartList", "docPartObj", "equation", "group"];

/** True when nothing may be written: also when it is marked as final, of which the properties of protection say nothing. */
export const isClosed = (model: WordModel): boolean => isProtected(model) || isFinal(model);

/** Marked as final: nothing can be written until somebody takes that back. */
function isFinal(model: WordModel): boolean {
  const name = model.pkg.relationships("/").first(relationshipTypes.customProperties);
  const root = name && model.pkg.has(name) ? (model.pkg.tree(name).documentElement as XmlElement) : null;
  return (root ? children(root) : []).some(
    (property) => property.getAttribute("name") === "_MarkAsFinal" && property.textContent === "true",
  );
}

/** True when the document as a whole may not be written: opened read-only, or protected (ECMA-376 17.15.1.29). */
export function isProtected(model: WordModel): boolean {
  const protection = childW(settingsRoot(model.pkg, model.mainPart), "documentProtection");
  const enforced = ["1", "true", "on"].includes(attrW(protection, "enforcement") ?? "0");
  return model.readOnly || (enforced && attrW(protection, "edit") !== "trackedChanges");
}

/** Refuses a write where Word would: protected document, control that may not be edited. */
export function assertWritable(model: WordModel, near: XmlElement): void {
  if (!model.isAlive(near)) throw new RichApiError("ItemNotFound", "the node was removed");
  if (model.trouble.viewing) throw new RichApiError("GeneralException", "the document is only viewed");
  if (isClosed(model)) throw new RichApiError("AccessDenied", "the document is protected");
  for (const control of enclosing(near, "sdt")) {
    if (isContentLocked(control)) throw new RichApiError("AccessDenied", "the content control is locked");
  }
}

export function isContentLocked(control: XmlElement): boolean {
  const lock = attrW(childW(childW(control, "sdtPr"), "lock"), "val");
  return lock === "contentLocked" || lock === "sdtContentLocked";
}

export function isDeletionLocked(control: XmlElement): boolean {
  const lock = attrW(childW(childW(control, "sdtPr"), "lock"), "val");
  return lock === "sdtLocked" || lock === "sdtContentLocked";
}

/** Word on the web refuses to write into a body that holds controls it cannot show. */
export function assertControlsSupported(model: WordModel): void {
  if (model.behaviours.unsupportedControls === "ignored") return;
  const found = descendantsW(model.body, "sdtPr").some((properties) =>
    unsupportedOnWeb.some((name) => childW(properties, name)),
  );
  if (found) throw new RichApiError("NotAllowed", "the document holds an unsupported content control");
}

/**
 * Refuses to replace what would leave a broken document: a span that ends inside a table or control which it does not
 * cover, or that covers a control with a table in it (office-js issue 2606).
 */
export function assertReplaceable(span: Span): void {
  const start = span.start.paragraph;
  const end = span.end.paragraph;
  for (const paragraph of [start, end]) {
    for (const outer of enclosing(paragraph, "tbl", "sdt")) {
      const other = paragraph === start ? end : start;
      if (!contains(outer, other) && !(span.cover && contains(span.cover, outer))) {
        throw new RichApiError("GeneralException", "the range crosses a table or content control");
      }
    }
  }
  const cells = (paragraph: XmlElement): XmlElement | undefined => enclosing(paragraph, "tc")[0];
  if (!span.cover && cells(start) !== cells(end) && start !== end && sharesTable(start, end)) {
    throw new RichApiError("GeneralException", "the range crosses cells");
  }
}

function sharesTable(a: XmlElement, b: XmlElement): boolean {
  return enclosing(a, "tbl").some((table) => contains(table, b));
}
