import { isPageMark } from "./page-marks";

/**
 * What stands in files beside the report: page numbers, the navigation of a website, remarks of converters. Taken for text
 * they would stand in the middle of it.
 */

/** A number alone, or two: 3/8. */
const NUMBER_ALONE = /^\d{1,3}(?:\s{0,4}\/\s{0,4}\d{1,3})?$/u;

/** Words with which lines of a website begin, followed by a colon, an arrow, a bracket or nothing. */
const NAVIGATION =
  /^[【[（(]?\s{0,4}(?:当前(?:的)?位置|您(?:现在)?(?:所在)?的?位置|网站首页|首页|日期|时间|(?:发布|发表|录入)(?:日期|时间)|发文(?:日期|机关|单位|时间)|成文日期|生成日期|更新(?:日期|时间)|公开(?:日期|时间|方式|时限|范围)|信息来源|文章来源|稿件来源|来源|信息名称|作者|责任编辑|编辑|审核|浏览(?:次数|量|数)?|阅读(?:次数|量|数)?|点击(?:次数|量|数|率)?|访问量|字号|字体|打印(?:本页)?|关闭(?:窗口|本页)?|收藏|分享(?:到|至)?|扫一扫.{0,20}|索引号?|主题(?:分类|词)|体裁分类|文\s?号|有效性|上一(?:篇|条)|下一(?:篇|条)|相关(?:链接|附件|文档|阅读)|附件(?:下载|\d{0,2})?|下载|版权所有|主办(?:单位)?|承办(?:单位)?|技术支持|网站标识码|网站地图|联系我们|关于我们|备案(?:号|序号)|返回(?:顶部|首页|列表)|无障碍(?:浏览|阅读)?|长者(?:版|模式|助手)|适老化?|繁體(?:版|中文)?|简体(?:版|中文)?|手机版|移动版|目\s{0,4}录)\s{0,4}(?:[：:>›»＞|】\]）)]|(?:无障碍|手机版|繁體|简体)|$)/u;
const REGISTRATION = /ICP备|公网安备|网站标识码|版权所有|Copyright/iu;
/** Remarks of converters: `# source: …`, `[bookmark: …]`. */
const COMMENT = /^#+\s{0,4}[A-Za-z][\w -]{0,30}:/u;
const BOOKMARK = /\[bookmark: {0,4}[^[\]\n]{0,60}\]/gu;
const LONGEST = 90;

/** The text without the marks of converters and without white space at its ends. */
export const withoutMarks = (text: string): string => text.replace(BOOKMARK, "").trim();

/** True for a line that is no part of the report. A line with a full stop is a sentence and never noise. */
export function isNoise(line: string): boolean {
  if (line === "" || isPageMark(line) || NUMBER_ALONE.test(line)) return true;
  if (line.length > LONGEST || line.includes("。")) return false;
  return NAVIGATION.test(line) || REGISTRATION.test(line) || COMMENT.test(line);
}
