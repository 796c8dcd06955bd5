/** What the parts of a list can be: a list of sources does not go on with deeds. Takes plain words. */

const KINDS: RegExp[] = [
  /收到|受理|办结|办理|答复|结转|转下|登记|销号/u,
  /(?<!其他|社会|法人|经济|公益|团|党)组织(?!机构|人事)|举办|召开|开展|参加|培训|发放|印发|张贴|接待|接听|引发|发生|建立|设立|开设|新设|新增|(?<!公)开通|完成|审查|审核|清理|备案|制发|制定|修订|修改|废止|制作/u,
  /发布|推送|公开|公布|更新|转载|刊发|报送|采用|录用|上传|编发/u,
  /解读|回应|回复/u,
  /网站|公众号|微信|微博|抖音|客户端|视频号|公示栏|公开栏|电子屏|报纸|电视|新媒体|平台/u,
];
const CHANNEL = KINDS.length - 1;

/** Names of sorts and columns that hold a word of a deed: 主动公开专栏类信息, 解读和回应, 信息公开工作年度报告, 提案答复. */
const NAMED_LIKE_DEED = new RegExp(
  "[^,;、:]{1,14}(?<!各)类(?:的)?(?:政府)?(?:信息|文件|动态|内容|稿件|视频|申请)?$|" +
    "(?:政策)?解读(?:和|与|及|以及|、)?回应(?:关切)?(?:类)?(?:信息)?$|" +
    "(?:政策解读|回应关切|互动回应|公开(?:指南|目录|制度|年报))(?:信息)?$|" +
    "(?:集中|专题|业务|工作)?(?:培训|推进|调度|部署|座谈|联席|视频|发布)(?:会议?|班)$|" +
    "(?:政府|政务)?信息公开(?:工作)?(?:年度报告|年报|指南|目录|制度)(?:信息)?$|" +
    "(?:政务|党务|村务|财务|校务|院务|警务)公开(?:工作)?(?:信息|内容|动态|事项)$|" +
    "^[,、;:]?(?:党务|村务|居务|财务|校务|院务|警务)公开$|" +
    "(?:建议|提案|议案|留言|来信|信箱)(?:和|与|及|、|的)?(?:建议|提案|议案|留言|来信)?(?:办理)?(?:答复|回复|办理|结果|情况)(?:件|信息|情况|结果)?$",
  "u",
);
/** 村务公开栏, “政策解读”栏目: names of places, which hold a word of a deed; “一图读懂”解读 is a sort of readings. */
const NAME_OF_PLACE =
  /(?:村务|政务|党务|厂务|信息|政府信息)?公[开示告]栏|宣传栏|(?:政府|政务)?信息公开(?:平台|专栏|专区|目录(?!类?信息|$)|网)|“[^“”]{1,16}”(?!(?:类|式|在)?(?:解读|图解|回应|访谈))/gu;
/** 继续有效12件，修改8件，废止10件; 原创20条，转载16条: what became of documents, and where texts come from. */
const STATE = /^[,、;:]?(?:继续有效|保留|有效|修改|修订|废止|失效|宣布失效|宣布废止|原创|转载|转发)$/u;
export const isState = (lead: string): boolean => STATE.test(lead);
const LEADING = /^[,、;:。]*(?:其中)?(?:同时|另|并|已|共|还|累计)*/u;

/** The kinds of deeds and places that the words in front of a part name. */
export function kindsIn(lead: string): number[] {
  const deed = lead.replace(NAME_OF_PLACE, "平台").replace(NAMED_LIKE_DEED, "");
  return KINDS.flatMap((kind, i) => (kind.test(deed) ? [i] : []));
}

/** 政策解读2条: a name that ends in a deed; not 发布解读, which begins with one, nor a channel. */
export function isNameOfDeed(lead: string): boolean {
  const own = lead.replace(LEADING, "");
  return kindsIn(lead).every((kind) => kind !== CHANNEL && KINDS[kind]!.exec(own)?.index !== 0);
}

/** 变更登记公告, 其他应当公开的信息: the deed belongs to a thing that is named behind it; not 发布公告, which is done. */
const NAME_AROUND_DEED =
  /^(?:其[他它余](?!.*(?:平台|渠道|方式|网站))[^,;]{0,24}(?:信息|文件|内容|事项|材料)$|.*(?:登记|备案|审查|审核|清理|完成|建立|设立|修订|制定|废止)(?:情况|结果|信息|事项)?(?:公[告示]|通告|通报)$)/u;

const ANY_WAY =
  "网|网站|平台|公报|发布会|大厅|查阅[点室]|广播|短信|微信群|公众号|微信|微博|抖音|快手|客户端|视频号|头条号?|[公开示告]栏|专栏|专区|栏目|窗口|电子屏|显示屏|报[纸刊]|日报|电视台?|新媒体|其[他它余](?:各类)?(?:方式|渠道|途径|平台|载体|媒体)";
/** 在县林业网公开304条, 各部门网站专栏7285条, 通过其他方式公开信息11条 */
const PUT_OUT_BY_WAY = new RegExp(
  `(?:${ANY_WAY})(?:账号|官方|专栏|上|中|端|号|”)*(?:累计|共)?(?:主动|新增)*(?:公开|发布|推送|更新|刊[发登]|公示|公布|上传|发文|编发|张贴|播放|播出|展示)?(?:了)?(?:[\\u4e00-\\u9fa5、“”]{2,24}等(?=信息|内容|各))?(?:各类|各种)?(?:政府|政务|工作)?(?:信息|内容|稿件|文章)?(?:数|量|数量)?$`,
  "u",
);
/** 推送短信197条, 编印公报6期: things that were made. */
const IS_MADE = /^[,、;:]?(?:编|印|推送|发放|组织|举办|召开|开设|开通|新建|更新|发布)/u;
/** Whether a part is all that was put out by some way: one of the ways is a part like the others, whatever words tell the deed. */
export const isOfWay = (lead: string): boolean => PUT_OUT_BY_WAY.test(lead) && !IS_MADE.test(lead);

const REST_OF_WAYS = /^[,、;]?(?:通过|利用|经)?其[他它余](?:各类|的)?(?:方式|渠道|途径|载体)/u;
/** 通过其他方式公开信息267条: what is left, whatever the parts before it are called. */
export const isRestOfWays = (lead: string): boolean => REST_OF_WAYS.test(lead);

/** Whether the words in front of a part end in the name of a thing, whatever deed stands in it. */
export const isNameAroundDeed = (lead: string): boolean =>
  NAME_AROUND_DEED.test(lead.replace(LEADING, "")) && isNameOfDeed(lead);
