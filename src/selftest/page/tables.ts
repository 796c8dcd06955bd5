import { NONE } from "../../pane/about/requirement-sets";
import type { Text } from "../text";
import type { ProbeAnswer, Verdict } from "../types";
import { h } from "./dom";
import { answerSaid, askSaid, assumedSaid } from "./said";

const signs: Record<Verdict, string> = { holds: "✓", differs: "≠", unanswered: "–" };

const head = (...titles: string[]): HTMLElement =>
  h("thead", {}, h("tr", {}, ...titles.map((title) => h("th", { scope: "col" }, title))));

function verdictCell(text: Text, verdict: Verdict): HTMLElement {
  const sign = h("span", {}, signs[verdict]);
  sign.setAttribute("aria-hidden", "true");
  return h("td", { className: `verdict ${verdict}` }, sign, ` ${text(`verdict.${verdict}`)}`);
}

/** Each question over the three columns of its answer: a pane is too narrow for four. */
const question = (text: Text, answer: ProbeAnswer): HTMLElement =>
  h(
    "tbody",
    {},
    h("tr", {}, h("th", { scope: "rowgroup", colSpan: 3 }, askSaid(text, answer))),
    h(
      "tr",
      {},
      h("td", {}, assumedSaid(text, answer)),
      h("td", {}, answerSaid(text, answer)),
      verdictCell(text, answer.verdict),
    ),
  );

/** The table of what was asked, assumed and answered. */
export const answersTable = (text: Text, answers: readonly ProbeAnswer[]): HTMLTableElement =>
  h(
    "table",
    { className: "answers" },
    h("caption", {}, text("column.ask")),
    head(text("column.assumed"), text("column.answer"), text("column.verdict")),
    ...answers.map((answer) => question(text, answer)),
  );

/** The table of requirement sets. */
export const setsTable = (text: Text, sets: Record<string, string>): HTMLTableElement =>
  h(
    "table",
    { className: "sets" },
    h("caption", {}, text("sets")),
    head(text("set"), text("set.version")),
    h(
      "tbody",
      {},
      ...Object.entries(sets).map(([name, version]) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, name),
          h("td", {}, version === NONE ? text("set.none") : version),
        ),
      ),
    ),
  );
