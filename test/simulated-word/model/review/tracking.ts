import {
  attrW,
  childW,
  children,
  descendantsW,
  insertBefore,
  isW,
  makeW,
  ownerOf,
  remove,
  rename,
  wrap,
  type XmlElement,
} from "../../ooxml/dom";
import { dropEmpty, propertiesOf, setProperty } from "../../ooxml/order";
import { RichApiError } from "../../protocol/errors";
import type { WordModel } from "../core";
import { settingsRoot } from "../state/settings-part";

export type TrackingMode = "Off" | "TrackAll" | "TrackMineOnly";

/** Whether changes are tracked, and the marks that tracking leaves (ECMA-376 17.13.5). */
export class TrackingState {
  private pending: TrackingMode | null = null;

  constructor(private readonly model: WordModel) {}

  get mode(): TrackingMode {
    if (this.pending !== null) return this.pending;
    return this.isOn ? "TrackAll" : "Off";
  }

  /** `w:trackRevisions` of the settings part. */
  get isOn(): boolean {
    const flag = childW(settingsRoot(this.model.pkg, this.model.mainPart), "trackRevisions");
    return flag !== null && !["0", "false", "off"].includes(attrW(flag, "val") ?? "1");
  }

  /** A mode set in a batch governs from the next batch on, unless the switch says otherwise. */
  set(mode: TrackingMode): void {
    const { trackingLocked } = this.model.trouble;
    if (trackingLocked === "ignored") return;
    if (trackingLocked === "refused") throw new RichApiError("GeneralException", "tracking is locked");
    this.pending = mode;
    if (this.model.behaviours.trackingMode === "at once") this.apply();
  }

  apply(): void {
    if (this.pending === null) return;
    const root = settingsRoot(this.model.pkg, this.model.mainPart);
    const old = childW(root, "trackRevisions");
    const on = this.pending !== "Off";
    this.pending = null;
    if (old && !on) remove(old);
    if (!old && on && root) {
      const flag = makeW(ownerOf(root), "trackRevisions");
      const before = children(root).find((child) => !isW(child, ...beforeTrackRevisions));
      if (before) insertBefore(flag, before);
      else root.appendChild(flag);
    }
    this.model.changed("settings");
  }

  /** A new `w:ins`, `w:del`, `w:rPrChange` … with author, date and an id that is free. */
  mark(near: XmlElement, name: string): XmlElement {
    return makeW(ownerOf(near), name, {
      id: nextAnnotationId(near),
      author: this.model.author,
      date: "2024-01-15T09:00:00Z",
    });
  }

  insertRun(run: XmlElement): XmlElement {
    return this.isOn ? wrap(run, this.mark(run, "ins")) : run;
  }

  /** Marks a run as deleted; what was itself inserted under tracking goes at once. */
  deleteRun(run: XmlElement): void {
    const parent = run.parentNode;
    if (isW(parent, "ins")) {
      remove(run);
      if (children(parent).length === 0) remove(parent);
      return;
    }
    for (const text of children(run)) if (isW(text, "t")) rename(text, "delText");
    wrap(run, this.mark(run, "del"));
  }

  /** Marks a paragraph's mark (`w:pPr/w:rPr`) as inserted or deleted. */
  markParagraph(paragraph: XmlElement, name: "ins" | "del"): void {
    const properties = propertiesOf(propertiesOf(paragraph, "pPr"), "rPr");
    setProperty(properties, this.mark(paragraph, name));
  }

  markRow(row: XmlElement, name: "ins" | "del"): void {
    setProperty(propertiesOf(row, "trPr"), this.mark(row, name));
  }

  /** Marks new blocks as inserted: runs, paragraph marks, rows. */
  markBlocks(blocks: XmlElement[]): void {
    if (!this.isOn) return;
    for (const block of blocks) {
      for (const run of [...descendantsW(block, "r")]) this.insertRun(run);
      for (const paragraph of withSelf(block, "p")) this.markParagraph(paragraph, "ins");
      for (const row of descendantsW(block, "tr")) this.markRow(row, "ins");
    }
  }

  /** Changes properties, keeping the old ones in `w:…Change` while changes are tracked. */
  changeProperties(
    element: XmlElement,
    name: "rPr" | "tcPr",
    change: (properties: XmlElement) => void,
  ): void {
    const properties = propertiesOf(element, name);
    const changeName = `${name}Change`;
    const isRecorded = this.isOn && !childW(properties, changeName);
    const before = isRecorded ? (properties.cloneNode(true) as XmlElement) : null;
    change(properties);
    if (before) {
      const record = this.mark(properties, changeName);
      for (const old of children(before)) if (isW(old, "ins", "del")) remove(old);
      record.appendChild(before);
      setProperty(properties, record);
    }
    dropEmpty(properties);
  }
}

const beforeTrackRevisions =
  "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView".split(
    " ",
  );

function withSelf(block: XmlElement, name: string): XmlElement[] {
  return isW(block, name) ? [block] : descendantsW(block, name);
}

/** Ids of comments, bookmarks and tracked changes share one space per document. */
export function nextAnnotationId(near: XmlElement): number {
  const root = ownerOf(near).documentElement as XmlElement;
  const ids = descendantsW(
    root,
    "ins",
    "del",
    "rPrChange",
    "tcPrChange",
    "bookmarkStart",
    "moveFrom",
    "moveTo",
    "pPrChange",
    "commentRangeStart",
  );
  return ids.reduce((highest, element) => Math.max(highest, Number(attrW(element, "id")) || 0), 0) + 1;
}
