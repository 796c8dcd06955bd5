import { escapeXml } from "../../ooxml/xml";
import type { Character, Characters, Run } from "../markup/characters";
import type { Patch } from "../markup/patches";
import type { TextEdit } from "./plain-edit";
import { preserving, rawText, textElement } from "./run-markup";

/** Changes as they are recorded (ECMA-376 17.13.5.14, 17.13.5.18). */
export interface Recorder {
  inserted(run: string): string;
  deleted(run: string): string;
}

/** @param firstId of annotations that nobody has used in the document */
export function recorderOf(author: string, firstId: number): Recorder {
  let id = firstId;
  const wrap = (name: string, run: string): string =>
    `<w:${name} w:id="${id++}" w:author="${escapeXml(author)}">${run}</w:${name}>`;
  return { inserted: (run) => wrap("ins", run), deleted: (run) => wrap("del", run) };
}

const runOf = (properties: string, content: string): string => `<w:r>${properties}${content}</w:r>`;

/** The deleted characters of a run, as they stand in a deletion. */
function deletedContent(xml: string, characters: Character[]): string {
  let result = "";
  for (let i = 0; i < characters.length;) {
    const { node, from, to } = characters[i]!;
    if (!node) {
      result += xml.slice(from, to);
      i += 1;
      continue;
    }
    const same: Character[] = [];
    while (i < characters.length && characters[i]!.node === node) same.push(characters[i++]!);
    result += `<w:delText xml:space="preserve">${rawText(xml, same)}</w:delText>`;
  }
  return result;
}

const TEXT_TAGS = /<\/?w:(?:t|tab|br|cr|noBreakHyphen|lastRenderedPageBreak|softHyphen)(?:\s[^>]*)?\/?>/g;

const startOf = ({ node, from }: Character): number => node?.from ?? from;
const endOf = ({ node, to }: Character): number => node?.to ?? to;

/** Where a run is cut: before its character `at`, which may be within a text. */
interface Cut {
  at: number;
  isWithin: boolean;
  /** What stands in the run before it ends here, and what behind it begins here. */
  end: number;
  start: number;
}

function cutOf(own: Character[], at: number): Cut {
  const [before, behind] = [own[at - 1], own[at]];
  const isWithin = before !== undefined && before.node !== null && before.node === behind?.node;
  return {
    at,
    isWithin,
    end: before ? endOf(before) : startOf(behind!),
    start: behind ? startOf(behind) : endOf(before!),
  };
}

/** The part of a cut text that stays in front, or behind. */
function partOfText(xml: string, own: Character[], { at }: Cut, side: "front" | "behind"): string {
  const node = own[at]!.node!;
  const kept = own.filter((one, i) => one.node === node && (side === "front" ? i < at : i >= at));
  return `${preserving(node.tag)}${rawText(xml, kept)}</w:t>`;
}

/** The run of which characters go and to which a text comes. */
interface Split {
  run: Run;
  own: Character[];
  from: number;
  to: number;
  text: string;
}

/** One run becomes up to four: what stays before, what goes, what comes, what stays behind; null where more would go. */
function splitRun(xml: string, { run, own, from, to, text }: Split, by: Recorder): Patch | null {
  const [first, last] = [cutOf(own, from), cutOf(own, to)];
  const contentEnd = xml.lastIndexOf("</w:r", run.to - 1);
  const goes = xml.slice(
    first.isWithin ? own[from]!.node!.from : first.end,
    last.isWithin ? own[to]!.node!.to : last.start,
  );
  if (from < to && goes.replace(TEXT_TAGS, "").includes("<")) return null;
  const head = first.isWithin
    ? xml.slice(run.content, own[from]!.node!.from) + partOfText(xml, own, first, "front")
    : xml.slice(run.content, first.end);
  const between = from === to && !first.isWithin ? xml.slice(first.end, last.start) : "";
  const tail = last.isWithin
    ? partOfText(xml, own, last, "behind") + xml.slice(own[to]!.node!.to, contentEnd)
    : between + xml.slice(last.start, contentEnd);
  const start = xml.slice(run.from, run.content);
  const staying = (content: string): string => (content.trim() === "" ? "" : `${start}${content}</w:r>`);
  const pieces = [
    staying(head),
    from === to ? "" : by.deleted(runOf(run.properties, deletedContent(xml, own.slice(from, to)))),
    text === "" ? "" : by.inserted(runOf(run.properties, textElement(text))),
    staying(tail),
  ];
  return { from: run.from, to: run.to, text: pieces.join("") };
}

/**
 * The patches by which a text changes where the document records changes.
 * @returns id of a message where it cannot be
 */
export function trackedEdit(
  xml: string,
  { characters }: Characters,
  edit: TextEdit,
  by: Recorder,
): Patch[] | string {
  const touched = characters.slice(edit.from, edit.to);
  if (touched.some(({ isFixed }) => isFixed)) return "word/attached";
  const beside = [characters[edit.from - 1], characters[edit.to]].find((one) => one && !one.isFixed);
  const runs = touched.length > 0 ? [...new Set(touched.map(({ run }) => run))] : beside ? [beside.run] : [];
  if (runs.length === 0) return "word/attached";
  if (runs.some(({ isInserted }) => isInserted)) return "word/has-revisions";
  const patches: Patch[] = [];
  for (const [i, run] of runs.entries()) {
    const own = characters.filter((one) => one.run === run);
    const start = characters.indexOf(own[0]!);
    const split = splitRun(
      xml,
      {
        run,
        own,
        from: Math.max(0, edit.from - start),
        to: Math.min(own.length, edit.to - start),
        text: i === runs.length - 1 ? edit.text : "",
      },
      by,
    );
    if (!split) return "word/attached";
    patches.push(split);
  }
  return patches;
}
