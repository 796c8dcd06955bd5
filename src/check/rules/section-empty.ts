import type { Examples } from "../book/example";
import { compact, inSimplified, oneLine } from "../../language/normalise";
import { requiredForm } from "../../report/required-form";
import { closingOf } from "../../report/parts/closing";
import type { Place } from "../../document/types";
import type { Report, ReportSection } from "../../report/types";
import { placeOfText, placeOfTitle } from "../prose/paragraphs";
import { numberedTitle } from "../prose/parts";
import type { Rule } from "../rule";
import type { FindingDraft } from "../finding";

/** Parts that consist of text; 二 to 四 consist of their tables. */
const TEXT_PARTS = new Set([1, 5, 6]);
const NOTHING =
  /^(?:[（(]?[一二三四五六七八九十\d][)）]?[、.．]?)?(?:无|没有|暂无|本年度无|无其他(?:需要)?报告(?:的)?事项|无其他事项|无需要报告的其他事项|没有其他需要报告的事项|无其他需要报告的事项)[。.！]?$/u;

/** What stands behind the title of a part in the same paragraph. */
const behindTitle = ({ heading, titleRange }: ReportSection): string =>
  heading.text.slice(titleRange[1]).replace(/^[\s\u3000、，,。.；;：:]+/u, "");

/** The words of a part, those behind its title among them; its unit and date are none of them. */
function wordsOf(section: ReportSection, unit: string | null): string {
  const below = section.paragraphs.filter((paragraph) => paragraph !== section.heading);
  return compact(closingOf([behindTitle(section), ...below.map(({ text }) => text)], unit).rest.join(""));
}

/** The title of an empty part, else its first words. */
function placeOf(section: ReportSection, empty: boolean): Place {
  const [first] = section.paragraphs;
  if (empty) return placeOfTitle(section);
  return placeOfText(behindTitle(section) !== "" || !first ? section.heading : first);
}

const HEADING_NUMBER = /^\s*([（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、](?!\d))/u;
/** （三）政府信息管理情况 alone on its line. */
const HEADING =
  /^\s*([（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、])\s*([^。；：:\n]{2,24}?)[。：:]?\s*$/u;
const styleOf = (number: string): string => (/^\d/u.test(number) ? "1." : "（一）");

/** Headings of the aspects of part 一 with the next one, or the next part, right below them. */
function emptyAspects(report: Report): FindingDraft[] {
  const part = report.sections.find(({ number }) => number === 1);
  const lines = part?.paragraphs ?? [];
  const isLastPart = report.sections.at(-1) === part;
  return lines.flatMap((paragraph, i): FindingDraft[] => {
    const words = inSimplified(paragraph.numbering + paragraph.text);
    const match = HEADING.exec(words);
    const names = requiredForm(report).aspects.flatMap(({ title, aliases }) => [title, ...aliases]);
    if (!match || paragraph.drawings || !names.some((name) => match[2]!.includes(name))) return [];
    const next = lines[i + 1];
    const below = next ? HEADING_NUMBER.exec(next.numbering + next.text)?.[1] : undefined;
    const isEmpty = next ? below !== undefined && styleOf(below) === styleOf(match[1]!) : !isLastPart;
    if (!isEmpty) return [];
    const title = oneLine(paragraph.numbering + paragraph.text);
    return [
      {
        messageId: "aspect",
        data: { title },
        severity: "warning",
        section: 1,
        actual: paragraph.text,
        excerpt: title,
        place: placeOfText(paragraph),
        subject: "aspect",
      },
    ];
  });
}

const emptyParts = (report: Report): FindingDraft[] =>
  report.sections.flatMap((section): FindingDraft[] => {
    if (!TEXT_PARTS.has(section.number)) return [];
    const words = wordsOf(section, report.unit);
    const empty = words === "";
    const feeless = section.number === 6 && NOTHING.test(words);
    if (!empty && !feeless) return [];
    return [
      {
        messageId: empty ? "empty" : "fee",
        data: { title: numberedTitle(report, section.number), actual: words },
        severity: empty ? "error" : "warning",
        section: section.number,
        actual: words,
        excerpt: words || null,
        place: placeOf(section, empty),
      },
    ];
  });

const check = (report: Report): FindingDraft[] => [...emptyParts(report), ...emptyAspects(report)];

export const sectionEmpty: Rule = {
  id: "section/empty",
  severity: "error",
  otherSeverities: ["warning"],
  title: { zh: "部分没有内容", en: "A part is empty" },
  why: {
    zh: "每个部分都要写，没有的也要写明。第六部分应当报告收取信息处理费的情况，没有收取也要说明，只写“无”不够。",
    en: "Every part says something. Part 六 has to tell about fees for processing information even when there were none; 无 alone is not enough.",
  },
  limits: {
    zh: "第二至第四部分（内容是表格）；总体情况五个方面以外的小标题；内容写得好不好。",
    en: "Parts 二 to 四, which consist of their tables; sub-headings other than those of the five aspects; how good a text is.",
  },
  messages: {
    empty: {
      zh: "“{title}”下面没有内容。",
      en: "There is nothing under “{title}”.",
    },
    aspect: {
      zh: "“{title}”下面没有内容。",
      en: "There is nothing under “{title}”.",
    },
    fee: {
      zh: "“{title}”只写了“{actual}”，应当写明收取信息处理费的情况，没有收取也要说明。",
      en: "“{title}” says only “{actual}”; tell about fees for processing information, even if there were none.",
    },
  },
  correction: null,
  check,
};

export const examples: Examples = {
  good: [
    {
      shows: "An aspect with items of a lower level below its heading.",
      report: { prose: { "（一）主动公开": "（一）主动公开情况\n1.信息发布情况。" } },
    },
    { shows: "Every part has text.", report: {} },
    { shows: "Fees are spoken of.", report: { prose: { 没有其他需要报告的事项: "无其他事项" } } },
    {
      shows: "Text in the paragraph of the title.",
      report: {
        prose: {
          "六、其他需要报告的事项": "六、其他需要报告的事项。2024年，我局未收取信息处理费。",
          "2024年，我局未收取信息处理费。没有其他需要报告的事项。": "",
        },
      },
    },
  ],
  bad: [
    {
      shows: "The heading of an aspect with the next one right below it.",
      report: { prose: { "制发行政规范性文件2件，废止1件，现行有效15件，目录及时更新。": "" } },
      finds: [{ on: "（三）政府信息管理", severity: "warning" }],
    },
    {
      shows: "The last aspect, and another way of numbering.",
      report: {
        prose: {
          "（一）主动公开": "1.主动公开情况。",
          "通过县政府网站公开信息86条，发布政策解读5篇。": "",
          "（二）依申请公开": "2.依申请公开情况。",
          "（三）政府信息管理": "3.政府信息管理情况。",
          "（四）政府信息公开平台建设": "4.平台建设情况。",
          "（五）监督保障": "5.监督保障情况。",
          "组织业务培训2次，每季度自查一次。": "",
        },
      },
      finds: [
        { on: "1.主动公开情况。", severity: "warning" },
        { on: "5.监督保障情况。", severity: "warning" },
      ],
    },
    {
      shows: "Part 六 says only 无.",
      report: {
        prose: {
          "2024年，我局未收取信息处理费。没有其他需要报告的事项。": "无。",
        },
      },
      finds: [{ on: "无。", severity: "warning", actual: "无。" }],
    },
    {
      shows: "A heading with nothing under it.",
      report: {
        prose: {
          "（一）存在的主要问题": "",
          一是个别信息更新不够及时: "",
          "（二）改进情况": "",
          一是建立更新提醒制度: "",
        },
      },
      finds: [{ on: "五、存在的主要问题及改进情况", severity: "error" }],
    },
    {
      shows: "The same behind the title, in its paragraph.",
      report: {
        prose: {
          "六、其他需要报告的事项": "六、其他需要报告的事项：无",
          "2024年，我局未收取信息处理费。没有其他需要报告的事项。": "",
        },
      },
      finds: [{ on: "六、其他需要报告的事项：无", severity: "warning", actual: "无" }],
    },
    {
      shows: "And in a longer sentence there.",
      report: {
        prose: {
          "六、其他需要报告的事项": "六、其他需要报告的事项。没有其他需要报告的事项。",
          "2024年，我局未收取信息处理费。没有其他需要报告的事项。": "",
        },
      },
      finds: [
        {
          severity: "warning",
          actual: "没有其他需要报告的事项。",
          on: "六、其他需要报告的事项。没有其他需要报告的事项。",
        },
      ],
    },
  ],
};
