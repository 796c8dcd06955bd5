/** What belongs to some years only: the five-year plans, and the names of bodies that have been merged or renamed. */

interface OfItsYears {
  id: "plan" | "body";
  start: number;
  end: number;
  text: string;
  /** What it should be, or what is so, for the message. */
  present: string;
}

/** The plans by their names, with their first and last years. */
const PLANS: Record<string, [first: number, last: number]> = {
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
};
/** What a year can be to a plan; a plan that is being drawn up has not begun. */
const ROLE =
  "(收官|决胜|最后一|开局|起步|第一|攻坚|冲刺|关键|承上启下|承前启后|中期|第[二三四五])(?!后|以后|之后)[^。；，“]{0,6}[年际节阶]";
const YEAR_OF_PLAN = new RegExp(
  `(?<!\\d)(20\\d\\d)年度?(?:，|既|又|也|正|恰)?[^。；，、\\d“]{0,14}[“"]?(十[二三四五]五)[”"]?([^。；，、“]{0,16}?)${ROLE}`,
  "gu",
);
const NOT_YET =
  /谋划|编制|前期|研究|准备|布局|衔接|迈向|迎接|奠基|打基础|评估|总结|(?:收官|开局|结束|完成)[之以]?后/u;
const FIRST = /^(?:开局|起步|第一)/u;
const LAST = /^(?:收官|最后一)/u;
/** What is done by a plan that is in force: 围绕“十四五”规划目标. */
const BY_THE_PLAN =
  /(十[二三四五]五)(?<=(?:围绕|紧扣|对标|聚焦|按照|根据|落实)[^。；，《“]{0,8}[“"]?十[二三四五]五)(?=[”"]?(?:[^。；，《》]{0,8}规划(?:纲要)?)?(?:确定|提出|明确|部署)?的?(?:各项|主要|重点|发展)?(?:目标|任务|部署|要求))/gu;
const LOOKS_BACK = /评估|总结|回顾|验收|审计|实施情况|完成情况|历史|此前|过去|当时|到20[12]\d年/u;
const CLAUSE = 40;

const span = (plan: string): string => {
  const [first, last] = PLANS[plan]!;
  return `“${plan}”是${first}年至${last}年`;
};

/** Plans that are told of a year that is not theirs: 2024年是“十三五”规划收官之年. */
export function plansOfOtherYears(text: string, year: number): OfItsYears[] {
  if (!/十[二三四五]五/u.test(text)) return [];
  const told = [...text.matchAll(YEAR_OF_PLAN)].flatMap((match): OfItsYears[] => {
    const [words, named, plan, , role] = match as unknown as [string, string, string, string, string];
    const [first, last] = PLANS[plan]!;
    const its = Number(named);
    const fits = FIRST.test(role)
      ? its === first
      : LAST.test(role)
        ? its === last
        : its >= first && its <= last;
    if (fits || NOT_YET.test(words) || NOT_YET.test(text.slice(match.index + words.length).slice(0, 4)))
      return [];
    const start = match.index + words.indexOf(plan);
    return [{ id: "plan", start, end: start + plan.length, text: plan, present: span(plan) }];
  });
  const followed = [...text.matchAll(BY_THE_PLAN)].flatMap(({ 1: plan, index }): OfItsYears[] => {
    const around = text.slice(Math.max(0, index - CLAUSE), index + CLAUSE);
    if (year <= PLANS[plan!]![1] || LOOKS_BACK.test(around)) return [];
    return [{ id: "plan", start: index, end: index + plan!.length, text: plan!, present: span(plan!) }];
  });
  return [...told, ...followed];
}

/** Bodies of the centre by their former names, the first reporting year without them, and what they are now. */
const BODIES: [former: string, from: number, now: string][] = [
  ["国家林业局", 2019, "国家林业和草原局"],
  ["国土资源部", 2019, "自然资源部"],
  ["环境保护部", 2019, "生态环境部"],
  ["农业部", 2019, "农业农村部"],
  ["文化部", 2019, "文化和旅游部"],
  ["国家旅游局", 2019, "文化和旅游部"],
  ["国家卫生计生委", 2019, "国家卫生健康委"],
  ["国家卫计委", 2019, "国家卫生健康委"],
  ["国家工商总局", 2019, "市场监管总局"],
  ["国家质检总局", 2019, "市场监管总局"],
  ["国家安全监管总局", 2019, "应急管理部"],
  ["国家安监总局", 2019, "应急管理部"],
  ["国务院法制办", 2019, "司法部"],
  ["国家新闻出版广电总局", 2019, "国家广播电视总局"],
  ["国务院扶贫办", 2022, "农业农村部"],
  ["国家乡村振兴局", 2024, "农业农村部"],
  ["银保监会", 2024, "国家金融监督管理总局"],
];
const FORMER_NAMES = BODIES.map(([former]) => former).join("|");
const FORMER = new RegExp(
  `(${FORMER_NAMES})(?<![原前](?:${FORMER_NAMES}))(?!门)(?=的?(?:年度|有关|相关|统一|最新|各项|关于[^。；，《]{1,20}的)?(?:工作)?(?:统一)?(?:部署|要求|安排|会议精神|指示))`,
  "gu",
);

/** Bodies named as they are not called any more, where they are said to ask for something now. */
export function formerBodies(text: string, year: number): OfItsYears[] {
  return [...text.matchAll(FORMER)].flatMap(({ 0: former, index }): OfItsYears[] => {
    const [, from, now] = BODIES.find(([name]) => name === former)!;
    if (year < from) return [];
    return [{ id: "body", start: index, end: index + former.length, text: former, present: now }];
  });
}
