import type { TextSpan } from "./spans";

/**
 * Names of persons, found by what stands around them: an office before the name, and behind it the end of the clause, a
 * word of address, or what a person does. Names begin with a surname; words that begin with the same character are left
 * alone.
 */

const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦昌马苗凤方俞任袁柳史唐费廉岑薛雷贺倪汤殷罗毕郝邬安常傅齐康伍余顾孟黄穆萧尹姚邵湛汪毛禹狄戴宋庞熊纪舒屈项祝董梁杜阮蓝闵席季贾江颜郭梅林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘缪丁邓洪包石崔吉龚程邢裴陆荣翁荀羊惠甄曲封储靳段焦巴侯宓全班仰仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司黎薄印白怀蒲邰从鄂索赖卓蔺屠蒙池乔阴胥苍闻党翟谭贡劳姬申扶冉宰雍桑桂牛寿边扈燕冀尚温庄晏柴瞿阎慕连茹习艾鱼容向古易慎戈廖庾暨居衡耿满弘匡文寇广欧沃利蔚夔隆师巩聂晁敖冷訾辛那简饶曾关相查荆游竺权盖桓岳帅缑亢况郈琴归海覃佟肖付代阳闫兰卞孛苟仝植涂车侍麦";
const COMPOUND =
  "欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|宇文|长孙|司徒|夏侯|轩辕|端木|南宫|独孤|闻人|西门";

const OFFICES =
  "联系人|经办人|负责人|责任人|主要负责人|分管领导|主管领导|审核人|审批人|签发人|填报人|填表人|撰稿人|联络员|信息员|组长|副组长|局长|副局长|主任|副主任|书记|副书记|镇长|副镇长|乡长|县长|副县长|区长|副区长|市长|副市长|科长|副科长|股长|处长|副处长|站长|所长|院长|校长|行长|经理|董事长|委员|秘书长|部长|副部长|厅长|副厅长|主席|副主席|队长|政委|大队长|支队长|调研员|科员|主管|街道办主任";

/** Words that begin like a name. */
const WORDS =
  /^(?:高度|高效|高质|高位|方面|方式|方案|方能|安排|安全|金融|金额|时间|时限|常务|常态|常规|管理|万元|万人|黄金|成立|成员|成效|解读|解释|施行|施工|余件|单位|单独|包括|包含|包干|包案|包联|包保|房屋|房产|路线|江河|夏季|田间|项目|党组|党委|党支|党员|程序|严格|严肃|车辆|任务|任职|任命|任组|任副|任主|任领|任县|任局|向社|向全|向上|向县|向市|向区|明确|齐抓|步骤|于是|应当|经费|连续|连同|申请|申报|全面|全程|全体|全局|全县|全市|全权|全力|全镇|支部|支持|支队|相关|相应|查看|查处|文件|文化|文字|权限|权力|关于|关心|关注|关键|关怀|能够|巩固|司法|公共|公布|公开|利用|利民|广大|广泛|广场|古镇|简单|易地|游客|海关|车站|代表|代为|归口|归档|阳光|温馨|温暖|边界|边防|水务|管控|管辖|那些|何时|相互|居民|满意|师资|冷静|容易|从严|从事|党政|武装|宣传|班子|班长|班组|席位|会议|办公|同志|项下|印发|印章|白天|怀着|边远|连任|劳动|劳务|索取|索引|和|及|为|由|对|将|等|在|的|之|以|与|是|按|各|每|均)/u;

const NAME = `(?:(?:${COMPOUND})[\\u4e00-\\u9fa5]{1,2}?|[${SURNAMES}][\\u4e00-\\u9fa5]{1,2}?|[${SURNAMES}]\\s{1,2}[\\u4e00-\\u9fa5])`;
/** What may stand behind a name. */
const BEHIND =
  "(?=[，,。；;、\\s）)（(]|同志|担任|兼任|任(?:组|副|主|县|局|镇|区|市|办)|为(?:组长|副组长|主任|成员|第一|联)|等|带队|主持|出席|参加|牵头|负责|率|在内|及|和|作(?:了|为)|讲话|签发|签批|强调|指出|要求|分管|亲自|多次|电话|$)";

const named = new RegExp(`(?:${OFFICES})\\s{0,3}(?:[：:]\\s{0,3}|为|由|是)?(${NAME})${BEHIND}`, "gu");
/** 张山同志 needs no office before it. */
const addressed = new RegExp(
  `(?<![\\u4e00-\\u9fa5])(${NAME})(?=同志|(?:任|担任|为)(?:组长|副组长|主任|局长|书记))`,
  "gu",
);
/** Further names in a row: 张山、李水. */
const more = new RegExp(`^[、和及]\\s{0,2}(${NAME})${BEHIND}`, "u");

const isName = (name: string): boolean => !WORDS.test(name) && !/[长任员记人处局科室组]$/u.test(name);

/** The names in a text, in order. */
export function personSpans(text: string): TextSpan[] {
  const found: TextSpan[] = [];
  for (const expression of [named, addressed]) {
    for (const match of text.matchAll(expression)) {
      let start = match.index + match[0].lastIndexOf(match[1]!);
      let name: string | undefined = match[1]!;
      while (name !== undefined && isName(name)) {
        const span: TextSpan = [start, start + name.length];
        found.push(span);
        const next = more.exec(text.slice(span[1]));
        name = next?.[1];
        start = span[1] + (next ? next[0].lastIndexOf(next[1]!) : 0);
      }
    }
  }
  return found.sort((a, b) => a[0] - b[0]);
}
