import type { XmlElement } from "../ooxml/dom";
import type { Critique } from "./review/annotations";
import type { Annotation } from "./objects/review/annotation";
import type { Body } from "./objects/text/body";
import type { Comment } from "./objects/review/comment";
import type { ContentControl } from "./objects/text/content-control";
import type { Font, FontTarget } from "./objects/text/font";
import type { Paragraph } from "./objects/text/paragraph";
import type { Range } from "./objects/text/range";
import type { Table } from "./objects/table/table";
import type { TableCell } from "./objects/table/table-cell";
import type { TableRow } from "./objects/table/table-row";
import type { List } from "./objects/text/list";
import type { Span } from "./text/span";
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
