import type { Quantity } from "../../../../language/quantities/quantity";
import { sentenceStart } from "../../../../language/quantities/words";
import type { StatedParagraph } from "../../statements/prose-statements";
import { isOfOtherTime } from "../../statements/topic";

/** 举办培训2期，参训120人次: how many took part in the training of the year, told once more with another number. */

interface Participants {
  paragraph: StatedParagraph;
  quantity: Quantity;
  /** How many there were of what they took part in; null where that is not told. */
  events: number | null;
}

/** The participants of one year's training with two numbers. */
export interface ParticipantsTwice {
  first: Participants;
  second: Participants;
}

const TOOK_PART =
  /^[,(]?(?:共|累计)?(?:参训|培训|参加培训|受训)(?:人员|干部|人数|学员|工作人员)?(?:共|累计|总计|达)?(?:到)?$/u;
const ALL_TOOK_PART =
  /(?:^|,)(?:全年|本年度?|年内|\d{4}年)(?:共|累计)?(?:组织)?(?:参训|培训)(?:人员|干部|人数|学员|工作人员)?(?:共|累计|达)?$/u;
const TRAINING = /(?:培训班?|培训会|专题培训)$/u;
/** Of some of them. */
const SOME = /其中|各|线上|乡镇|首次|季度|半年|每期|平均|上年|去年|分别|外出|上级/u;
const EVENT_UNIT = /^(?:期|次|场|场次|个)$/u;

function participantsIn(paragraph: StatedParagraph, year: number | null): Participants[] {
  const { words, quantities } = paragraph.read;
  if (!/培训|参训/u.test(words)) return [];
  return quantities.flatMap((quantity, i): Participants[] => {
    if (quantity.kind !== "count" || !quantity.isExact || !/^人次?$/u.test(quantity.unit)) return [];
    const start = sentenceStart(words, quantity.start);
    const sentence = words.slice(start, quantity.start);
    if (SOME.test(sentence) || isOfOtherTime(sentence, year)) return [];
    const event = quantities[i - 1];
    const lead = words.slice(Math.max(start, event?.end ?? 0), quantity.start);
    const isEvent =
      event !== undefined &&
      event.start >= start &&
      event.isExact &&
      EVENT_UNIT.test(event.unit) &&
      TRAINING.test(words.slice(start, event.start));
    if (isEvent && TOOK_PART.test(lead)) return [{ paragraph, quantity, events: event.value }];
    return ALL_TOOK_PART.test(lead) ? [{ paragraph, quantity, events: null }] : [];
  });
}

/** Where the participants of all training are told twice and differently. */
export function participantsWithTwoNumbers(
  paragraphs: StatedParagraph[],
  year: number | null,
): ParticipantsTwice[] {
  const all = paragraphs.flatMap((paragraph) => participantsIn(paragraph, year));
  const [first, second] = all;
  // Of more than two nobody knows which are the same.
  if (all.length !== 2 || !first || !second || first.paragraph === second.paragraph) return [];
  const isSame = first.events === second.events || (second.events === null && first.events !== null);
  const isOther =
    first.quantity.unit === second.quantity.unit && first.quantity.value !== second.quantity.value;
  return isSame && isOther ? [{ first, second }] : [];
}
