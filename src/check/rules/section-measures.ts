import type { Examples } from "../book/example";
import { readSmallNumber } from "../../language/numerals";
import { inSimplified } from "../../language/normalise";
import type { Report } from "../../report/types";
import { placeOfTitle } from "../prose/paragraphs";
import { isUnfinished } from "../prose/unfinished";
import type { Rule, RuleContext } from "../rule";
import type { FindingDraft } from "../finding";

const PART = 5;

/** Behind these words a verb names what is wanting, no measure: 有待进一步加强, 不够完善. */
const WANTING =
  /(?:有待|需要?|仍需|还需|亟待|亟需|尚需|不够|不|未能|缺乏|没有)(?:进一步|继续|持续|及时|全面)?(?:加强|完善|提升|提高|健全|优化|强化|改进|加大|细化|规范|深化|增强|丰富|拓展)[^，。；\n]{0,20}/gu;
const MEASURE =
  /改进|整改|解决|下一?步|今后|明年|来年|将|加强|完善|健全|建立|加大|提升|提高|优化|强化|着力|进一步|拓展|丰富|充实|开展|增强|增加|规范|推进|推动/u;
/** Where the measures begin, as a heading or as the first words of a sentence. */
const BEGINS =
  /(?:^|[\n。；])[\s\u3000]{0,8}(?:[（(]?[一二三四五六七八九\d]{1,2}[）)、.．]{1,2}[\s\u3000]{0,2})?(?:主要)?(?:改进|整改|下一?步|今后|针对(?:以上|上述|存在|这些|此)|20\d\d年[，,]?(?:我|本|全|将))/u;

/** How the items of one kind are numbered. */
const NUMBERINGS = [
  /([一二三四五六七八九十])是/gu,
  /第([一二三四五六七八九十])[，,、]/gu,
  /(?:^|\n)[\s\u3000]{0,8}(\d{1,2})[.．、](?!\d)/gu,
  /[（(](\d{1,2})[）)]/gu,
];

/** How many items a text numbers; 0 where it numbers none. */
const itemsIn = (text: string): number =>
  Math.max(
    0,
    ...NUMBERINGS.map((pattern) => {
      const numbers = new Set([...text.matchAll(pattern)].map(([, number]) => readSmallNumber(number!)));
      let count = 0;
      while (numbers.has(count + 1)) count++;
      return count;
    }),
  );

interface Answer {
  problems: number;
  measures: number;
}

/** A part that names no problem is blank still, or tells of something else. */
const NAMES_PROBLEMS = /问题|不足|短板|困难|差距|薄弱|[一二三]是|(?:^|\n)\s{0,8}\d[.、]/u;

/** Null where the part answers what it names, or its shape does not tell. */
function unanswered(text: string): Answer | null {
  const telling = text.replace(WANTING, "");
  if (!MEASURE.test(telling)) return { problems: itemsIn(text), measures: 0 };
  const begins = BEGINS.exec(text);
  if (!begins) return null;
  const [before, behind] = [text.slice(0, begins.index), text.slice(begins.index + begins[0].length)];
  // Problems that are answered one by one: each item holds its measure.
  if (/将|下一?步|改进|整改/u.test(before.replace(WANTING, ""))) return null;
  const [problems, measures] = [itemsIn(before), itemsIn(behind)];
  return measures > 0 && problems > measures ? { problems, measures } : null;
}

function check(report: Report, { limits }: RuleContext): FindingDraft[] {
  const section = report.sections.find(({ number }) => number === PART);
  const text = inSimplified((section?.paragraphs ?? []).map((paragraph) => paragraph.text).join("\n"));
  if (!limits.measures || !section || !NAMES_PROBLEMS.test(text) || isUnfinished(text)) return [];
  const answer = unanswered(text);
  if (!answer) return [];
  return [
    {
      messageId: answer.measures === 0 ? "none" : "fewer",
      data: { ...answer },
      section: PART,
      actual: String(answer.measures),
      place: placeOfTitle(section),
    },
  ];
}

export const sectionMeasures: Rule = {
  id: "section/measures",
  severity: "warning",
  title: { zh: "问题没有逐条提出改进措施", en: "Problems without a measure each" },
  why: {
    zh: "有的地方要求逐条对应：每个问题都要有改进措施。设置里选了这样的地方才查。",
    en: "Some places ask for a measure for each problem. It is looked at only where the settings name such a place.",
  },
  limits: {
    zh: "没有选地方的；还有占位符没填的稿子；问题和措施写在一起、没有编号的；措施比问题多的。",
    en: "Nothing without such a place; drafts with placeholders; problems and measures told together or without numbers; more measures than problems.",
  },
  messages: {
    none: {
      zh: "第五部分只写了问题，没有写改进措施。",
      en: "Part 五 names problems and no measure.",
    },
    fewer: {
      zh: "第五部分列了 {problems} 个问题，改进措施只有 {measures} 条。",
      en: "Part 五 lists {problems} problems and {measures} measures.",
    },
  },
  correction: null,
  check,
};

const MEASURES = "一是建立更新提醒制度；二是增加图解和短视频。";
const PROBLEMS = "一是个别信息更新不够及时；二是解读形式比较单一。";
const asked = { limits: { measures: true } };

export const examples: Examples = {
  good: [
    { shows: "Two problems, two measures.", report: {}, ...asked },
    {
      shows: "A draft that is not filled in yet.",
      report: { prose: { [MEASURES]: "〔逐条写明措施〕", "（二）改进情况": "" } },
      ...asked,
    },
    { shows: "Nothing is asked for.", report: { prose: { [MEASURES]: "", "（二）改进情况": "" } } },
    {
      shows: "Measures without numbers.",
      report: { prose: { [MEASURES]: "建立更新提醒制度，并增加图解和短视频。" } },
      ...asked,
    },
    {
      shows: "Each problem with its measure.",
      report: {
        prose: {
          [PROBLEMS]: "一是更新不够及时，将建立提醒制度；二是解读单一，将增加图解。",
          "（二）改进情况": "",
          [MEASURES]: "",
        },
      },
      ...asked,
    },
  ],
  bad: [
    {
      shows: "No measure at all; what is wanting is none.",
      report: {
        prose: {
          [PROBLEMS]: "一是更新有待进一步加强；二是解读不够丰富。",
          "（二）改进情况": "",
          [MEASURES]: "",
        },
      },
      ...asked,
      finds: [{ on: "五、存在的主要问题及改进情况", severity: "warning", actual: "0" }],
    },
    {
      shows: "One measure for two problems.",
      report: { prose: { [MEASURES]: "一是建立更新提醒制度。" } },
      ...asked,
      finds: [{ on: "五、存在的主要问题及改进情况", actual: "1" }],
    },
  ],
};
