import { boundLength } from "../limits";
import { messageLog } from "../messages";
import type { SourceDocument } from "../types";
import { assemble, type RawBlock } from "../unnumbered";
import { Beside } from "../wordprocessingml/beside";
import { numberer } from "../wordprocessingml/numbering";
import { readPart, type BoxesByPlace, type DocReading } from "./body";
import type { CompoundFile } from "./compound-file";
import { openDocFile } from "./file-information";
import { Flaws } from "./flaws";
import { readPieces, sliceOf } from "./pieces";
import { docCharacters } from "./properties/characters";
import { docLists } from "./properties/lists";
import { paragraphReaders } from "./properties/paragraph-properties";
import { docStyles } from "./properties/styles";
import { docTextBoxes, type DocTextBox } from "./text-boxes";

const NO_BOXES: BoxesByPlace = new Map();

/**
 * A Word 97–2003 document ([MS-DOC]): text by the piece table, with the text boxes that hold a part of it. What is damaged
 * beside the text is told, and the text is read.
 * @throws UnreadableError `old-doc`, `encrypted`, `too-much-text`
 */
export function readDoc(container: CompoundFile): SourceDocument {
  const file = openDocFile(container);
  const flaws = new Flaws();
  const log = messageLog();
  const partOf = readPieces(file, flaws);
  const main = partOf(0, file.textLength);
  boundLength(main.text.length);
  const styles = docStyles(file, flaws);
  const characters = docCharacters(file, styles, flaws);
  const print = numberer(docLists(file, flaws), styles);
  const reading: DocReading = {
    characters,
    propertiesOf: paragraphReaders(file, flaws),
    printed: ({ style, numbering }) => print(String(style), numbering),
    beside: new Beside(),
    flaws,
    work: file.work,
  };
  const boxes = docTextBoxes(file, flaws);
  const inBoxes = [...boxes.values()].flat();
  const end = Math.max(0, ...inBoxes.map(({ to }) => to));
  boundLength(main.text.length + end);
  const beside = flaws.forProperties(() => partOf(file.boxes.from, file.boxes.from + end), null);
  const blocksOf = ({ from, to }: DocTextBox): RawBlock[] =>
    beside ? readPart(sliceOf(beside, from, to), reading, NO_BOXES) : [];
  const places = [...boxes].map(([place, found]): [number, () => RawBlock[][]] => [
    place,
    () => found.map(blocksOf),
  ]);
  const blocks = readPart(main, reading, new Map(places));
  flaws.tell(log);
  return assemble("doc", reading.beside.choose(blocks, log), log, characters.hasRevisions());
}
