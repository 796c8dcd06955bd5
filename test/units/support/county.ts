import type { CellKey } from "../../../src/form";
import { cellKeys, formFor } from "../../../src/form";
import { reportDocx, type ParagraphContent, type ReportContent } from "../../../src/template";
import { bodyFrom, pick, randomFrom, tableOf, type Numbers, type Random } from "../../check/support/tables";
import { numbersFrom, typed } from "../../fixtures/build/numbers";

/** An invented county: bodies with names, numbers and words of their own, the same for the same seed. */

export const COUNTY = "云溪县";

const BUREAUS = [
  ..."林业 水务 审计 教育 民政 司法 财政 商务 统计 医疗保障 应急管理 市场监督管理 农业农村 交通运输 自然资源".split(
    " ",
  ),
  ..."生态环境 文化和旅游 卫生健康 退役军人事务 住房和城乡建设 人力资源和社会保障 发展和改革 科学技术 公安".split(
    " ",
  ),
  ..."城市管理 乡村振兴 粮食和物资储备 工业和信息化 信访 机关事务管理".split(" "),
].map((name) => `${COUNTY}${name}局`);

const PLACES = [
  ..."青石 白鹭 柳溪 松岭 竹园 梅湾 荷塘 桂坪 枫桥 橘林 茶山 麦田 稻香 石门 云台".split(" "),
  ..."龙潭 凤岗 鹿鸣 鹤洲 雁湖 清水 红岩 黄泥 黑松 金滩 银坑 铜鼓 铁炉 锡山 玉泉".split(" "),
].map((name, index) => `${COUNTY}${name}${index % 5 === 4 ? "街道办事处" : "镇人民政府"}`);

/** Sixty names. */
export const NAMES: readonly string[] = [...BUREAUS, ...PLACES];

/** The words of which each body makes its own sentences. */
const words = {
  what: "办事指南 补贴名单 工程进度 抽查结果 收费目录 招标公告 救助标准 培训计划 巡查记录 水质数据 用地批复 安置方案".split(
    " ",
  ),
  where:
    "办事大厅 便民服务站 村务公开栏 电子显示屏 图书阅览室 广播站 集市宣传点 社区活动室 客运站 农家书屋".split(
      " ",
    ),
  whom: "返乡青年 种养大户 老年居民 个体商户 在校学生 外来务工人员 残疾人家庭 合作社社员 货车司机 新婚夫妇".split(
    " ",
  ),
  how: "图解 问答 短片 漫画 方言广播 对照表 现场讲解 流程图 口袋册 留言回复".split(" "),
  when: "春耕时节 汛期之前 开学前后 年中 秋收之后 冬季 每月初 每季度末 赶集日 节假日".split(" "),
  trouble: "更新慢 栏目散 用词生硬 检索不便 解读少 数据旧 附件打不开 回应不及时".split(" "),
};

type Own = Record<"open" | "ask" | "manage" | "platform" | "watch" | "problem" | "better", string>;

/** What a body tells of its work: no two of sixty tell the same, and none the same in the next year. */
function ownSentences(random: Random, year: number): Own {
  const one = (name: keyof typeof words): string => pick(random, words[name]);
  const two = (name: keyof typeof words): string => {
    const first = one(name);
    const rest = words[name].filter((word) => word !== first);
    return `${first}、${pick(random, rest)}`;
  };
  if (year % 2 === 0)
    return {
      open: `把${two("what")}做成${one("how")}，${one("when")}送给${one("whom")}。`,
      ask: `${one("whom")}不会填表的，${one("where")}派人上门帮忙。`,
      manage: `${two("what")}按月归档，${one("how")}另存一份。`,
      platform: `${one("where")}添置查询终端，${one("whom")}凭证件就能看${two("what")}。`,
      watch: `${one("when")}听取${two("whom")}的意见，逐条记在${one("where")}。`,
      problem: `${one("whom")}反映${one("what")}${one("trouble")}`,
      better: `${one("when")}专门整理${two("what")}，${one("where")}同步张贴${one("how")}`,
    };
  return {
    open: `${one("when")}公开${two("what")}，用${two("how")}讲给${one("whom")}听。`,
    ask: `到${one("where")}申请的${one("whom")}由专人陪同填表。`,
    manage: `${one("when")}对照目录清理${two("what")}，补上${one("how")}。`,
    platform: `在${two("where")}摆放${one("how")}，方便${one("whom")}查找${one("what")}。`,
    watch: `请${two("whom")}在${one("when")}试用${one("where")}的查询服务。`,
    problem: `${one("where")}的${one("what")}${one("trouble")}，${one("whom")}觉得不方便`,
    better: `把${two("what")}送到${one("where")}，改用${one("how")}`,
  };
}

/** The numbers of a body: table 三 of its own size, a few of 二 and 四. */
function numbersOf(random: Random): Map<CellKey, number> {
  const applications: Numbers = tableOf(bodyFrom(random), random, "small");
  const some = (most: number): number => Math.floor(random() * (most + 1));
  const others = numbersFrom({
    "disclosure/normative/issued": some(2),
    "disclosure/normative/inForce": 3 + some(5),
    "disclosure/permits/decisions": some(400),
    "disclosure/penalties/decisions": some(60),
    "disputes/review/upheld": some(2),
    "disputes/direct/other": some(1),
  });
  return new Map([...others, ...applications]);
}

const body = (...texts: string[]): ParagraphContent[] => texts.map((text) => ({ text, level: "body" }));

/** A report as it will be written: whatever a test changes, it changes here. */
export interface CountyReport {
  unit: string;
  year: number;
  numbers: Map<CellKey, number>;
  /** Texts in cells instead of their numbers. */
  instead: Record<CellKey, string>;
  content: ReportContent;
}

function contentOf(
  unit: string,
  year: number,
  numbers: ReadonlyMap<CellKey, number>,
  random: Random,
): ReportContent {
  const own = ownSentences(random, year);
  const total = (row: string): number => numbers.get(`applications/${row}/total`)!;
  const normative = (column: string): number => numbers.get(`disclosure/normative/${column}`)!;
  const items = 20 + Math.floor(random() * 300);
  return {
    unit,
    year,
    preamble: body(
      `根据《中华人民共和国政府信息公开条例》（以下简称《条例》）编制本报告。统计期限为${year}年1月1日至${year}年12月31日。`,
    ),
    sections: {
      1: body(
        `（一）主动公开。全年主动公开政府信息${items}条。${own.open}`,
        `（二）依申请公开。新收政府信息公开申请${total("new")}件，上年结转${total("carriedIn")}件，办结${total("total")}件，结转下年度继续办理${total("carriedOut")}件。${own.ask}`,
        `（三）政府信息管理。制发行政规范性文件${normative("issued")}件，废止${normative("repealed")}件，现行有效${normative("inForce")}件。${own.manage}`,
        `（四）政府信息公开平台建设。${own.platform}`,
        `（五）监督保障。${own.watch}工作考核合格，社会评议良好，无责任追究。`,
      ),
      5: body(`存在的主要问题：${own.problem}。`, `改进情况：${own.better}。`),
      6: body(`${year}年未收取政府信息公开信息处理费，没有其他需要报告的事项。`),
    },
  };
}

/** A correct report of one body. */
export function countyReport(unit: string, year: number, seed: number): CountyReport {
  const random = randomFrom(seed);
  const numbers = numbersOf(random);
  return { unit, year, numbers, instead: {}, content: contentOf(unit, year, numbers, random) };
}

/** Sixty correct reports. */
export const county = (year: number, seed = 1): CountyReport[] =>
  NAMES.map((unit, index) => countyReport(unit, year, seed * 1000 + index));

/** The report as a .docx file. */
export const docxOf = ({ year, numbers, instead, content }: CountyReport): Uint8Array =>
  reportDocx(formFor(year), { ...content, numbers: typed(numbers, instead) });

/** Every cell as the sum of some reports, as it should be. */
export const trueSum = (reports: readonly CountyReport[]): Map<CellKey, number> =>
  new Map(
    cellKeys(formFor(reports[0]!.year)).map((cell) => [
      cell,
      reports.reduce((sum, { numbers }) => sum + numbers.get(cell)!, 0),
    ]),
  );
