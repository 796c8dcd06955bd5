import { typedFor } from "./same-sound";

/**
 * The fixed terms of the field and how they are mistyped: one character for another of the same sound or like shape, one
 * left out, two changed round. Only terms whose other characters belong to nothing else; what would be a word of
 * its own, or could be the end of one word and the beginning of the next, is no slip.
 */

/**
 * A `|` stands before a character that may be another word's, as in 政府网|站 and 政府网展示; a `-` before a term of which
 * a part left out makes another word.
 */
const TERMS = [
  "政府信息公开 -信息公开条例 -信息公开指南 -信息公开目录 |依申请公开 主动公开 法定主动公开内容 信息公开 政务公开 公开属性",
  "行政复议 行政诉讼 行政机关 行政许可 行政处|罚 行政强制 行政执法 行政事业性收费 规范性文件 年度报|告 统计期|限 信息处理|费",
  "受理渠道 政策解读 政策文件 政策咨询 政务新媒体 政务服务 政府网|站 |门户网|站 政府公报 便民服务 办事指南 监督保障 责任追究",
  "社会评议 社会监督 公众参与 征求意见 意见征集 法律顾问 保密审查 三审三校 |先审后发 网络安全 业务培训 组织领导 营商环境",
  "重点领域 |人民政府 |人民法院 标准化规范化 建议提案 -政府信息公开申请 权责清单 国家秘密 商业秘密 个人隐私 |回应关切 规章制度 -第三方评估",
  "年度考核 绩效考核 领导小组 联系电话 邮政编码 政府采购 公共资源 应急预案 乡村振兴 常态化 长效机制 -微信公众|号 -新闻发布|会 在|线访谈",
  "互动交流 热点问题 安全生产 分管领导 -第一责任人 无法提供 部分公开 政协提案 代表建议 |委员提案",
]
  .join(" ")
  .split(" ");

/** From this length on a term with a character too few is no other word. */
const LEAST_TO_LOSE_ONE = 5;

/** Words of their own, other spellings, and what stands where two words meet: 财政信息公开, 经县审后发布. */
const RIGHT = new Set(
  (
    "规范文件 标准规范化 政务媒体 政新媒体 行政事业收费 法主动公开内容 政信息公开 政府信息开 依申请开 公众参预 公中参与 边民服务 " +
    "叁审三校 三审叁校 统计限期 度年报告 行政罚处 行政须可 意见正集 重电领域 办市指南 会社监督 信息开公 " +
    "责权清单 联系电化 应急与案 乡村镇兴 常态划 常化态 安全产生 政府财购"
  ).split(" "),
);

/** Common words of reports as they are mistyped, which are no words anywhere and no end and beginning of two that meet. */
const COMMON = new Map(
  (
    "布署/部署 再接再励/再接再厉 一如继往/一如既往 全力以付/全力以赴 因地治宜/因地制宜 实是求是/实事求是 通迅员/通讯员 连席会议/联席会议 坐谈会/座谈会 " +
    "会议记要/会议纪要 贯切落实/贯彻落实 惯彻落实/贯彻落实 查漏补却/查漏补缺 倡仪书/倡议书 峻工验收/竣工验收 园满完成/圆满完成 尊守/遵守 陪训/培训 " +
    "改近措施/改进措施 改近工作/改进工作 诉颂/诉讼 喧传/宣传 编篡/编纂 公式公告/公示公告 政务供开/政务公开 社会公从/社会公众 薄弱环结/薄弱环节 " +
    "便民力民/便民利民 知晓渡/知晓度 透明渡/透明度 满意渡/满意度 积级性/积极性 主动姓/主动性 时校性/时效性 下年渡/下年度 上年渡/上年度 本年渡/本年度 规范姓/规范性 常效机制/长效机制 " +
    "不于公开/不予公开 不于处理/不予处理 不于受理/不予受理 不预公开/不予公开 予已公开/予以公开 部份公开/部分公开"
  )
    .split(" ")
    .map((pair) => pair.split("/") as [slip: string, right: string]),
);

export interface TermSlip {
  right: string;
  /** True where so much of the term is right that nothing else can be meant. */
  isCertain: boolean;
}

function variantsOf(marked: string): [slip: string, isCertain: boolean][] {
  const kept = new Set<number>();
  const characters: string[] = [];
  for (const mark of marked.replace("-", "")) {
    if (mark === "|") kept.add(characters.length);
    else characters.push(mark);
  }
  const changed = (at: number, by: string, count = 1): string =>
    characters.slice(0, at).join("") + by + characters.slice(at + count).join("");
  const isLong = characters.length >= LEAST_TO_LOSE_ONE;
  const mayLose = isLong && !marked.startsWith("-");
  return characters.flatMap((right, at): [string, boolean][] => {
    const next = characters[at + 1];
    const typed = kept.has(at) ? [] : [...typedFor(right)];
    const isWithin = at > 0 && next !== undefined;
    return [
      ...typed.map((other): [string, boolean] => [changed(at, other), isLong]),
      ...(next === undefined || next === right
        ? []
        : [[changed(at, next + right, 2), false] as [string, boolean]]),
      ...(mayLose && isWithin ? [[changed(at, ""), false] as [string, boolean]] : []),
    ];
  });
}

interface Slips {
  made: Map<string, TermSlip>;
  /** The lengths of those that begin with two characters, the longest first: most places of a text begin none. */
  lengths: Map<string, number[]>;
}

let known: Slips | null = null;

/** Every slip with what was meant; made when it is first asked for. */
function slips(): Slips {
  if (known) return known;
  const made = new Map<string, TermSlip>();
  const terms = TERMS.map((marked) => marked.replace(/[|-]/g, ""));
  TERMS.forEach((marked, i) => {
    for (const [slip, isCertain] of variantsOf(marked)) {
      const isRight = RIGHT.has(slip) || terms.some((term) => term.includes(slip));
      if (!isRight && !made.has(slip)) made.set(slip, { right: terms[i]!, isCertain });
    }
  });
  for (const [slip, right] of COMMON) made.set(slip, { right, isCertain: true });
  const lengths = new Map<string, number[]>();
  for (const slip of made.keys()) {
    const begins = slip.slice(0, 2);
    const there = lengths.get(begins) ?? [];
    if (!there.includes(slip.length))
      lengths.set(
        begins,
        [...there, slip.length].sort((a, b) => b - a),
      );
  }
  known = { made, lengths };
  return known;
}

/** The slips of a text in the fixed terms, the longest at each place. */
export function slipsOfTerms(text: string): (TermSlip & { start: number; end: number })[] {
  const { made, lengths } = slips();
  const found: (TermSlip & { start: number; end: number })[] = [];
  for (let start = 0; start < text.length; start++) {
    const length = lengths
      .get(text.slice(start, start + 2))
      ?.find((one) => made.has(text.slice(start, start + one)));
    if (length === undefined) continue;
    found.push({ ...made.get(text.slice(start, start + length))!, start, end: start + length });
  }
  return found;
}
