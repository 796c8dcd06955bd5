import type { Paragraph } from "../document/types";
import type { Report } from "./types";
import { closingOf } from "./parts/closing";
import { compact } from "../language/normalise";

/** A passage within a paragraph. */
export interface TextRange {
  paragraph: Paragraph;
  start: number;
  end: number;
  text: string;
}

export interface ReportDetails {
  /** Part 五, item by item (一是…；二是…), or as one passage where nothing is counted. */
  problems: TextRange[];
  measures: TextRange[];
  /** The first sentence on 信息处理费: in part 六, else anywhere. */
  fee: TextRange | null;
  /** Lines under the report: unit and date. */
  signature: TextRange | null;
  date: TextRange | null;
}

const SENTENCE = /[^。；;！？\n]+[。；;！？]?/g;

/** From here on a text speaks of what was or will be done. */
const MEASURES =
  /^[（(]?[一二三四五六]?[)）]?(?:下一步|下步|接下来|今后|在今后|针对(?:上述|以上|这些|存在|问题)|为(?:此|了)|(?:主要)?(?:改进|整改)(?:的)?(?:情况|措施|方向|方法|工作)|(?:下一年|明年|来年)|(?:19|20)\d\d年.{0,24}将)/;
const ITEM =
  /^(?:(?:其[一二三四五六七八九]|[一二三四五六七八九十]{1,2}[是要])[，、：:]?|首先|其次|再次|此外|最后|另外|\d{1,2}[.、．](?!\d)|[（(](?:[一二三四五六七八九十]{1,2}|\d{1,2})[)）])/;
/** （一）存在的问题, （二）改进情况 without anything behind it. */
const BARE_HEADING =
  /^[（(]?[一二三四五六\d]*[)）.、]?(?:存在|主要|改进|整改|下一步)[^，。；：:]{0,14}[。：:]?$/;

function sentencesOf(paragraph: Paragraph): TextRange[] {
  return [...paragraph.text.matchAll(SENTENCE)].flatMap((match) => {
    const lead = /^\s*/.exec(match[0])![0].length;
    const text = match[0].trim();
    const start = match.index + lead;
    return text === "" ? [] : [{ paragraph, start, end: start + text.length, text }];
  });
}

/** Sentences that continue an item (or the passage) belong to it as long as they stand in its paragraph. */
function itemsOf(sentences: TextRange[]): TextRange[] {
  const items: TextRange[] = [];
  for (const sentence of sentences) {
    if (BARE_HEADING.test(compact(sentence.text))) continue;
    // "主要问题：一是…": the item begins behind the colon.
    const colon = /[：:，,](?=(?:[一二三四五六]是|首先|1[.、]))/.exec(sentence.text);
    const from = colon ? colon.index + 1 : 0;
    const text = sentence.text.slice(from);
    const range = { ...sentence, start: sentence.start + from, text };
    const last = items.at(-1);
    if (ITEM.test(text) || !last || last.paragraph !== sentence.paragraph) items.push(range);
    else {
      last.end = range.end;
      last.text = sentence.paragraph.text.slice(last.start, last.end);
    }
  }
  const counted = items.filter(({ text }) => ITEM.test(text));
  return counted.length > 0 ? counted : items;
}

function problemsAndMeasures(report: Report): Pick<ReportDetails, "problems" | "measures"> {
  const part = report.sections.find(({ number }) => number === 5);
  const sentences = part?.paragraphs.flatMap(sentencesOf) ?? [];
  const at = sentences.findIndex(({ text }) => MEASURES.test(compact(text)));
  const turn = at < 0 ? sentences.length : at;
  return { problems: itemsOf(sentences.slice(0, turn)), measures: itemsOf(sentences.slice(turn)) };
}

function feeSentence(report: Report): TextRange | null {
  const parts = [...report.sections].sort((a, b) => Number(b.number === 6) - Number(a.number === 6));
  const sentences = parts.flatMap((part) => part.paragraphs.flatMap(sentencesOf));
  return sentences.find(({ text }) => /信息(?:公开)?处理费|信息公开费用/.test(text)) ?? null;
}

/** The place of a line of the closing, searched from the end: letters may stand far apart in it. */
function lastRange(paragraphs: Paragraph[], line: string | null): TextRange | null {
  if (line === null) return null;
  const letters = [...line].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(letters.join("\\s*"), "gu");
  for (const paragraph of [...paragraphs].reverse()) {
    const match = [...paragraph.text.matchAll(pattern)].at(-1);
    if (match) return { paragraph, start: match.index, end: match.index + match[0].length, text: match[0] };
  }
  return null;
}

/** What the text parts hold, as far as it can be told; every range is a passage of the document. */
export function readDetails(report: Report): ReportDetails {
  const last = report.sections.at(-1)?.paragraphs ?? [];
  const { signature, date } = closingOf(
    last.map(({ text }) => text),
    report.unit,
  );
  return {
    ...problemsAndMeasures(report),
    fee: feeSentence(report),
    signature: lastRange(last, signature),
    date: lastRange(last, date),
  };
}
