import { slipsOfTerms } from "./fixed-terms";

/**
 * Terms of the field as they are mistyped, each with what was meant. Only what is no word of its own in the place where
 * it stands: 公民依法申请公开 is right, 依法申请公开情况 is not.
 */

export interface Mistyped {
  start: number;
  end: number;
  right: string;
  /** True where nothing else can be meant. */
  isCertain: boolean;
}

interface Term {
  wrong: RegExp;
  right: string;
  isCertain: boolean;
}

const certain = (wrong: RegExp, right: string): Term => ({ wrong, right, isCertain: true });
const likely = (wrong: RegExp, right: string): Term => ({ wrong, right, isCertain: false });

/** What follows 依申请公开 where it is the name of a kind of work. */
const AS_A_NAME =
  "(?=(?:政府信息)?(?:情况|工作|方面|渠道|受理|办理|制度|流程|平台|系统|栏目|目录|规程|机制)|[一二三四五六七八九十\\d]+件)";
/** Who applies, or may: then 依法申请公开 is what they do. */
const APPLICANT = "(?<!公民|法人|组织|群众|申请人|申请者|企业|当事人|单位|可以?|能|向[^。；，]{0,10})";

const terms: Term[] = [
  certain(/(?<![流周运翻扭旋中])转结(?=申请|下一?年|至|到|\d|件|政府信息)/gu, "结转"),
  likely(new RegExp(`${APPLICANT}依法申请公开${AS_A_NAME}`, "gu"), "依申请公开"),
  likely(new RegExp(`(?<!人|者|方|户|曾)已申请公开${AS_A_NAME}`, "gu"), "依申请公开"),
  certain(
    /中华人民共和国(?:信息公开|政务信息公开|政府公开信息|政务公开)条例/gu,
    "中华人民共和国政府信息公开条例",
  ),
  certain(/政府息公开/gu, "政府信息公开"),
  certain(/政府信公开/gu, "政府信息公开"),
  certain(/政府信息公(?=工作|条例|申请|年度)/gu, "政府信息公开"),
  certain(/(?<![政省市县区州乡镇旗盟官首])府信息公开/gu, "政府信息公开"),
  certain(/政府信息工作年度报告/gu, "政府信息公开工作年度报告"),
  certain(/政府信息公开年工作报告/gu, "政府信息公开工作年度报告"),
  certain(/(?<=[一二三四五六七八九十\d]个?)部分成(?=[，。；、,;]|$)/gu, "部分组成"),
  certain(/政策解(?=[\d、，。；：,;:及和与等]|$)/gu, "政策解读"),
  certain(/受理渠(?=[^道首]|$)/gu, "受理渠道"),
  certain(/规范性(?:问件|文伴|纹件)/gu, "规范性文件"),
  certain(/行政(?:复义|复仪|夏议|复意)/gu, "行政复议"),
  certain(/政务新(?:煤体|媒休)|(?<=政务)媒休/gu, "政务新媒体"),
  certain(/新煤体|新媒休/gu, "新媒体"),
  certain(/政府信息公(?:天|幵)/gu, "政府信息公开"),
  certain(/政府(?:信媳|信恩|倍息)公开/gu, "政府信息公开"),
  certain(/信息公开条列/gu, "信息公开条例"),
  certain(/政府信息公开申情/gu, "政府信息公开申请"),
  certain(/依申(?:清|情)公开/gu, "依申请公开"),
  certain(/年渡报告/gu, "年度报告"),
  certain(/(?<=公开工作)年度报(?![告表])(?=[予现，。、；]|如下|的|$)/gu, "年度报告"),
  certain(/知情(?:全|圈|券|劝)(?=[、，。；和与及]|得到|保障|$)/gu, "知情权"),
  certain(/统计期线/gu, "统计期限"),
  likely(/法制政府(?=建设|示范|工作|[，。、；”])/gu, "法治政府"),
  certain(/随[即及既急级技击几记](?<=双[“"]?随.)(?=[”"]?[、，·\s]{0,2}一公开)/gu, "随机"),
  // 补证 is another paper for one that was lost; what an application lacks is 补正.
  likely(
    /补证(?<=(?:一次性告知(?:申请人|其)?|(?:告知|通知|要求)申请人|逾期[不未])补证)(?!件|书|照)|补证(?=告知书|后申请内容)/gu,
    "补正",
  ),
  certain(/措失(?<!举措失)(?=[，。、；”和与及]|落实|到位|不)/gu, "措施"),
  certain(/撑握(?<!支撑握)/gu, "掌握"),
  likely(/权利清单(?=[、和与及]{1,2}责任清单)/gu, "权力清单"),
  likely(
    /反应(?<=(?:群众|网民|市民|企业|公众|村民|居民|申请人)(?:集中|普遍|来信|来电|所)?反应)(?=的?(?:突出)?(?:问题|诉求|情况|意见|事项))/gu,
    "反映",
  ),
];

/** The mistyped terms of a text, in order; none within another. */
export function mistypedTerms(text: string): Mistyped[] {
  const listed = terms.flatMap(({ wrong, right, isCertain }) =>
    [...text.matchAll(wrong)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      right,
      isCertain,
    })),
  );
  // What is listed goes before what is guessed from the term: sorting is stable.
  const found = [...listed, ...slipsOfTerms(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((one, i) => i === 0 || one.start >= found[i - 1]!.end);
}
