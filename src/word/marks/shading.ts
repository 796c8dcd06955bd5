import { allCells, cellParagraphs, readFlatOpc } from "../../document";
import { flatOpc, mainPart } from "../../ooxml/flat-opc";
import { MarkupWatcher } from "../places/markup";
import { FILL } from "./palette";
import type { ShadingReturns } from "./mark-memory";
import type { Session } from "../session";

const NEVER: ShadingReturns = { absent: false, automatic: false };

const cell = (shading: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/>${shading}</w:tcPr><w:p/></w:tc>`;

/** A table of two cells: one without shading, one with the automatic fill. */
const SAMPLE = flatOpc([
  mainPart(
    '<w:tbl><w:tblPr><w:tblW w:w="2000" w:type="dxa"/></w:tblPr>' +
      '<w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid><w:tr>' +
      cell("") +
      cell('<w:shd w:val="clear" w:color="auto" w:fill="auto"/>') +
      "</w:tr></w:tbl><w:p/>",
  ),
]);

/**
 * Whether this Word can take a shading back exactly. Microsoft says that it cannot (office-js issue 5460), and that it
 * is going to; so it is tried out, in a document that is never shown: shade, unshade, look at the XML.
 * Three syncs, once a session. A host that refuses any of it counts as one that cannot.
 */
async function ask(context: Word.RequestContext): Promise<ShadingReturns> {
  try {
    const { body } = context.application.createDocument();
    body.insertOoxml(SAMPLE, "Start");
    await context.sync();
    const table = body.tables.getFirst();
    const cells = [table.getCell(0, 0), table.getCell(0, 1)];
    for (const target of cells) target.shadingColor = `#${FILL}`;
    await context.sync();
    for (const target of cells) target.shadingColor = "";
    await context.sync();
    const xml = body.getOoxml();
    await context.sync();
    return compare(xml.value);
  } catch {
    return NEVER;
  }
}

function compare(xml: string): ShadingReturns {
  const watcher = new MarkupWatcher();
  const reading = readFlatOpc(xml, watcher);
  const table = reading.ok ? reading.document.tables[0] : undefined;
  if (!reading.ok || !table) return NEVER;
  const colours = watcher.markup(reading.document.paragraphs.length);
  const [absent, automatic] = allCells(table).map((c) => colours?.[cellParagraphs(c)[0]!.index]?.fill);
  return { absent: absent === null, automatic: automatic === "auto" };
}

/** Which shadings this Word can take back; asked once a session. */
export async function shadingReturns({ context, host, memory }: Session): Promise<ShadingReturns> {
  memory.marks.shadingReturns ??= host.has("hiddenDocument") ? await ask(context) : NEVER;
  return memory.marks.shadingReturns;
}
