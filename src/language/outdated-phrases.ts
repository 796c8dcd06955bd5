/**
 * Formulae that were right once and are behind the times: bases that have been replaced, wordings that the law no
 * longer uses, congress sessions that have been followed by others. Pointed out with the present wording, never
 * replaced silently: what to put is the drafter's decision.
 */

export interface OutdatedPhrase {
  id: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
  text: string;
  /** The present wording, for the message. */
  present: string;
}

interface Formula {
  id: string;
  expression: RegExp;
  /** First reporting year in which it is outdated. */
  from: number;
  present: string;
}

const formulae: Formula[] = [
  {
    // 国办公开办函〔2021〕30号 replaced the trial form from the reports of 2021 on.
    id: "notice-2019",
    // A sentence that tells of its issue or its end, or puts it beside the present one, is history.
    expression:
      /(?<!替代|代替|取代|废止|原)(?:国办公开办[函涵]\s*[〔[【(（]2019[〕\]】)）]\s*60\s*号|关于政府信息公开工作年度报告有关事项的通知)(?![》）)]{0,2}(?:印发|发布|实施|施行|废止|同时))/gu,
    from: 2021,
    present: "国办公开办函〔2021〕30号",
  },
  {
    // 条例 (国务院令第711号) 第五条: 以公开为常态、不公开为例外.
    id: "openness",
    expression: /公开[为是](?:基本)?原则[、，,]\s{0,3}以?不公开[为是]例外/gu,
    from: 2019,
    present: "以公开为常态、不公开为例外",
  },
  {
    // The revision in force since 15 May 2019 is not new any more.
    id: "new-regulation",
    expression:
      /(?:最新修订的?|最新的?|新修订的?|修订后的?|新修改的?|新颁布的?|新的?)(?=《(?:中华人民共和国)?(?:政府信息公开)?条例》|(?:中华人民共和国)?政府信息公开条例)|(?<!(?:复议|处罚|诉讼|许可)[^。；]{0,20})新条例(?!》)/gu,
    from: 2021,
    present: "《中华人民共和国政府信息公开条例》",
  },
  {
    // 国务院令第492号 was replaced by 第711号 in 2019.
    id: "regulation-492",
    expression: /(?<!原)国务院令\s*第?\s*492\s*号(?!已|[^。；]{0,12}(?:修订|废止))/gu,
    from: 2019,
    present: "国务院令第711号",
  },
  {
    // The spirit of a congress is that of the newest one. What has been so since a congress, or stands in its report,
    // stays: 党的十八大以来, 党的十九大报告.
    id: "congress",
    expression: /党的十[七八九]大(?=(?:[、和及暨]?(?:十九届[^。，；]{1,24})?全会)?精神(?!以来))/gu,
    from: 2022,
    present: "党的二十大",
  },
  {
    id: "plenary-19",
    expression: /十九届[一二三四五六七、和及]+中?全会(?!(?:召开)?以来)/gu,
    from: 2022,
    present: "党的二十大",
  },
];

/** The formulae that are bases of the report. */
const BASES = new Set(["notice-2019", "regulation-492"]);

/** Plenary sessions of the 20th central committee and the first reporting year whose reports name them. */
const plenaries: [session: string, from: number][] = [
  ["二中", 2023],
  ["三中", 2024],
  ["四中", 2025],
];

const PLENARY = /二十届(?<sessions>[一二三四五六七]中(?:[、和及][一二三四五六七]中)*)全会(?!(?:召开)?以来)/gu;

function plenaryFindings(text: string, year: number): OutdatedPhrase[] {
  const due = plenaries.filter(([, from]) => from <= year).map(([session]) => session);
  const newest = due[due.length - 1];
  return [...text.matchAll(PLENARY)].flatMap((match) => {
    const named = match.groups!.sessions!;
    if (newest === undefined || named.includes(newest) || /[五六七]中/u.test(named)) return [];
    return [
      {
        id: "plenary-20",
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        present: `二十届${due.join("、")}全会`,
      },
    ];
  });
}

/** What is left of the title of the notice or of the regulation without the words that were found in it. */
const OWN_TITLE =
  /^(?:国务院办公厅)?(?:政府信息与政务公开办公室|(?:中华人民共和国)?政府信息公开条例)?[〈〉]?$/u;
const IN_BRACKETS = /[（(][^（）()]*[）)]?/gu;
const LONGEST_TITLE = 120;

/** True within the title of another document, which says what was right at its time. */
function isInOtherTitle(text: string, { start, end }: OutdatedPhrase): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_TITLE), start);
  const opens = before.lastIndexOf("《");
  if (opens <= before.lastIndexOf("》")) return false;
  const behind = text.slice(end, end + LONGEST_TITLE);
  const closes = behind.indexOf("》");
  if (closes === -1) return false;
  const rest = `${before.slice(opens + 1)}${behind.slice(0, closes)}`.replace(IN_BRACKETS, "");
  return !OWN_TITLE.test(rest);
}

/** A number of documents that were repealed says nothing of the one that is named. */
const NOT_COUNTED = "(?![^。；，]{0,10}\\d+\\s?[件条部份项])";
/** What is said of a basis that is none any more: 废止, 不再执行, 改按现行格式. */
const ENDED_BEHIND = new RegExp(
  `^[^。；\\n]{0,60}?(?:(?:废止|失效|停止(?:执行|施行|使用)|不再(?:执行|施行|适用|使用|沿用|有效|作为)|(?:替代|取代|代替|替换|旧(?:的|版|格式|年报|文件)|过时))${NOT_COUNTED}|(?:改按|改为|改用|更新为|更换为|换成|调整为|修改为)[^。；，]{0,20}(?:国办公开办函|国务院令|现行|新|2021))`,
  "u",
);
const ENDED_BEFORE =
  /(?:仍(?:在|然|旧)?(?:引用|沿用|依据|依照|按照?|执行|使用|适用|写)|不再(?:引用|沿用|依据|依照|按照?|执行|使用|适用)|替代|代替|取代|停用|(?:误|错)(?:引|写|用)|旧(?:格式|版|文件|依据|年报)|此前|以前|过去|当时|当年)[^。；，\n]{0,24}$/u;
/** “公开为原则、不公开为例外”的旧提法 */
const OLD_WORDING = /^[”"’』」）)\s]{0,3}(?:这一|这个|一类|之类|等)?的?(?:旧|老|原有|过去|以前|传统|过时)/u;
const OPEN_NOW = /公开[为是]常态/u;
const CLAUSE_END = /[。；\n]/u;
const WITHIN = 200;

/** True where the sentence tells of the words as something that has been replaced. */
function isToldAsPast(text: string, { id, start, end }: OutdatedPhrase): boolean {
  const before = text
    .slice(Math.max(0, start - WITHIN), start)
    .split(CLAUSE_END)
    .at(-1)!;
  const behind = text.slice(end, end + WITHIN).split(CLAUSE_END)[0]!;
  if (BASES.has(id)) return ENDED_BEFORE.test(before) || ENDED_BEHIND.test(behind);
  return OLD_WORDING.test(behind) || (id === "openness" && OPEN_NOW.test(before + behind));
}

/** The formulae of a text that are behind the times in a report on `year`, in order. */
export function outdatedPhrases(text: string, year: number): OutdatedPhrase[] {
  const found = formulae
    .filter(({ from }) => year >= from)
    .flatMap(({ id, expression, present }) =>
      [...text.matchAll(expression)].map((match) => ({
        id,
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        present,
      })),
    );
  return [...found, ...plenaryFindings(text, year)]
    .filter((phrase) => !isInOtherTitle(text, phrase) && !isToldAsPast(text, phrase))
    .sort((a, b) => a.start - b.start);
}
