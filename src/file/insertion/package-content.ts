import { scanBody } from "../markup/body";
import { FileRefusal } from "../refusal";
import { tagsIn } from "../markup/tags";

/** What is taken of a package that is to be inserted: the blocks without the empty paragraph at their end, and its styles. */
export interface PackageContent {
  blocks: string;
  beginsWithTable: boolean;
  endsWithTable: boolean;
  /** The empty paragraph. */
  tail: string;
  styles: { id: string; markup: string }[];
}

/** The elements of a name, whole. */
function elementsOf(xml: string, wanted: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (const { name, kind, from, to } of tagsIn(xml)) {
    if (name !== wanted) continue;
    if (kind === "empty" && depth === 0) found.push(xml.slice(from, to));
    else if (kind === "open" && depth++ === 0) start = from;
    else if (kind === "close" && --depth === 0) found.push(xml.slice(start, to));
  }
  return found;
}

/**
 * @param xml flat OPC of the template: blocks that end with one empty paragraph, and styles; nothing else
 * @throws FileRefusal `word/insert-refused` for any other
 */
export function packageContent(xml: string): PackageContent {
  const [body] = elementsOf(xml, "w:body");
  const parts = elementsOf(xml, "pkg:part").map((part) => /pkg:name="([^"]*)"/.exec(part)?.[1] ?? "");
  const isOurs = parts.every(
    (name) => name.endsWith(".rels") || /^\/word\/(document|styles)\.xml$/.test(name),
  );
  if (body === undefined || !isOurs || /\sr:\w+=/.test(body)) throw new FileRefusal("word/insert-refused");
  const all = scanBody(body);
  const last = all.paragraphs.at(-1);
  const end = body.lastIndexOf("</w:body");
  if (!last || last.to !== end) throw new FileRefusal("word/insert-refused");
  const blocks = body.slice(body.indexOf(">") + 1, last.from);
  const styles = elementsOf(xml, "w:style").map((markup) => ({
    id: /w:styleId="([^"]*)"/.exec(markup)?.[1] ?? "",
    markup,
  }));
  return {
    blocks,
    beginsWithTable: blocks.startsWith("<w:tbl>") || blocks.startsWith("<w:tbl "),
    endsWithTable: blocks.endsWith("</w:tbl>"),
    tail: body.slice(last.from, last.to),
    styles: styles.filter(({ id }) => id !== "" && blocks.includes(`w:val="${id}"`)),
  };
}
