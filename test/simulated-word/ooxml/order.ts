import { childW, children, insertBefore, isW, makeW, ownerOf, remove, type XmlElement } from "./dom";

/**
 * Orders of child elements that the schema demands (ECMA-376 17.3.1.26, 17.3.2.28, 17.4.70, 17.5.2.38): Word writes
 * them so, and the validator refuses anything else.
 */
const orders: Record<string, string[]> = {
  rPr: (
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint " +
    "noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText " +
    "vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"
  ).split(" "),
  pPr: (
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs " +
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd " +
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment " +
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
  ).split(" "),
  tcPr: (
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark " +
    "headers cellIns cellDel cellMerge tcPrChange"
  ).split(" "),
  trPr: (
    "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden " +
    "ins del trPrChange"
  ).split(" "),
  sdtPr: "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding richText".split(" "),
};

/** Puts a property into its place among the others, instead of one of the same name. */
export function setProperty(properties: XmlElement, property: XmlElement): void {
  const name = property.localName ?? "";
  const old = childW(properties, name);
  if (old) remove(old);
  const order = orders[properties.localName ?? ""] ?? [];
  const rank = order.indexOf(name);
  const next = children(properties).find((child) => {
    const other = order.indexOf(child.localName ?? "");
    return rank >= 0 && (other > rank || other < 0);
  });
  if (next) insertBefore(property, next);
  else properties.appendChild(property);
}

export function dropProperty(properties: XmlElement | null, name: string): void {
  const old = childW(properties, name);
  if (old) remove(old);
}

/** Property containers that were there, but empty, before we wrote into them: they stay when they are empty again. */
const wasEmpty = new WeakSet<XmlElement>();

/** `w:rPr`, `w:pPr`, `w:tcPr`, `w:trPr` of an element, made when it is not there. */
export function propertiesOf(element: XmlElement, name: string): XmlElement {
  const known = childW(element, name);
  if (known) {
    if (children(known).length === 0) wasEmpty.add(known);
    return known;
  }
  const made = makeW(ownerOf(element), name);
  const before = isW(element, "tr")
    ? children(element).find((child) => !isW(child, "tblPrEx"))
    : element.firstChild;
  if (before) insertBefore(made, before);
  else element.appendChild(made);
  return made;
}

/** Takes a property container away when nothing is left in it: Word does not write empty ones. */
export function dropEmpty(properties: XmlElement | null): void {
  if (properties && children(properties).length === 0 && !wasEmpty.has(properties)) remove(properties);
}
