import type { Examples } from "../book/example";
import { compact } from "../../language/normalise";
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

function check(report: Report): FindingDraft[] {
  return report.sections.flatMap((section): FindingDraft[] => {
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
}

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
    zh: "第二至第四部分（内容是表格）；内容写得好不好。",
    en: "Parts 二 to 四, which consist of their tables, and how good a text is.",
  },
  messages: {
    empty: {
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
