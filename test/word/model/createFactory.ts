import type { WordModel } from "./core";
import type { ObjectFactory } from "./factory";
import type { Critique } from "./annotations";
import { Annotation } from "./objects/annotation";
import { Body } from "./objects/body";
import { Comment } from "./objects/comment";
import { ContentControl } from "./objects/contentControl";
import { ContentControlList } from "./objects/contentControlList";
import { Font } from "./objects/font";
import { List } from "./objects/list";
import { Paragraph } from "./objects/paragraph";
import { Range } from "./objects/range";
import { Table } from "./objects/table";
import { TableCell } from "./objects/tableCell";
import { TrackedChange, TrackedChangeList } from "./objects/trackedChange";
import { TableRow } from "./objects/tableRow";

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
