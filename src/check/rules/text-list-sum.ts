import type { Examples } from "../book/example";
import { wrongSums } from "../../language/quantities/list-sums";
import { wrongProducts } from "../../language/quantities/products";
import type { Quantity } from "../../language/quantities/quantity";
import { wrongTitleCounts } from "../../language/quantities/titles";
import type { Report } from "../../report/types";
import type { FindingDraft } from "../finding";
import { aboutWords, otherWords } from "../prose/paragraphs";
import { wrongBalances } from "../prose/computed/balance";
import { wrongRunningTotals } from "../prose/computed/running-totals";
import type { Rule, RuleContext } from "../rule";

/** From the first of some numbers to the last. */
const spanOf = (items: Quantity[]): [number, number] => [
  Math.min(...items.map(({ digits }) => digits[0])),
  Math.max(...items.map(({ end }) => end)),
];

const balances = ({ prose, values }: RuleContext): FindingDraft[] =>
  prose.flatMap(({ one, read, statements }) =>
    wrongBalances(read, statements, values).map(({ received, carriedIn, answered, carriedOut }) => ({
      messageId: "balance",
      data: {
        in: carriedIn > 0 ? `${received.value}＋${carriedIn}` : received.value,
        out: `${answered.value}＋${carriedOut.value}`,
        difference: Math.abs(received.value + carriedIn - answered.value - carriedOut.value),
      },
      ...aboutWords(one, received.start, received.end),
      others: [
        otherWords(one, answered.start, answered.end),
        otherWords(one, carriedOut.start, carriedOut.end),
      ],
    })),
  );

const sums = ({ prose }: RuleContext): FindingDraft[] =>
  prose.flatMap(({ one, read, statements }) => {
    // One wrong number, one finding: what the table contradicts is told by text/table.
    const contradicted = new Set(
      statements.flatMap(({ verdict, quantity }) =>
        verdict === "contradicts" && quantity ? [quantity.start] : [],
      ),
    );
    return wrongSums(read.lists).flatMap(({ list, sum }): FindingDraft[] => {
      const numbers = [list.total, ...list.items];
      if (numbers.some(({ start }) => contradicted.has(start))) return [];
      const [start, end] = read.rangeOf(...list.total.digits);
      return [
        {
          messageId: list.items.length === 1 ? "part" : "differs",
          data: {
            total: one.paragraph.text.slice(start, end),
            sum,
            items: list.items.map(({ value }) => value).join("＋"),
            difference: Math.abs(Math.round((sum - list.total.value) * 1e4) / 1e4),
          },
          ...aboutWords(one, start, end),
          others: [otherWords(one, ...read.rangeOf(...spanOf(list.items)))],
          expected: String(sum),
        },
      ];
    });
  });

/** 截至2023年底累计1583条，本年公开412条，历年累计2005条. */
const runningTotals = (year: number | null, { prose }: RuleContext): FindingDraft[] =>
  prose.flatMap(({ one, read, statements }) => {
    if (statements.some(({ verdict }) => verdict === "contradicts")) return [];
    return wrongRunningTotals(read, year).map(({ before, added, total, sum }): FindingDraft => {
      const [start, end] = read.rangeOf(...total.digits);
      return {
        messageId: "differs",
        data: {
          total: one.paragraph.text.slice(start, end),
          sum,
          items: `${before.value}＋${added.value}`,
          difference: Math.abs(sum - total.value),
        },
        ...aboutWords(one, start, end),
        others: [before, added].map((part) => otherWords(one, ...read.rangeOf(part.start, part.end))),
        expected: String(sum),
      };
    });
  });

/** 编印4期，每期600册，共印发2600册. */
const products = ({ prose }: RuleContext): FindingDraft[] =>
  prose.flatMap(({ one, read }) =>
    wrongProducts(read.words, read.quantities).map(({ times, each, total }): FindingDraft => {
      const made = String(times.value * each.value);
      const [start, end] = read.rangeOf(...total.digits);
      return {
        messageId: "product",
        data: {
          total: one.paragraph.text.slice(start, end),
          times: times.value,
          each: each.value,
          product: made,
        },
        ...aboutWords(one, start, end),
        others: [otherWords(one, ...read.rangeOf(...spanOf([times, each])))],
        expected: made,
      };
    }),
  );

/** 《甲》《乙》《丙》等2项制度. */
const titles = ({ prose }: RuleContext): FindingDraft[] =>
  prose.flatMap(({ one, read, statements }) =>
    wrongTitleCounts(read.words).flatMap(
      ({ titles: named, digits, named: count, areQuoted }): FindingDraft[] => {
        const [start, end] = read.rangeOf(...digits);
        if (statements.some((told) => told.verdict === "contradicts" && told.start === start)) return [];
        return [
          {
            messageId: areQuoted ? "quoted" : "titles",
            data: { total: one.paragraph.text.slice(start, end), count },
            ...aboutWords(one, start, end),
            others: [otherWords(one, ...read.rangeOf(...named))],
            expected: null,
          },
        ];
      },
    ),
  );

const check = (report: Report, context: RuleContext): FindingDraft[] => [
  ...sums(context),
  ...runningTotals(report.year, context),
  ...balances(context),
  ...titles(context),
  ...products(context),
];

export const textListSum: Rule = {
  id: "text/list-sum",
  severity: "warning",
  title: { zh: "分项之和与总数不符", en: "The parts do not make the total" },
  why: {
    zh: "“公开信息86条，其中……”各项加起来不是 86：这是已公布的年报里最常见的数字错误，读者一加就看出来。",
    en: "Parts that do not add up to their total are the commonest mistake with numbers in published reports; any reader can add.",
  },
  limits: {
    zh: "分项多于总数的都报；少于总数的，只报写了“包括”“分别为”或列了“其他”的，单写“其中”可以只举几项。有“等”“余”“约”，各项单位不同，或者有另一种读法的，不报。书名号、引号里列的比“等N项制度”“N个专栏”写的多，也报。“4期，每期600册，共印2600册”这样乘起来不对的，也报。",
    en: "More than the total is always told; less only where 包括, 分别为 or a part 其他 promise all parts: 其中 alone may name some. Not with 等, 余, 约, with other units, or where another reading holds. More titles in 《》 or names in “” than 等N项制度 or N个专栏 says are told as well, and totals that are not so many times so many (4期，每期600册，共印2600册).",
  },
  messages: {
    differs: {
      zh: "总数写的是 {total}，各项相加（{items}）是 {sum}，差 {difference}。",
      en: "The total says {total}, the parts ({items}) make {sum} (difference {difference}).",
    },
    balance: {
      zh: "收到的和上年结转的（{in}），与办结的和结转下年的（{out}）不等，差 {difference}。",
      en: "What came in and was carried over from last year ({in}) is not what was answered and carried over to the next ({out}); difference {difference}.",
    },
    titles: {
      zh: "写的是 {total}，前面的书名号却有 {count} 个。",
      en: "The number says {total}, but {count} titles stand in front of it.",
    },
    quoted: {
      zh: "写的是 {total}，前面引号里却有 {count} 个。",
      en: "The number says {total}, but {count} names in quotation marks stand in front of it.",
    },
    product: {
      zh: "总数写的是 {total}，{times}×{each} 是 {product}。",
      en: "The total says {total}, but {times} times {each} is {product}.",
    },
    part: {
      zh: "总数写的是 {total}，其中一项却有 {sum}。",
      en: "The total says {total}, but one part has {sum}.",
    },
  },
  correction: null,
  check,
};

const says = (words: string): { prose: Record<string, string> } => ({
  prose: { "通过县政府网站公开信息86条，发布政策解读5篇。": words },
});

export const examples: Examples = {
  good: [
    {
      shows: "The parts add up, the noun before or behind its number.",
      report: says("公开信息86条，其中机构信息6条、政策文件20条，60条动态。"),
    },
    {
      shows: "Sub-lists in brackets are no parts of their own.",
      report: says("公开信息86条，其中动态60条（图片40条、文字20条）、政策文件26条。"),
    },
    { shows: "其中 may name some.", report: says("公开信息86条，其中政策文件20条，财政信息9条。") },
    { shows: "等 leaves the list open.", report: says("公开信息86条，包括政策文件20条、财政信息9条等。") },
    {
      shows: "What came in and what became of it agree, of one channel alone.",
      report: says("通过网上收到政府信息公开申请7件，上年结转1件，办结6件，结转下年度2件。"),
    },
    {
      shows: "A name before 各 has the number each.",
      report: says("公开信息86条，包括政策文件20条，动态、公告各33条。"),
    },
    {
      shows: "等 may stand for more titles than are named.",
      report: says("修订《公开指南》《基本目录》等3项制度。"),
    },
    {
      shows: "So many times so many.",
      report: says("编印《公开汇编》4期，每期600册，共印发2400册。"),
    },
    { shows: "Not exact.", report: says("公开信息86条，包括政策文件20余条、财政信息70条。") },
    {
      shows: "A part inside another, behind parts that add up.",
      report: says("公开信息86条，其中网站60条，公众号26条，政策解读5条。"),
    },
    { shows: "Other things in other units.", report: says("公开信息86条，包括图解3篇、视频9个。") },
    {
      shows: "The list goes on in the next sentence.",
      report: says("公开信息86条，包括机构信息6条、政策文件20条。同时，公开动态60条。"),
    },
    {
      shows: "Two totals: which is meant is not said.",
      report: says("网站发布86条，公众号发布120条，其中原创70条、转载30条。"),
    },
    { shows: "The total last.", report: says("公开机构信息6条、政策文件20条、动态60条，共86条。") },
    {
      shows: "No parts at all.",
      report: says("公开信息86条，其中政策文件20条，较上年增加7条，网站访问量90万次。"),
    },
  ],
  bad: [
    {
      shows: "More than the total.",
      report: says("公开信息86条，其中政策文件20条，财政信息9条，动态67条。"),
      finds: [{ on: "86", severity: "warning", actual: "86", expected: "96", fix: null }],
    },
    {
      shows: "Less than the total, with 其他.",
      report: says("公开信息86条，其中政策文件20条、动态56条、其他9条。"),
      finds: [{ on: "86", expected: "85" }],
    },
    {
      shows: "Less than the total, with 包括.",
      report: says("公开信息86条，包括政策文件20条、动态56条。"),
      finds: [{ on: "86", expected: "76" }],
    },
    {
      shows: "A sub-list that does not make its part.",
      report: says("公开信息86条，其中动态60条（图片40条、文字30条）、政策文件26条。"),
      finds: [{ on: "60", expected: "70" }],
    },
    {
      shows: "One part is more than the whole.",
      report: says("公开信息86条，其中政策文件88条。"),
      finds: [{ on: "86", expected: "88" }],
    },
    {
      shows: "What came in by one channel, and what became of it.",
      report: says("通过网上收到政府信息公开申请7件，上年结转1件，办结6件，结转下年度3件。"),
      finds: [{ on: "7", severity: "warning", expected: null }],
    },
    {
      shows: "What there was, what the year has added, and what there is.",
      report: says("截至上年底累计公开信息360条，本年公开86条，历年累计464条。"),
      finds: [{ on: "464", expected: "446" }],
    },
    {
      shows: "The total last.",
      report: says("公开机构信息6条、政策文件20条、动态60条，合计96条。"),
      finds: [{ on: "96", expected: "86" }],
    },
    {
      shows: "More titles than the number says.",
      report: says("修订《公开指南》《基本目录》《信息审核办法》等2项制度。"),
      finds: [{ on: "2", severity: "warning", expected: null, fix: null }],
    },
    {
      shows: "More names in quotation marks than the number says.",
      report: says("开设“林长制”“护林防火”“政策解读”等2个专栏。"),
      finds: [{ on: "2", severity: "warning", expected: null, fix: null }],
    },
    {
      shows: "A total that is not so many times so many.",
      report: says("编印《公开汇编》4期，每期600册，共印发2600册。"),
      finds: [{ on: "2600", severity: "warning", actual: "2600", expected: "2400", fix: null }],
    },
  ],
};
