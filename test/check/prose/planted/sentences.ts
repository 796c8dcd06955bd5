import type { CellKey } from "../../../../src/form";
import { between, pick, type Random } from "../../support/tables";

/** Correct sentences made from the numbers of a table, in several wordings. */

export type Numbers = ReadonlyMap<CellKey, number>;

/** A paragraph in pieces: words, and numbers that can be changed. */
export type Piece = string | number;

export interface Draft {
  pieces: Piece[];
  /** What the numbers are of: tables, a list whose parts are all told, one that may name some, a share, a change. */
  about: "table" | "whole-list" | "open-list" | "share" | "change" | "shared-out";
}

const SUMS = { refused: 8, unavailable: 3, declined: 5, other: 3 } as const;

export const sum = (numbers: Numbers, group: keyof typeof SUMS): number =>
  Array.from({ length: SUMS[group] }, (_, i) => numbers.get(`applications/${group}.${i + 1}/total`)!).reduce(
    (a, b) => a + b,
  );

const total = (numbers: Numbers, row: string): number => numbers.get(`applications/${row}/total`)!;

type Maker = (numbers: Numbers, random: Random) => Draft;

const makers: Maker[] = [
  (numbers, random) => ({
    about: "table",
    pieces: [
      pick(random, ["2024年，", "全年", "本年度"]) + pick(random, ["新收", "共新收到", "新收到"]),
      ...[pick(random, ["政府信息公开申请", "依申请公开申请", "申请"]), total(numbers, "new")],
      pick(random, ["件，上年结转", "件，上年度结转申请", "件、上年结转"]),
      ...[total(numbers, "carriedIn"), pick(random, ["件，办结", "件，共办结", "件，已办结申请"])],
      ...[total(numbers, "total"), pick(random, ["件，结转下年度", "件，结转下一年度继续办理"])],
      ...[total(numbers, "carriedOut"), "件。"],
    ],
  }),
  (numbers, random) => ({
    about: "table",
    pieces: [
      pick(random, ["政府信息公开申请的办理结果：", "申请办理情况为："]) + "予以公开",
      ...[total(numbers, "granted"), pick(random, ["件、部分公开", "件，部分公开"])],
      ...[total(numbers, "partial"), "件、不予公开", sum(numbers, "refused"), "件、无法提供"],
      ...[sum(numbers, "unavailable"), "件、不予处理", sum(numbers, "declined"), "件、其他处理"],
      ...[sum(numbers, "other"), pick(random, ["件。", "件，均出具了文书。"])],
    ],
  }),
  (numbers, random) => ({
    about: "shared-out",
    pieces: [
      pick(random, ["政府信息公开申请中，", ""]) + "新收、上年结转、结转下年的申请分别为",
      ...[total(numbers, "new"), pick(random, ["件、", "、"]), total(numbers, "carriedIn")],
      ...["件、", total(numbers, "carriedOut"), "件。"],
    ],
  }),
  (numbers, random) => ({
    about: "table",
    pieces: [
      pick(random, ["因政府信息公开引发行政复议", "涉及政府信息公开的行政复议"]),
      ...[numbers.get("disputes/review/total")!, "件，其中结果维持", numbers.get("disputes/review/upheld")!],
      ...["件、结果纠正", numbers.get("disputes/review/corrected")!, "件、其他结果"],
      ...[
        numbers.get("disputes/review/other")!,
        "件、尚未审结",
        numbers.get("disputes/review/pending")!,
        "件。",
      ],
    ],
  }),
  (numbers, random) => ({
    about: "table",
    pieces: [
      pick(random, ["制发行政规范性文件", "本年制定行政规范性文件"]),
      ...[
        numbers.get("disclosure/normative/issued")!,
        "件，废止",
        numbers.get("disclosure/normative/repealed")!,
      ],
      ...["件，现行有效", numbers.get("disclosure/normative/inForce")!, "件。"],
    ],
  }),
  (numbers, random) => ({
    about: "table",
    pieces: [
      pick(random, ["作出行政许可决定", "全年作出行政许可决定"]),
      ...[numbers.get("disclosure/permits/decisions")!, "件、行政处罚决定"],
      ...[numbers.get("disclosure/penalties/decisions")!, "件、行政强制决定"],
      ...[numbers.get("disclosure/enforcement/decisions")!, "件。"],
    ],
  }),
  (_, random) => {
    const parts = [between(random, 12, 90), between(random, 12, 90), between(random, 12, 90)];
    const rest = between(random, 5, 40);
    const [a, b, c] = parts as [number, number, number];
    return {
      about: "whole-list",
      pieces: [
        pick(random, ["公开信息", "通过政府网站公开信息"]),
        a + b + c + rest,
        pick(random, ["条，其中政策文件", "条，包括政策文件", "条（其中政策文件"]),
        ...[
          a,
          pick(random, ["条、财政信息", "条，财政信息"]),
          b,
          "条、工作动态",
          c,
          "条、其他信息",
          rest,
          "条",
        ],
        "。",
      ],
    };
  },
  (_, random) => {
    const [a, b] = [between(random, 12, 90), between(random, 12, 90)];
    return {
      about: "open-list",
      pieces: ["推送信息", a + b + between(random, 100, 300), "篇，其中民生类", a, "篇、经济类", b, "篇。"],
    };
  },
  (_, random) => {
    const [a, b, c] = [between(random, 12, 90), between(random, 12, 90), between(random, 12, 90)];
    return {
      about: "whole-list",
      pieces: [
        "公开通知",
        a,
        "条、公告",
        b,
        "条、动态",
        c,
        pick(random, ["条，合计", "条，共计"]),
        a + b + c,
        "条。",
      ],
    };
  },
];

/** A correct paragraph for these numbers. */
export function draftOf(numbers: Numbers, random: Random): Draft {
  const draft = pick(random, makers)(numbers, random);
  const opened = draft.pieces.join("").includes("（");
  return opened ? { ...draft, pieces: [...draft.pieces.slice(0, -1), "）。"] } : draft;
}
