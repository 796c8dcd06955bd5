import type { Fault } from "../../simulated-word/faults";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { TYPED, type Command } from "./commands";

/** One thing that goes wrong at one call. */
export interface Kind {
  name: string;
  fault: Omit<Fault, "call">;
  /** The drafter types: where, so that it is known what has to be there afterwards. */
  types?: "place" | "elsewhere" | "line";
  /** The table is gone. */
  removes?: boolean;
}

/** Into the first empty line outside of tables: those that an insertion makes and tidies away. */
function inEmptyLine(word: SimulatedWord): void {
  const cells = new Set(word.tableElements().flatMap((table) => word.model.paragraphs(table)));
  const at = word
    .paragraphElements()
    .findIndex((node, index) => !cells.has(node) && word.paragraphTexts()[index] === "");
  if (at >= 0) word.typeParagraph(at, TYPED);
}

/** The messages that are refused as a whole: no permission, too many requests, session over, internal error. */
const transports = [7000, 5102, 5012, 5001];

/** Where in the middle of a batch: at actions that change something, because others leave nothing half done. */
function middles(actions: readonly number[], most: number): number[] {
  const step = Math.max(1, Math.ceil(actions.length / most));
  return actions.filter((_, i) => i % step === 0);
}

/** So many of them, others at the next call. */
const turn = (kinds: Kind[], call: number, many: number): Kind[] =>
  kinds.filter((_, i) => (i + call * many) % kinds.length < many);

/**
 * What may go wrong at a call whose changing actions have these indexes: the main kinds and some of the others, in turn;
 * in the short run one of all at each call, in turn, and at every other call of a long command.
 */
export function kinds(
  word: SimulatedWord,
  command: Command,
  { call, actions }: { call: number; actions: readonly number[] },
  full: boolean,
): Kind[] {
  const code = "GeneralException" as const;
  const typePlace = (): void => command.type?.(word);
  const typeElsewhere = (): void => {
    const { paragraph, start, end } = word.selection();
    word.typeParagraph(0, `前${TYPED}`);
    if (paragraph >= 0) word.select({ paragraph, start, end });
  };
  const typeLine = (): void => inEmptyLine(word);
  const lines: Kind[] = [
    { name: "types in the empty line before", types: "line", fault: { before: typeLine } },
    { name: "types in the empty line after", types: "line", fault: { after: typeLine } },
  ];
  const removeTable = (): void => {
    if (word.tableCount() > 0) word.remove({ table: 0 });
  };
  const main: (Kind | null | undefined)[] = [
    { name: "fails before", fault: { fail: { code, at: "before" } } },
    { name: "fails after", fault: { fail: { code, at: "after" } } },
    ...middles(actions, full ? 2 : 1).map((at) => ({
      name: `fails at ${at}`,
      fault: { fail: { code, at } },
    })),
    { name: "no answer, done", fault: { drop: true } },
    command.type && { name: "types there before", types: "place" as const, fault: { before: typePlace } },
    ...(command.lines ? lines : []),
    { name: "references lost", fault: { before: () => void word.server.references.lose() } },
  ];
  const more: (Kind | null | undefined)[] = [
    ...transports.map((transport) => ({ name: `refused ${transport}`, fault: { transport } })),
    { name: "no answer, not done", fault: { drop: "undone" } },
    { name: "late", fault: { delay: 3 } },
    command.type && { name: "types there after", types: "place" as const, fault: { after: typePlace } },
    { name: "types elsewhere", types: "elsewhere", fault: { before: typeElsewhere } },
    { name: "types elsewhere after", types: "elsewhere", fault: { after: typeElsewhere } },
    { name: "table removed", removes: true, fault: { before: removeTable } },
  ];
  const [before, after, ...rest] = main.filter((kind) => kind !== null && kind !== undefined);
  const others = more.filter((kind) => kind !== null && kind !== undefined);
  if (full && !command.long) return [before!, after!, ...rest, ...turn(others, call, 1)];
  if (full) return [after!, ...turn([before!, ...rest, ...others], call, 1)];
  const all = [after!, before!, ...rest, ...others];
  return command.long && call % 2 === 0 ? [] : turn(all, call, 1);
}
