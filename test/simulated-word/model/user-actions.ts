import {
  attrW,
  children,
  childW,
  insertAfter,
  isW,
  makeW,
  ownerOf,
  parseXml,
  remove,
  setAttrW,
  W,
  type XmlElement,
} from "../ooxml/dom";
import { cellsOf, rowsOf, tablesIn } from "../ooxml/blocks";
import { flatOpc } from "../ooxml/package/flat-opc-out";
import { lengthOf } from "../ooxml/text";
import { addComment, commentElements, commentText, spanOfComment } from "./review/comments";
import { settingsRoot } from "./state/settings-part";
import { addReply } from "./review/replies";
import type { Trouble } from "../trouble";
import type { WordModel } from "./core";
import { deleteBlock, splitParagraph } from "./edit/blocks";
import { deleteRow, mergeDown } from "./edit/rows";
import { replaceParagraphs, replaceText } from "./edit/text";
import { endOf, spanOfContainer, startOf, textOfSpan } from "./text/positions";
import { Snapshot } from "./state/snapshot";
import { Span } from "./text/span";

export type SelectionTarget =
  | { paragraph: number; start?: number; end?: number }
  | { table: number; tr: number; tc: number }
  | { table: number; rows: [first: number, last: number] };

export interface ShownComment {
  id: string;
  author: string;
  text: string;
  /** Text that it is anchored to; null when its place is gone. */
  on: string | null;
}

/** What a person at the keyboard does and sees. Paragraphs and tables are counted over the whole main text. */
export class UserActions {
  private readonly history: Snapshot[] = [];
  private isOneStep = false;

  constructor(readonly model: WordModel) {}

  /** What befalls this document and this session. */
  get trouble(): Trouble {
    return this.model.trouble;
  }

  /** Where the user has put the document while it was open; "" for a new one, null where it lies where it was opened. */
  address: string | null = null;

  /** The .docx as it would be saved now. */
  save(): Uint8Array {
    return this.model.pkg.save();
  }

  /**
   * Every part as it would be saved now, for comparing two states: XML in one spelling (quotes, declarations and empty
   * tags alike), other parts as lists of bytes.
   */
  parts(): Map<string, string> {
    const { pkg } = this.model;
    return new Map(
      pkg.names.map((name) => [name, pkg.isXml(name) ? pkg.spelling(name) : pkg.data(name).join(",")]),
    );
  }

  /** The document as flat OPC, without what Word's `getOoxml` adds. */
  flatOpc(): string {
    return flatOpc(this.model.pkg, { mainPart: this.model.mainPart, includes: () => true, noise: false });
  }

  /** Texts of all paragraphs, in cells too, tracked deletions left out. */
  paragraphTexts(): string[] {
    return this.paragraphElements().map((node) => this.textOf(node));
  }

  /** Text of a cell, addressed by ordinals of `w:tr` and `w:tc`. */
  cellText(table: number, tr: number, tc: number): string {
    return textOfSpan(this.model, spanOfContainer(this.model, this.cellElement(table, tr, tc)), "current");
  }

  tableCount(): number {
    return this.tableElements().length;
  }

  /** Types over the text of a cell. */
  typeInCell(table: number, tr: number, tc: number, text: string): void {
    this.remember();
    const paragraphs = this.model.paragraphs(this.cellElement(table, tr, tc));
    replaceParagraphs(this.model, paragraphs, text);
    const at = { paragraph: paragraphs[0]!, offset: lengthOf(paragraphs[0]!) };
    this.model.select(new Span(at, { ...at }));
  }

  /** Types over the text of a paragraph. */
  typeParagraph(index: number, text: string): void {
    this.remember();
    this.type(this.paragraphElement(index), text);
  }

  /** Presses Enter at an offset of a paragraph (its end when left out). */
  pressEnter(index: number, at?: number): void {
    this.remember();
    const paragraph = this.paragraphElement(index);
    const tail = splitParagraph(this.model, paragraph, at ?? lengthOf(paragraph));
    this.model.select(new Span(startOf(tail), startOf(tail)));
  }

  /** Deletes a paragraph, or a table. */
  remove(target: { paragraph: number } | { table: number }): void {
    this.remember();
    const node =
      "table" in target ? this.tableElement(target.table) : this.paragraphElement(target.paragraph);
    deleteBlock(this.model, node);
  }

  /** Deletes a row of a table. */
  removeRow(table: number, tr: number): void {
    this.remember();
    deleteRow(this.model, this.tableElement(table), tr);
  }

  /** Merges a cell with the one below it; false, and nothing happens, where one of them is merged already. */
  mergeDown(table: number, tr: number, tc: number): boolean {
    this.remember();
    return mergeDown(this.model, this.tableElement(table), tr, tc);
  }

  /** Pastes blocks, as WordprocessingML with the prefix `w`, behind a paragraph of the text. */
  paste(index: number, bodyXml: string): void {
    this.remember();
    const paragraph = this.paragraphElement(index);
    const body = parseXml(`<w:body xmlns:w="${W}">${bodyXml}</w:body>`).documentElement as XmlElement;
    const pasted = children(body).map((block) => ownerOf(paragraph).importNode(block, true));
    for (const block of [...pasted].reverse()) insertAfter(block, paragraph);
    this.model.tracking.markBlocks(pasted);
    this.model.changed();
  }

  /** A colleague comments on the whole text of a paragraph. */
  commentBy(author: string, index: number, text: string): void {
    const paragraph = this.paragraphElement(index);
    const comment = addComment(this.model, new Span(startOf(paragraph), endOf(paragraph)), text);
    setAttrW(comment, "author", author);
  }

  /** A colleague works for a moment, with changes being tracked. */
  asColleague(author: string, work: () => void): void {
    const { model } = this;
    const [own, mode] = [model.author, model.tracking.mode];
    const set = (name: string, tracking: typeof mode): void => {
      model.author = name;
      model.tracking.set(tracking);
      model.tracking.apply();
    };
    this.asOneStep(() => {
      set(author, "TrackAll");
      try {
        work();
      } finally {
        set(own, mode);
      }
    });
  }

  /** Restricts editing to reading (ECMA-376 17.15.1.29), or lifts that. */
  restrictEditing(isRestricted: boolean): void {
    const root = settingsRoot(this.model.pkg, this.model.mainPart);
    if (!root) throw new Error("the document has no settings");
    const old = childW(root, "documentProtection");
    if (old) remove(old);
    if (isRestricted) {
      root.appendChild(makeW(ownerOf(root), "documentProtection", { edit: "readOnly", enforcement: "1" }));
    }
    this.model.changed("settings");
  }

  select(target: SelectionTarget): void {
    this.model.select(this.spanOf(target));
  }

  /** The selection: its text, its first paragraph by index, and the cell that it stands in. */
  selection(): { text: string; paragraph: number; start: number; end: number; cell: CellAddress | null } {
    const span = this.model.selection;
    const paragraph = this.paragraphElements().indexOf(span.start.paragraph);
    return {
      text: textOfSpan(this.model, span, "current"),
      paragraph,
      start: span.start.offset,
      end: span.end.offset,
      cell: this.cellAddress(span.start.paragraph),
    };
  }

  comments(): ShownComment[] {
    return commentElements(this.model).map((node) => {
      const id = attrW(node, "id") ?? "";
      const span = spanOfComment(this.model, id);
      return {
        id,
        author: attrW(node, "author") ?? "",
        text: commentText(node),
        on: span && textOfSpan(this.model, span, "current"),
      };
    });
  }

  /** Somebody answers the first comment whose text begins so. */
  reply(beginning: string, text: string, author: string): void {
    const comment = commentElements(this.model).find((node) => commentText(node).startsWith(beginning));
    if (!comment) throw new Error("there is no such comment");
    addReply(this.model, comment, text, author);
  }

  /** Texts that `range.highlight()` shows now; not in the file. */
  spotlights(): string[] {
    return [...this.model.spotlights].map((span) => textOfSpan(this.model, span, "current"));
  }

  /** Critiques that a person would see: where, and in which colour. */
  critiques(): { text: string; colorScheme: string }[] {
    if (this.model.behaviours.annotations !== "shown") return [];
    return [...this.model.annotations.all.values()].map(({ span, colorScheme }) => ({
      text: textOfSpan(this.model, span, "current"),
      colorScheme,
    }));
  }

  /** Everything done in `work` is one thing the user did: filling a whole table would else cost a copy per cell. */
  asOneStep(work: () => void): void {
    this.remember();
    this.isOneStep = true;
    try {
      work();
    } finally {
      this.isOneStep = false;
    }
  }

  /** Takes the last thing the user did back. */
  undo(): boolean {
    const last = this.history.pop();
    last?.restore();
    return last !== undefined;
  }

  /** Nodes for a page that draws the document: paragraphs and tables in the order of the indexes used here. */
  paragraphElements(): XmlElement[] {
    return this.model.paragraphs(this.model.body);
  }

  tableElements(): XmlElement[] {
    return tablesIn(this.model.body);
  }

  protected remember(): void {
    this.model.source = "user";
    if (this.isOneStep) return;
    this.history.push(new Snapshot(this.model));
    if (this.history.length > 50) this.history.shift();
  }

  private type(paragraph: XmlElement, text: string): void {
    const written = replaceText(this.model, paragraph, 0, lengthOf(paragraph), text);
    const at = { paragraph, offset: written.to };
    this.model.select(new Span(at, { ...at }));
  }

  private spanOf(target: SelectionTarget): Span {
    if ("paragraph" in target) {
      const paragraph = this.paragraphElement(target.paragraph);
      const start = target.start ?? 0;
      return new Span({ paragraph, offset: start }, { paragraph, offset: target.end ?? start });
    }
    if ("rows" in target) return this.spanOfRows(target.table, target.rows);
    const [first] = this.model.paragraphs(this.cellElement(target.table, target.tr, target.tc));
    return new Span(startOf(first!), startOf(first!));
  }

  /** Of several rows selected, an add-in sees the last one only (office-js issue 5388). */
  private spanOfRows(table: number, [, last]: [number, number]): Span {
    const row = rowsOf(this.tableElement(table))[last];
    if (!row) throw new Error(`no row ${last}`);
    return spanOfContainer(this.model, row);
  }

  private textOf(paragraph: XmlElement): string {
    return textOfSpan(this.model, new Span(startOf(paragraph), endOf(paragraph)), "current");
  }

  private cellAddress(paragraph: XmlElement): CellAddress | null {
    for (const [table, node] of this.tableElements().entries()) {
      for (const [tr, row] of rowsOf(node).entries()) {
        const tc = cellsOf(row).findIndex((cell) => children(cell).includes(paragraph));
        if (tc >= 0) return { table, tr, tc };
      }
    }
    return null;
  }

  private paragraphElement(index: number): XmlElement {
    const found = this.paragraphElements()[index];
    if (!found) throw new Error(`no paragraph ${index}`);
    return found;
  }

  private tableElement(index: number): XmlElement {
    const found = this.tableElements()[index];
    if (!found) throw new Error(`no table ${index}`);
    return found;
  }

  private cellElement(table: number, tr: number, tc: number): XmlElement {
    const row = rowsOf(this.tableElement(table))[tr];
    const cell = row && cellsOf(row)[tc];
    if (!cell || !isW(cell, "tc")) throw new Error(`no cell ${table}, ${tr}, ${tc}`);
    return cell;
  }
}

export interface CellAddress {
  table: number;
  tr: number;
  tc: number;
}
