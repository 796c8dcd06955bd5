import type { XmlElement } from "../ooxml/dom";
import type { Critique } from "./annotations";
import type { Annotation } from "./objects/annotation";
import type { Body } from "./objects/body";
import type { Comment } from "./objects/comment";
import type { ContentControl } from "./objects/contentControl";
import type { Font, FontTarget } from "./objects/font";
import type { Paragraph } from "./objects/paragraph";
import type { Range } from "./objects/range";
import type { Table } from "./objects/table";
import type { TableCell } from "./objects/tableCell";
import type { TableRow } from "./objects/tableRow";
import type { List } from "./objects/list";
import type { Span } from "./span";
import type { WireObject } from "../protocol/wire";

/**
 * Makes the classes that the add-in sees. The classes know one another only through this, so that each can stand in a
 * file of its own.
 */
export interface ObjectFactory {
  range(span: Span): Range;
  paragraph(node: XmlElement): Paragraph;
  table(node: XmlElement): Table;
  row(node: XmlElement): TableRow;
  cell(node: XmlElement): TableCell;
  /** Body of a story or cell. */
  body(container: XmlElement): Body;
  control(node: XmlElement): ContentControl;
  comment(node: XmlElement): Comment;
  annotation(critique: Critique): Annotation;
  font(target: FontTarget): Font;
  /** Collection of tracked changes: `w:ins` and `w:del` around runs. */
  changes(nodes: () => XmlElement[]): List;
  list(wireName: string, items: () => WireObject[]): List;
}
