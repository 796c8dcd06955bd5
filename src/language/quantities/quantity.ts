import { readCounted } from "../numerals";
import { sharesInWords } from "./shares-in-words";

/** Numbers with their units, as Chinese prose writes them. Takes plain words (`words.ts`). */

export type QuantityKind =
  /** 12件, 三篇 */
  | "count"
  /** 85% */
  | "percent"
  /** 近八成, 四分之一: a share in words, as wide as `within` says */
  | "share"
  /** 2.1个百分点 */
  | "points"
  /** 18.87万元: the value is in 元 */
  | "money"
  /** 1.4倍 */
  | "times"
  /** A number without a unit: 分别为3、5、8件; 数量为0 */
  | "bare";

export interface Quantity {
  /** All that belongs to it, with approximators and unit. */
  start: number;
  end: number;
  /** Only the number. */
  digits: [start: number, end: number];
  value: number;
  /** Places behind the point, as printed. */
  decimals: number;
  kind: QuantityKind;
  unit: string;
  /** The other counter of 310条(件). */
  orUnit?: string;
  /** False for 近50件, 500余条, 3万人次, 70%以上: nothing is computed with them. */
  isExact: boolean;
  /** For a number that is only rounded, 4.28万件: its scale, and what its last place counts. */
  rounded?: { scale: string; step: number };
  /** For a share in words: from where to where it may lie, in per cent. */
  within?: [from: number, to: number];
}

const COUNTERS =
  "件次|件|条次|条|篇次|篇|人次|场次|批次|人|次|期|份|项|个|起|宗|例|部门|部|场|名|家|户|页|批|类|则|幅|张|块|册|本|版|处|种|组|封|通|段|台|套|余";
const ABOUT_BEFORE =
  "近|约|超过?|逾|将近|大约|不足|不到|至少|接近|突破|(?<![总件个次人条份篇])数(?=[十百千万])";
const ABOUT_BEHIND = "以上|以下|以内|左右|上下|之多|\\+";

/** One number: separators of thousands, a point; or Chinese numerals in front of a counter. */
const QUANTITY = new RegExp(
  `(${ABOUT_BEFORE})?` +
    `(?:(?<![\\d.·/A-Za-z〔\\[第-])(\\d{1,3}(?:,\\d{3})+(?![\\d.]|,\\d)|\\d+(?:\\.\\d+)?)|(?<![第之其每某任统专唯单万逐百千十月日一二三四五六七八九]|(?<![半全])年)([零一二两三四五六七八九十百千]{1,7})(?=(?:(?<=[十百千]|[十百千零][一二三四五六七八九])(?:个|名|家|项|人|批|类|本)|件次|件(?!事)|条(?!龙|例)|篇|(?<!在一)起(?!来|到|步)|宗|人次|次(?!性|要|日|月|年)|期|份|场(?!所|景|馆|地)|处(?!理|置|罚|分|于|室|长)|册|幅|部(?!门|分|署|委|长|队)|户|倍)))` +
    `(余|多|几|来)?(万|亿|千|百)?(余|多)?` +
    `(?:(%|‰)|(个百分点|百分点)|(元)|(倍)|(${COUNTERS})(?:\\((件|条|篇|次|份|个|项)\\))?)?` +
    `(${ABOUT_BEHIND})?`,
  "gu",
);

/** What shows that a number without unit is none: a date, a clock, a 文号, a numbering, a hot line, an address. */
const NO_NUMBER =
  /^(?:年|月|日|号|时|点|分|秒|小时|℃|[.:：/·-]\d|[)）.、](?=[\u4e00-\u9fa5])|热线|版|[A-Za-z@〕\]]|届|级|楼|室|路|层|大|五|岁|周年|度)/u;

/** 县十八届人大二次会议: which one, and not how many. */
const OF_SESSION = /届(?:[\u4e00-\u9fa5]{0,4})$/u;

const SCALE: Record<string, number> = { 万: 1e4, 亿: 1e8, 千: 1e3, 百: 100 };

/** Between 《 and 》, “ and ”: names and mottos, 办结一件申请、解决一个问题. */
function quotedParts(words: string): [number, number][] {
  return [...words.matchAll(/《[^《》]{0,120}》|[“"][^“”"\n]{0,80}[”"]/gu)].map(({ index, 0: part }) => [
    index,
    index + part.length,
  ]);
}

/** Every number of the words, in order; none of a title or a quotation. */
export function quantitiesIn(words: string): Quantity[] {
  const quoted = quotedParts(words);
  const isQuoted = (start: number, end: number): boolean =>
    quoted.some(([from, to]) => start >= from && end <= to);
  const shares = sharesInWords(words).filter(({ start, end }) => !isQuoted(start, end));
  const found: Quantity[] = [...shares];
  for (const match of words.matchAll(QUANTITY)) {
    const [
      whole,
      before,
      arabic,
      chinese,
      more,
      scale,
      andMore,
      percent,
      points,
      yuan,
      times,
      counter,
      orCounter,
      behind,
    ] = match;
    const written = arabic ?? chinese!;
    const value = arabic === undefined ? readCounted(chinese!) : Number(arabic.replace(/,/g, ""));
    if (value === null || !Number.isSafeInteger(Math.floor(value))) continue;
    const start = match.index;
    const end = start + whole.length;
    if (isQuoted(start, end) || shares.some((one) => one.start < end && one.end > start)) continue;
    const unit = percent ?? (points && "百分点") ?? yuan ?? times ?? counter ?? "";
    if (unit === "" && NO_NUMBER.test(words.slice(end, end + 4))) continue;
    // 3个月, 2次会议的 is a count; 1个 of 1个月 is a span of time.
    if (
      counter === "次" &&
      /^(?:会议|全会)/u.test(words.slice(end)) &&
      OF_SESSION.test(words.slice(Math.max(0, start - 8), start))
    )
      continue;
    if (counter === "个" && /^(?:月|工作日|自然日|小时)/u.test(words.slice(end))) continue;
    const kind: QuantityKind = percent
      ? "percent"
      : points
        ? "points"
        : yuan
          ? "money"
          : times
            ? "times"
            : counter
              ? "count"
              : "bare";
    const from = start + (before?.length ?? 0);
    const isRounded = scale !== undefined && kind !== "money";
    const decimals = /\.(\d+)$/.exec(written)?.[1]!.length ?? 0;
    const isAbout = [before, more, andMore, behind].some((one) => one !== undefined) || counter === "余";
    found.push({
      start,
      end,
      digits: [from, from + written.length],
      value: scale ? Math.round(value * SCALE[scale]! * 1e6) / 1e6 : value,
      decimals,
      kind,
      ...(orCounter && { orUnit: orCounter }),
      unit: kind === "money" ? `${scale ?? ""}元` : unit,
      ...(isRounded && !isAbout && { rounded: { scale, step: SCALE[scale]! / 10 ** decimals } }),
      isExact:
        !isAbout &&
        !isRounded &&
        !/^[-~—至到]\d/u.test(words.slice(end, end + 2)) &&
        !/\d[-~—]$/u.test(words.slice(Math.max(0, start - 2), start)),
    });
  }
  return shares.length === 0 ? found : found.sort((a, b) => a.start - b.start);
}

/** What quantities make together, without the dust of binary fractions. */
export function sumOfQuantities(quantities: readonly Quantity[]): number {
  const decimals = Math.max(0, ...quantities.map((one) => one.decimals));
  return Number(quantities.reduce((all, { value }) => all + value, 0).toFixed(decimals));
}

/** Whether a number is one of others, or what two of them make: 自然人40件、企业5件…上述45件. */
export const isToldBy = (value: number, others: readonly Quantity[]): boolean =>
  others.some(
    (one, i) => one.value === value || others.slice(i + 1).some((other) => one.value + other.value === value),
  );
