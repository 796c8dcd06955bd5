import type { Examples } from "../book/example";
import type { CellKey } from "../../form";
import type { Report } from "../../report/types";
import type { FindingDraft } from "../finding";
import { aboutWords } from "../prose/paragraphs";
import { wrongRates } from "../prose/computed/rates";
import { otherCell } from "../tables/places";
import type { Rule, RuleContext } from "../rule";

const CARRIED_OUT: CellKey = "applications/carriedOut/total";

const check = (report: Report, { prose, values }: RuleContext): FindingDraft[] =>
  prose.flatMap(({ one, read, heading, statements, open }) =>
    wrongRates(read, statements, heading, report, values).flatMap((wrong): FindingDraft[] => {
      const [start, end] = read.rangeOf(wrong.start, wrong.end);
      if (open.some(([from, to]) => start >= from && end <= to)) return [];
      const beside = otherCell(report, CARRIED_OUT);
      const carriedOut =
        values.get(CARRIED_OUT) ??
        statements.find(({ readings }) => readings.some(({ plus }) => plus.includes(CARRIED_OUT)))?.value ??
        0;
      return [
        {
          messageId: wrong.kind,
          data: {
            words: one.paragraph.text.slice(start, end),
            ...(wrong.kind === "all" && { carriedOut }),
          },
          ...aboutWords(one, start, end),
          ...(wrong.kind === "all" && { cells: [CARRIED_OUT], others: beside && [beside] }),
        },
      ];
    }),
  );

export const textRate: Rule = {
  id: "text/rate",
  severity: "warning",
  title: {
    zh: "比率超过 100%，或与结转的申请矛盾",
    en: "A rate over 100 %, or all done with some carried over",
  },
  why: {
    zh: "办结率、满意率不会超过 100%；表三还有结转下年的申请，就不能写全部办结、均已答复。",
    en: "No more than all can be done; while table 三 carries applications over to next year, not all have been answered.",
  },
  limits: {
    zh: "建议提案、热线、信访等别的事项的办结率；“除……外均已办结”；同一句写明了结转的，只看不加限定的办结率、答复率 100%；“办结45件，均在期限内答复”说的是已办结的。",
    en: "Rates of other matters (proposals, hot lines, petitions); 除…外均已办结; beside a number that is carried over only a bare 办结率 or 答复率 of 100 %; 办结45件，均在期限内答复 speaks of those that were answered.",
  },
  messages: {
    over: {
      zh: "比率不会超过 100%，写的是 {words}。",
      en: "No rate of this kind is more than 100 %: {words}.",
    },
    all: {
      zh: "写的是“{words}”，表三“四、结转下年度继续办理”却还有 {carriedOut} 件。",
      en: "The text says “{words}”, but {carriedOut} are carried over in 四、结转下年度继续办理 of table 三.",
    },
  },
  correction: null,
  check,
};

const REQUESTS = "新收申请12件，上年结转1件，均按规定登记和答复。";
const says = (words: string): { prose: Record<string, string> } => ({ prose: { [REQUESTS]: words } });

export const examples: Examples = {
  good: [
    { shows: "Registered is not answered.", report: {} },
    {
      shows: "What is carried over is left out.",
      report: says("新收政府信息公开申请12件，除1件结转下年外，其余均已办结。"),
    },
    {
      shows: "All of those that were answered.",
      report: says("办结政府信息公开申请12件，均在法定期限内答复。"),
    },
    {
      shows: "Of another matter.",
      report: says("办理人大建议6件，办结率100%；受理热线工单30件，均已答复。"),
    },
    { shows: "A demand.", report: says("要求确保政府信息公开申请全部按时办结。") },
    {
      shows: "Nothing is carried over.",
      report: {
        ...says("收到政府信息公开申请12件，均已办结，答复率100%。"),
        set: { "applications/carriedOut/natural": "0", "applications/carriedOut/total": "0" },
      },
    },
    { shows: "A plan can be more than fulfilled.", report: says("宣传任务完成率达120%。") },
  ],
  bad: [
    {
      shows: "All answered, one carried over.",
      report: says("收到政府信息公开申请12件，均已办结。"),
      finds: [{ on: "均已办结", severity: "warning" }],
    },
    {
      shows: "100 %, one carried over.",
      report: says("政府信息公开申请答复率达100%。"),
      finds: [{ on: "100%", actual: "100%" }],
    },
    {
      shows: "More than all.",
      report: says("群众满意率达102%。"),
      finds: [{ on: "102%" }],
    },
  ],
};
