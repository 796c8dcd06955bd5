import { BODIES, THIS_BODY } from "./bodies";
import { ALL_WAYS, APPLICATION, OUTCOMES } from "./patterns";

/**
 * What may stand around the words of a cell without narrowing what they count: the time of the report, its body, words of
 * manner. A number behind anything else may be one of a part, of another body, or of more years.
 */

const YEAR = "\\d{4}年";
const TIME = [
  `(?:自|从|于)?${YEAR}(?:1月1日)?(?:起)?(?:至|到|-|—)*(?:${YEAR})?12月31日(?:止|期间)?`,
  `(?:截至|截止|至|到)?(?:${YEAR})?(?:12月31日|年?底|年末|末)(?:前)?`,
  `${YEAR}(?:度|内)?`,
  `(?:${YEAR})?1月?(?:1日)?(?:-|~|—|至|到)+(?:${YEAR})?12月(?:31日|份|底)?`,
  `(?:${YEAR}|今年)以来`,
  "过去的?一年(?:里|来|中)?|一年(?:中|间)",
  "(?:面?对于?|将|把|针对|就|围绕)(?=全年|本年|\\d{4}年|今年|年内|年度内|当年)",
  "全年(?:度)?|本年度?(?:内)?|当年度?(?:内)?|年度内?|年内|一年来|今年|本?报告期内?|统计(?:期内?|年度)|目前|现",
];
/** Because of publishing information, and nothing narrower. */
const CAUSE =
  "(?:因|因为|因?不服|由|由于|就|涉及?|关于|有关|针对|围绕|与|对|在)?(?:我[局县区市镇乡]|本机关|本单位)?(?:的)?(?:(?:政府|政务)?信息公开|依申请公开)(?:类|相关)?(?:申请(?!\\d)|答复|事项|工作|事务|办理)?(?:方面|领域|过程中)?(?:而)?(?:被)?(?:所)?(?:引发|引起|产生|导致|提起|申请|有关|相关|发生)?(?:的)?";

const MANNER =
  "政府信息公开 信息公开 依申请公开 共计 陆续 先后 切实 精心 持续 不断 全程 逐项 分类 数据显示 统计显示 其余 剩余 余下 剩下 有关 相关 总共 一共 合计 总计 累计 共 新 已经 已 均 都 全部 分别 依次 实际 实 应 完成 即 计 依法 依规 按规定 按要求 按照规定 规范 认真 妥善 按程序 按流程 按规定程序 积极 稳步 扎实 规范有序 准确 全面 细致 审慎 耐心 按法定程序 统筹 及时 严格 有序 " +
  "高效 加 除 除了 除去 优质 精准 快速 稳慎 有效 科学 合理 严谨 公正 公平 合法 合规 依法依规 逐件 逐一 全力 做好 尽快 专人 统一 集中 圆满 顺利 稳妥 据统计 经统计 经梳理 总的来看 总体上 其中 另有 另外 另 还有 还 也 并 同时 加上 连同 则 尚有 尚 仍有 仍 有 为 是 包括 包含 含 此外 " +
  "中 当中 里 内 的 、 和 及 以及 与 或 了 个 数量 数 件数 情况 方面 工作 过程 总数 总量 从 看 一是 二是 三是 四是 五是 六是 一类是 另一类是 一类 另一类 一种是 另一种是 ,";
const FOR_TOPIC = {
  applications:
    "年末 年底 新到 新来 新收件 身份 类型 类别 系 未办结 尚未办结 未到期 正在办理 需 需要 须 应当 由 从 自 承接 接续 延续 继续 来自 来自于 申请人为 申请人是 决定 作出 做出 答复 办理 办结 结果 属 属于 其 审查 经审查 受理 登记 申请 申请人 按 分 机关 在 收到 新收 新收到 结转",
  carried:
    "未届满 未满 未到 不满 没到 临近 接近 受理 办理 答复 未办完 未办结 尚未办结 未答复 法定 规定 期限 时限 期 跨年 年末 年底 申请时间 受理时间 收到时间 较晚 因 由于 在 处于 尚在 仍在 内 需 需要 应 将 申请",
  outcomes:
    "审查后 经审查后 审核后 确认 确属 确系 据此 可 可以 能够 此类 该类 这类 归入“ 按“ 经检索确认 经检索后 作 按 以 以“ “ 需 采取 采用 给予 进行 系 按照 决定 作出 做出 答复 办理 类型 结果 属 属于 其 审查 经审查 受理 申请 申请人 按 对 申请内容 内容 涉及 因 由于 信息 相关 相关信息 原因 等 等原因 情形 等情形 情况 等情况 事由 该情形 此情形 此方式 该方式 以此方式 所需信息 所申请的信息 而 或 或者 为由 ” ”为由 “ 主要 理由 而 政府信息 经区分处理 经区分处理后 区分处理 区分处理后 作区分处理 作区分处理后 公开后 可能 会 损害 侵害 侵犯 保护 认定为 归入 列入 划入 经检索 经查找 经查询 检索 需要 人事管理 后勤管理 内部工作流程 三类 四类 告知 申请公开的信息 所申请信息 撤回 主动撤回 撤销 类 在 上 机关 本机关",
  disputes:
    "由此 因 由 办理 内容 政府信息 至今 始终 一审 审结 结案 已审结 发生 出现 引发 引起 产生 收到 接到 新增 涉及 申请人 原告 当事人 对 我局 不服 答复 而 审查后 经审查 予以 由 当中 被 提起 提出 申请 案件 相关 行政 复议 诉讼 应对 应诉 作为 以 原告 被告 被申请人 未经 机关 复议机关 法院 人民法院",
  normative:
    "公开 展示 公布 对 库内 库中 入库的 清理后 经清理 经全面清理 汇总 汇编 制发 制定 出台 印发 发布 公布 起草 修订 研究 年末 存量 保留 现存 梳理 梳理出 列入 纳入 继续有效目录 现行有效目录 有效目录 确认 目录 收录 当年 行政规范性文件 规范性文件 市政府 县政府 文件",
  rules: "制发 制定 出台 印发 发布 公布 政府 地方 规章",
  decisions:
    "各类 各项 各种 办理 作出 做出 下达 实施 给予 形成 行政 许可 处罚 强制 处理 决定 案件 行使 决定数量 执法",
  fees: "收取 收缴 征收 缴入 收入 入库 执收 金额 总额",
} as const;
export type HarmlessFor = keyof typeof FOR_TOPIC;

interface Known {
  words: ReadonlySet<string>;
  patterns: readonly RegExp[];
}

const known = (words: string, patterns: readonly string[]): Known => ({
  words: new Set(words.split(" ")),
  patterns: patterns.map((one) => new RegExp(one, "uy")),
});

const REASON_WORDS =
  "(?:(?:以|借)[^,。;\\d]{2,10}(?:之名|名义|为名)[^,。;\\d]{0,12}的|(?:不予公开|无法提供|不予处理)的?(?:主要)?(?:原因|理由)|(?:保护)?第三方(?:合法)?权益|商业秘密|个人隐私|(?:三类)?内部事务(?:信息)?|(?:四类)?过程性(?:信息)?|(?:行政)?执法案卷(?:信息)?|行政查询事项|国家秘密|不掌握(?:相关)?(?:政府)?(?:信息)?|信息不存在|不存在|没有现成|另行制作|重复申请|(?:信访|举报|投诉)[、举报投诉信访]*(?:类)?|公开出版物|补正后仍不明确|(?:其他)?法律、?行政法规禁止公开)";
const general = [...TIME, ...BODIES, CAUSE, APPLICATION, ALL_WAYS];
const byTopic = Object.fromEntries(
  Object.entries(FOR_TOPIC).map(([topic, words]) => [
    topic,
    known(`${MANNER} ${words}`, topic === "outcomes" ? [...general, REASON_WORDS] : general),
  ]),
) as Record<HarmlessFor, Known>;

const LONGEST = 60;
const LONGEST_WORD = 7;

/** Whether words can be taken apart into known ones; each place is tried once, so that a hostile text costs no more. */
function consistsOf(text: string, { words, patterns }: Known): boolean {
  if (text.length > LONGEST) return false;
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at++) {
    if (!reached.has(at)) continue;
    for (let length = 1; length <= LONGEST_WORD; length++) {
      if (words.has(text.slice(at, at + length))) reached.add(at + length);
    }
    for (const pattern of patterns) {
      pattern.lastIndex = at;
      const length = pattern.exec(text)?.[0].length;
      if (length) reached.add(at + length);
    }
  }
  return reached.has(text.length);
}

/** Whether words in front of a head leave its number that of the whole body and year. */
export const isHarmless = (words: string, topic: HarmlessFor): boolean => consistsOf(words, byTopic[topic]);

const BEGINS = new RegExp(`^(?:${[...TIME, ...BODIES].join("|")}|共|累计|总计)`, "u");
const WHOLE_YEAR = new RegExp(
  `^(?:${THIS_BODY})?(?:全年|一年来|过去一年|本年度?|(?:今年|当年)(?!以来)|年内|${YEAR}(?:度|全年)?(?!以来|[\\d至到—-]|以前|底前|\\d*月))`,
  "u",
);
/** Whether a clause begins with the whole year: it tells of that, whatever the clauses before it were about. */
export const beginsWithYear = (clause: string): boolean => WHOLE_YEAR.test(clause);

/** Whether a clause begins anew with the time or the body: what was told of a part before it is over. */
export const beginsAnew = (clause: string): boolean => BEGINS.test(clause);

const MATTERS = known(
  `${MANNER} 上 ${Object.values(FOR_TOPIC).join(" ")} 在 对 于 收到 新收 结转 申请主体 主体 渠道 数量 收费 管理 主动公开 政府信息管理 监督保障 ` +
    "平台建设 行政事业性收费 行政执法 规范性文件管理 行政规范性文件 权利救济 涉及 涉诉 涉复议 复议诉讼 行政争议 应诉 所有 下年 下年度 上年 上年度 直接 后 结果维持 办结 信息 全年 处理决定 所办 所收 所答复 所受理 已办 已办结 已答复 办理的 受理的 收到的 信件 来件 收件 件",
  [
    ...general,
    ...Object.values(OUTCOMES),
    "\\d+件",
    "自然人|商业企业|法律服务机构|科研机构|社会公益组织|法人或其他组织",
  ],
);
const TOPIC_CLAUSE =
  /(?:^|[,:])([^,:]{0,40}?)(?<!其|当|集|适|居)(?:中|方面|领域|期间|专项行动|专项整治|行动|当中|里|里面|里头),/gu;
const CAUSE_CLAUSE = /(?:^|[,:])(?:因|由于|针对|围绕|就|关于|涉及)[^,:]{0,40}(?<!\d[件宗起例]),/gu;

/** 上年结转的3件中: what follows is of those. */
const OF_CARRIED = /(?:上年|去年|上一?年度|往年)[^,]{0,8}结转(?![^]*新收)/u;

/** 就全县而言, without the name of the area. */
const OF_ALL =
  /^就(?:总体|整体|[^,。;\d]{0,6}(?:途径|方式|渠道|类型|来源|主体|构成|结构|结果))?(?:而言|来说|来看|看|讲),/u;

/** 收到47件，申请内容主要涉及林地征收、林木采伐等方面，当年办结45件: what they ask for, and no part of them. */
const ABOUT =
  /(?<=\d[件宗起],)(?:申请)?(?:的)?(?:主要|所涉|公开)?(?:信息|内容|事项|类型)?(?:主要|大多|多|均)?(?:涉及|集中(?:在|于)|围绕|关于|为|包括)[^;。\d]{1,60}?(?:方面|领域)(?:等)?(?:的?(?:信息|内容))?,/gu;

/** Whether a sentence, before a number, opens with a topic or a cause that may be one of a part: 在林地清理专项行动中, */
export function opensWithPart(sentence: string): boolean {
  const own = sentence.replace(ABOUT, "");
  for (const { 1: topic } of own.matchAll(TOPIC_CLAUSE)) {
    if (!consistsOf(topic!, MATTERS) || OF_CARRIED.test(topic!)) return true;
  }
  return [...own.replace(OF_ALL, "").matchAll(CAUSE_CLAUSE)].some(
    ({ 0: clause }) => !/公开|申请|复议|诉讼|规定|要求|条例|案卷|秘密|权益|信息|权力/u.test(clause),
  );
}
