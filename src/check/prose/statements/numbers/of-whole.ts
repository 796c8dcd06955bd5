import { beginsAnew, isHarmless, opensWithPart } from "../../vocabulary/harmless";
import type { CellWords } from "../../vocabulary/types";
import type { StatementContext } from "../cell-statements";

/** Whether a number is one of the whole body and year. */

/** 云溪县人民政府: its tables hold those of the whole area. */
const AREA = /([省市县区州镇乡]|街道)(?:人民政府|政府|街道办事处|办事处)?$/u;

/** The words without the body whose report it is, and without its area where that is the same: 全县 in the report of a county. */
export function withoutUnit(words: string, { unit }: StatementContext): string {
  if (unit === "") return words;
  const area = AREA.exec(unit)?.[1];
  const own = area ? new RegExp(`全${area}(?:各级|范围内|(?:各级)?行政机关|(?:各级)?政府系统)?`, "u") : null;
  return (own ? words.replace(own, "") : words).replace(unit, "");
}

/** Whether what a sentence says before a number makes it one of the whole body and year, as far as anyone can tell. */
export function isOfWhole(row: CellWords, rest: string, sentence: string, isDoubtful: boolean): boolean {
  const clause = rest.slice(Math.max(...[",", ";", ":", "(", ")"].map((one) => rest.lastIndexOf(one))) + 1);
  const topic = row.isOutcome
    ? "outcomes"
    : row.topic === "review" || row.topic === "litigation"
      ? "disputes"
      : row.topic;
  if (!isHarmless(clause, topic)) return false;
  if (isDoubtful && !beginsAnew(clause)) return false;
  return !opensWithPart(sentence);
}
