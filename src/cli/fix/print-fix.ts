import { chinese } from "../chinese";
import { messageLines } from "../messages";
import type { AnswerCorrection, FixAnswer } from "./answer";

const lineOf = ({ id, where, title, safe, message }: AnswerCorrection): string =>
  chinese("fix/line", {
    id,
    safe: safe ? chinese("fix/line.safe") : "",
    where: where.length > 0 ? where.join(" › ") : message,
    title,
  });

function offeredLines({ offered }: FixAnswer): string[] {
  if (offered.length === 0) return [chinese("fix/list.none")];
  const safe = offered.filter((one) => one.safe).length;
  return [
    chinese("fix/list", { count: offered.length, safe }),
    ...offered.map(lineOf),
    chinese("fix/list.how"),
  ];
}

function doneLines({ done, refused, left, converted, written }: FixAnswer): string[] {
  return [
    ...(converted ? [chinese("fix/converted")] : []),
    ...(done.length > 0
      ? [chinese("fix/done", { count: done.length }), ...done.map(lineOf)]
      : [chinese("fix/none")]),
    ...(refused.length > 0 ? [chinese("fix/not-done", { count: refused.length })] : []),
    ...refused.flatMap((one) => [lineOf(one), `    ${one.reason}`]),
    chinese("fix/left", { errors: left.error, warnings: left.warning, hints: left.hint }),
    chinese("cli/written", { file: written ?? "" }),
  ];
}

/** The answer of `fix` as text: what could be corrected, or what was. */
export const printFix = (answer: FixAnswer): string =>
  `${[...messageLines(answer.messages), ...(answer.written === null ? offeredLines(answer) : doneLines(answer))].join("\n")}\n`;
