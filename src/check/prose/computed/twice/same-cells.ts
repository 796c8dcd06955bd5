import type { Quantity } from "../../../../language/quantities/quantity";
import type { CellValues } from "../../../relations/relations";
import type { CellStatement } from "../../statements/cell-statements";
import type { StatedParagraph } from "../../statements/prose-statements";
import { valueOfReading } from "../../statements/readings";

/** A number of table cells that are still empty, with where the prose states it. */
interface Stated {
  paragraph: StatedParagraph;
  statement: CellStatement;
  quantity: Quantity;
}

/** Two numbers of the prose for the same cells. */
export interface TwoStated {
  first: Stated;
  second: Stated;
}

const NUMBER = /\d[\d,.]*/gu;
/** 收到 and 受理 may differ by what was carried over, 答复 by what was withdrawn: only the same words are the same then. */
const keyOf = ({ readings, also, words }: CellStatement): string =>
  JSON.stringify(readings.length + also.length > 1 ? words.replace(NUMBER, "#") : readings[0]);

/**
 * What the prose states twice and differently of cells that hold no number yet: with one, the table tells which is wrong. Only
 * where no word makes either a number of less than all.
 */
export function cellsWithTwoNumbers(paragraphs: StatedParagraph[], values: CellValues): TwoStated[] {
  const known = new Map<string, Stated>();
  return paragraphs
    .flatMap((paragraph) =>
      paragraph.statements.flatMap((statement): Stated[] => {
        const { quantity, isClear, readings } = statement;
        const isOpen = readings.some((reading) => valueOfReading(reading, values) === null);
        return quantity?.isExact && isClear && isOpen ? [{ paragraph, statement, quantity }] : [];
      }),
    )
    .flatMap((second): TwoStated[] => {
      const key = keyOf(second.statement);
      const first = known.get(key);
      if (!first) known.set(key, second);
      // Two numbers of one sentence may be parts of one cell.
      if (!first || first.paragraph === second.paragraph) return [];
      return first.statement.value === second.statement.value ? [] : [{ first, second }];
    });
}
