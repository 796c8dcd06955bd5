import { chinese } from "../chinese";
import { messageLines } from "../messages";
import type { FillAnswer } from "./answer";

type Left = FillAnswer["left"][number];

/** What is told of a cell that stays blank; nothing where all that is known is that it is blank. */
function lineOn({ name, because, range }: Left): string[] {
  if (because === "contradiction") return [chinese("fill/contradiction", { cell: name })];
  if (range === null || (range.low === 0 && range.high === null)) return [];
  const { low, high } = range;
  return [
    high === null
      ? chinese("fill/least", { cell: name, low })
      : chinese("fill/range", { cell: name, low, high }),
  ];
}

/** The answer of `fill` as text: what was written, and what was left. */
export function printFill({ messages, last, changes, left, written }: FillAnswer): string {
  const lines = [
    ...messageLines(messages),
    ...(last && last.messages.length > 0
      ? [chinese("cli/check/last", { file: last.file }), ...messageLines(last.messages)]
      : []),
    ...changes.map(({ name, text, because }) => chinese(`fill/${because}`, { cell: name, value: text })),
    changes.length > 0 ? chinese("fill/filled", { count: changes.length }) : chinese("fill/nothing"),
    ...(left.length > 0 ? [chinese("fill/left", { count: left.length })] : []),
    ...left.flatMap(lineOn),
    chinese("cli/written", { file: written }),
  ];
  return `${lines.join("\n")}\n`;
}
