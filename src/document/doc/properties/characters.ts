import { Fields } from "../../wordprocessingml/inline/fields";
import { symbol } from "../../wordprocessingml/inline/symbols";
import type { Bytes } from "../bytes";
import type { DocFile } from "../file-information";
import type { Flaws } from "../flaws";
import type { DocText } from "../pieces";
import { modifiers, type Modifier } from "./property-lists";
import { characterRuns, runAt } from "./property-pages";
import type { DocStyles } from "./styles";
import { decisive, isToggled, Toggle } from "./toggles";

/** What became of a character. */
export interface Fate {
  deleted: boolean;
  hidden: boolean;
}

/** What the reader sees of some characters. */
export interface VisibleText {
  text: string;
  drawings?: number;
  /** The text that is hidden, alone. */
  hidden: string;
  /** The deletion of some of it is tracked. */
  hasDeletions: boolean;
}

/** What the reader sees of the characters of a part, by their places in it and the style of their paragraph. */
export interface DocCharacters {
  /** @param anchors places at which text boxes are anchored, so that no picture stands there */
  visible(from: number, to: number, style: number, anchors: ReadonlyMap<number, unknown>): VisibleText;
  /** The fate of one character, which may be the mark of a paragraph, cell or row. */
  fateOf(at: number, style: number): Fate;
}

/** The characters of all parts. */
export interface AllCharacters {
  of(part: DocText): DocCharacters;
  /** Whether any of the parts that were asked for has tracked changes, or any property page of the file. */
  hasRevisions(): boolean;
}

const NOTHING: Modifier[] = [];
const CHARACTER_STYLE = 0x4a30;
const SYMBOL = 0x6a09;
/** `sprmCPropRMark90`, `sprmCPropRMark`: a tracked change of formatting. */
const FORMATTING_CHANGES = new Set([0xca57, 0xca89]);

/** Special characters ([MS-DOC] 2.4.1): marks of fields, breaks, hyphens; pictures and notes have no text. */
const FIELD_BEGIN = "\u0013";
const FIELD_SEPARATOR = "\u0014";
const FIELD_END = "\u0015";
const spelled: Record<string, string> = { "\u000b": "\n", "\u001e": "-", "\u001f": "", "\u000e": "" };
const pictures = new Set(["\u0001", "\u0008"]);

export function docCharacters(file: DocFile, styles: DocStyles, flaws: Flaws): AllCharacters {
  const runs = characterRuns(file, flaws).filter((run) => run.list !== null);
  const lists = new Map<Bytes, Modifier[]>();
  for (const { list } of runs) {
    file.work.addProperties(list!.length);
    lists.set(
      list!,
      flaws.forProperties(() => wanted(modifiers(list!)), []),
    );
  }
  const inPieces = new Map<readonly Modifier[], Map<Modifier[], Modifier[]>>();
  /** The modifiers of a piece come after those of the character; each pair is put together once. */
  const withPiece = (own: Modifier[], piece: readonly Modifier[]): Modifier[] => {
    if (piece.length === 0) return own;
    const known = inPieces.get(piece) ?? new Map<Modifier[], Modifier[]>();
    inPieces.set(piece, known);
    const list = known.get(own) ?? [...own, ...wanted(piece)];
    known.set(own, list);
    return list;
  };
  const isOn = (list: Modifier[], toggle: Toggle, style: number): boolean => {
    const byParagraph = styles.turnsOn(style, toggle, false);
    const named = list.filter(({ code }) => code === CHARACTER_STYLE).at(-1);
    const byStyles = named ? styles.turnsOn(named.operand.u16(0), toggle, byParagraph) : byParagraph;
    return isToggled(list, toggle, byStyles);
  };
  const fates = new Map<Modifier[], Map<number, Fate>>();
  const fateIn = (list: Modifier[], style: number): Fate => {
    const known = fates.get(list) ?? new Map<number, Fate>();
    fates.set(list, known);
    const fate = known.get(style) ?? {
      deleted: isOn(list, Toggle.deleted, style),
      hidden: isOn(list, Toggle.hidden, style) || isOn(list, Toggle.hiddenForGood, style),
    };
    known.set(style, fate);
    return fate;
  };
  const of = ({ text, offsets, pieceModifiers }: DocText): DocCharacters => {
    const listAt = (at: number): Modifier[] => {
      const list = runAt(runs, offsets[at]!)?.list;
      return withPiece(list ? lists.get(list)! : NOTHING, pieceModifiers(at));
    };
    return {
      fateOf: (at, style) => fateIn(listAt(at), style),
      visible(from, to, style, anchors) {
        const fields = new Fields();
        const found: VisibleText = { text: "", hidden: "", hasDeletions: false };
        let drawings = 0;
        let list: Modifier[] | null = null;
        let fate: Fate = { deleted: false, hidden: false };
        const show = (piece: string) => {
          const shown = fields.take(piece);
          if (fate.hidden) found.hidden += shown;
          else found.text += shown;
        };
        for (let at = from; at < to; at++) {
          const own = listAt(at);
          if (own !== list) fate = fateIn((list = own), style);
          const letter = text[at]!;
          if (letter === FIELD_BEGIN) fields.begin();
          else if (letter === FIELD_SEPARATOR) fields.separate();
          else if (letter === FIELD_END) show(fate.deleted ? "" : fields.end());
          else if (pictures.has(letter)) drawings += anchors.has(at) ? 0 : 1;
          else if (fate.deleted) found.hasDeletions = true;
          else show(symbolIn(own) ?? spelled[letter] ?? (letter < " " && letter !== "\t" ? "" : letter));
        }
        if (drawings > 0) found.drawings = drawings;
        return found;
      },
    };
  };
  return {
    of,
    hasRevisions: () => [...lists.values(), ...inPieces.keys()].some(isRevised),
  };
}

const isRevised = (list: readonly Modifier[]): boolean =>
  isToggled(list, Toggle.deleted, false) ||
  isToggled(list, Toggle.inserted, false) ||
  list.some(({ code, operand }) => FORMATTING_CHANGES.has(code) && operand.length > 0 && operand.u8(0) === 1);

/** The modifiers that matter here, and of each kind the last: files may say a thousand times what they take back. */
const wanted = (list: readonly Modifier[]): Modifier[] => [
  ...decisive(list),
  ...[CHARACTER_STYLE, SYMBOL, ...FORMATTING_CHANGES].flatMap((code) =>
    list.filter((one) => one.code === code).slice(-1),
  ),
];

/** The sign of a symbol font that a character stands for. */
function symbolIn(list: Modifier[]): string | null {
  const last = list.filter(({ code }) => code === SYMBOL).at(-1);
  return last ? symbol("", last.operand.u16(2)) : null;
}
