/** Totals and their parts, put together from the ways in which reports tell them. */

/** A total in front of its parts; # is the number. */
export const TOTALS = [
  "2024年，我局主动公开政府信息#条",
  "全年共发布各类信息#条",
  "全年在县政府网站公开信息#条",
  "我局全年发布政务信息总计#条",
  "2024年公开政府信息的总数为#条",
  "本年度共对外发布信息#条",
  "通过门户网站公开政府信息#条",
  "全年更新信息#条",
  "我局全年上网信息共有#条",
  "全年共主动公开#条信息",
  "累计公开信息达#条",
];

/** What opens the parts of a total; those that promise all of them tell a sum that is too small, too. */
export const OPENINGS: readonly { words: string; promisesAll: boolean }[] = [
  { words: "，其中", promisesAll: false },
  { words: "。其中，", promisesAll: false },
  { words: "。其中：", promisesAll: false },
  { words: "，其中：", promisesAll: false },
  { words: "；其中", promisesAll: false },
  { words: "，这其中", promisesAll: false },
  { words: "，内含", promisesAll: true },
  { words: "，包括", promisesAll: true },
  { words: "，具体包括：", promisesAll: true },
  { words: "，包含了", promisesAll: true },
  { words: "，分别为", promisesAll: true },
  { words: "，分别是", promisesAll: true },
  { words: "，具体为", promisesAll: true },
  { words: "，具体为：", promisesAll: true },
  { words: "，具体是：", promisesAll: true },
  { words: "，具体如下：", promisesAll: true },
  { words: "，具体情况为：", promisesAll: true },
  { words: "，构成为：", promisesAll: true },
  { words: "，分类情况如下：", promisesAll: true },
  { words: "，分为", promisesAll: true },
  { words: "，细分为", promisesAll: true },
  { words: "：", promisesAll: true },
  { words: "，按类别分，", promisesAll: true },
  { words: "，按内容分：", promisesAll: true },
  { words: "。按类别统计，", promisesAll: true },
  { words: "，按照类别划分，", promisesAll: true },
  { words: "，从类别看，", promisesAll: false },
  { words: "。从内容看，", promisesAll: false },
  { words: "。从类型上看：", promisesAll: false },
  { words: "，即", promisesAll: true },
  { words: "，由", promisesAll: true },
  { words: "（其中", promisesAll: false },
  { words: "（", promisesAll: true },
  { words: "（含", promisesAll: true },
  { words: "（包括", promisesAll: true },
  { words: "——", promisesAll: true },
];

/** The names of parts that go together. */
export const NAMES: readonly (readonly string[])[] = [
  ["政策文件", "工作动态", "通知公告", "财政信息"],
  ["政策文件类", "工作动态类", "通知公告类"],
  ["政策文件类信息", "工作动态类信息", "其他信息"],
  ["政府网站", "微信公众号", "村务公开栏"],
  ["门户网站", "政务微博", "公示栏", "其他渠道"],
  ["机构职能", "规划计划", "人事任免", "预决算", "建议提案办理结果", "其他"],
  ["第一季度", "第二季度", "第三季度", "第四季度"],
  ["办公室", "造林股", "资源股"],
  ["“工作动态”栏目", "“通知公告”栏目", "“政策解读”栏目"],
  ["主动公开类", "依申请公开类", "不予公开类"],
  ["图文信息", "视频信息", "音频信息"],
  ["机关党建", "造林绿化", "森林防火", "林政执法"],
  ["概况类", "政务动态类", "信息公开目录类"],
  ["法规文件", "行政执法公示", "双随机抽查结果", "重大项目", "回应关切"],
];

/** One part: @ is its name, # its number. */
export const PARTS = [
  "@#条",
  "@#条",
  "@共#条",
  "@有#条",
  "@为#条",
  "@：#条",
  "@（#条）",
  "#条@",
  "@公开#条",
  "@发布#条",
  "发布@#条",
  "公开@#条",
  "涉及@#条",
  "属于@的#条",
  "@方面#条",
  "@数量#条",
  "@的#条",
  "@更新#条",
];

/** Between the parts, and before the last. */
export const SEPARATORS: readonly [string, string][] = [
  ["、", "、"],
  ["，", "，"],
  ["；", "；"],
  ["、", "和"],
  ["，", "以及"],
  ["、", "及"],
];

/** Behind the list. */
export const LIST_ENDINGS = [
  "。",
  "，信息质量进一步提高。",
  "，更新及时。",
  "；各类信息均经保密审查。",
  "，公众满意度较高。",
];

/** A total behind its parts. */
export const TOTALS_BEHIND = [
  "，共#条",
  "，共计#条",
  "，合计#条",
  "，总计#条",
  "，累计#条",
  "，总数为#条",
  "，合计公开信息#条",
  "，三项合计#条",
  "，以上共计#条",
  "，以上各类信息共#条",
  "，全年合计#条",
  "，总共#条",
  "，合计#条（次）",
  "，加起来#条",
  "，一共#条",
];
