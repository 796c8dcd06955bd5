import type { WordModel } from "./core";
import type { ObjectFactory } from "./factory";
import type { Critique } from "./review/annotations";
import { Annotation } from "./objects/review/annotation";
import { Body } from "./objects/text/body";
import { Comment } from "./objects/review/comment";
import { ContentControl } from "./objects/text/content-control";
import { ContentControlList } from "./objects/text/content-control-list";
import { Font } from "./objects/text/font";
import { List } from "./objects/text/list";
import { Paragraph } from "./objects/text/paragraph";
import { Range } from "./objects/text/range";
import { Table } from "./objects/table/table";
import { TableCell } from "./objects/table/table-cell";
import { TrackedChange, TrackedChangeList } from "./objects/review/tracked-change";
import { TableRow } from "./objects/table/table-row";

/** The classes of the object model, for a document. */
export function createFactory(model: WordModel): ObjectFactory {
  const annotations = new WeakMap<Critique, Annotation>();
  const annotationOf = (critique: Critique): Annotation => {
    const known = annotations.get(critique) ?? new Annotation(model, critique);
    annotations.set(critique, known);
    return known;
  };
  return {
    range: (span) => new Range(model, span),
    paragraph: (node) => model.of(Paragraph, node),
    table: (node) => model.of(Table, node),
    row: (node) => model.of(TableRow, node),
    cell: (node) => model.of(TableCell, node),
    body: (container) => model.of(Body, container),
    control: (node) => model.of(ContentControl, node),
    comment: (node) => model.of(Comment, node),
    annotation: annotationOf,
    font: (target) => new Font(target),
    changes: (nodes) =>
      new TrackedChangeList("TrackedChangeCollection", () =>
        nodes().map((node) => model.of(TrackedChange, node)),
      ),
    list: (wireName, items) =>
      wireName === "ContentControlCollection"
        ? new ContentControlList(wireName, items)
        : new List(wireName, items),
  };
}
