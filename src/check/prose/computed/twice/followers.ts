import { fullStart, sentenceStart } from "../../../../language/quantities/words";
import type { Quantity } from "../../../../language/quantities/quantity";
import type { StatedParagraph } from "../../statements/prose-statements";
import { isOfOtherTime } from "../../statements/topic";

/** How many follow a channel at the end of the year: told beside what it has sent, and once more where channels are told of. */

interface Followers {
  paragraph: StatedParagraph;
  quantity: Quantity;
  /** 公众号, 微博 */
  channel: string;
  /** Its own name; "" where none is told. */
  name: string;
}

/** The followers of one channel with two numbers. */
export interface FollowersTwice {
  first: Followers;
  second: Followers;
}

const COUNTED =
  /(?:关注(?:人数|用户数?|者|量)|粉丝(?:数量|总数|人数|数|量)?|订阅(?:人数|用户数?|量)|用户(?:数量|总数|数))(?:总数)?(?:已|现|共)?(?:达到?|为|有|是|:)?$/u;
const UNIT = /^(?:人|个|名|位|户|)$/u;
const TIME = /截[至止](?:\d{4}年)?(?:12月31日|年?[底末])|目前|现有?|年[底末]|累计|总|共|其|已/gu;
/** 新增粉丝, 粉丝较上年增加: a change. */
const CHANGE = /新增|净增|增加|增长|上升|减少|较|比|累计增|活跃|平均/u;
const CHANNELS =
  /(?:“([^”]{1,12})”)?(?:政务)?(?:微信)?(微博(?:公众号|账号)?|公众号|视频号|抖音号?|头条号|微信(?:公众)?平台|微信(?!群)|快手号?)(?:“([^”]{1,12})”)?/gu;
/** 全市政府系统公众号, 各乡镇微博: of many channels together. */
const OF_MANY = /各|系统|矩阵|个(?:账号|公众号|微博)|合计/u;
const ONE_CHANNEL: Record<string, string> = {
  微博公众号: "微博",
  微博账号: "微博",
  微信: "公众号",
  微信平台: "公众号",
  微信公众平台: "公众号",
  抖音: "抖音号",
  快手: "快手号",
};

/** 云溪交警抖音: a name without quotation marks; "" where nothing but the body itself and what it does stands there. */
const bareName = (before: string): string =>
  /[\u4e00-\u9fa5]*$/u
    .exec(before)![0]
    .replace(
      /^.*(?:通过|依托|利用|借助|打造|建设|运营|维护|开设|开通|丰富|截至年底|年底|年末|目前|其中|官方|我[局县市区镇乡办]|本[局县市区镇乡单位机关]|政务|微信|在|的|[县市区局])/u,
      "",
    );

function followersIn(paragraph: StatedParagraph, year: number | null): Followers[] {
  const { words, quantities } = paragraph.read;
  if (!/关注|粉丝|订阅|用户/u.test(words)) return [];
  return quantities.flatMap((quantity, i): Followers[] => {
    const isPlain = quantity.isExact || quantity.rounded !== undefined;
    if (!["count", "bare"].includes(quantity.kind) || !isPlain || !UNIT.test(quantity.unit)) return [];
    const start = fullStart(words, quantity.start);
    const own = words.slice(Math.max(start, quantities[i - 1]?.end ?? 0), quantity.start);
    const clause = own.slice(own.lastIndexOf(",") + 1);
    const sentence = words.slice(start, quantity.start);
    if (
      !COUNTED.test(clause) ||
      CHANGE.test(clause) ||
      isOfOtherTime(words.slice(sentenceStart(words, quantity.start), quantity.start), year)
    )
      return [];
    if (OF_MANY.test(words.slice(sentenceStart(words, quantity.start), quantity.start))) return [];
    const told = [...sentence.matchAll(CHANNELS)].at(-1);
    if (!told) return [];
    // 交警微信粉丝量5.1万人 behind a clause on another channel: whose they are is told in their own clause.
    const subject = clause.replace(COUNTED, "").replace(TIME, "");
    if (subject !== "" && start + told.index < quantity.start - clause.length) return [];
    // 公众号、微博关注人数: of both together.
    const before = sentence.slice(0, told.index);
    if (/(?:公众号|微博|视频号|抖音号?|头条号|平台)(?:、|和|及|与)$/u.test(before)) return [];
    const channel = ONE_CHANNEL[told[2]!] ?? told[2]!;
    return [{ paragraph, quantity, channel, name: told[1] ?? told[3] ?? bareName(before) }];
  });
}

/** 3.7万 and 36950, rounded: one number. */
function isSameNumber(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value) return true;
  const step = Math.max(a.rounded?.step ?? 0, b.rounded?.step ?? 0);
  return step > 0 && Math.abs(a.value - b.value) < step;
}

/** Where the followers of a channel are told twice and differently. */
export function followersWithTwoNumbers(
  paragraphs: StatedParagraph[],
  year: number | null,
): FollowersTwice[] {
  const all = paragraphs.flatMap((paragraph) => followersIn(paragraph, year));
  return all.flatMap((second, i): FollowersTwice[] => {
    const names = new Set(
      all.flatMap(({ channel, name }) => (channel === second.channel && name !== "" ? [name] : [])),
    );
    const first = all
      .slice(0, i)
      .find(
        (one) =>
          one.channel === second.channel &&
          (one.name === second.name || ((one.name === "" || second.name === "") && names.size === 1)),
      );
    return first && !isSameNumber(first.quantity, second.quantity) ? [{ first, second }] : [];
  });
}
