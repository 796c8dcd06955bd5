/**
 * How the time of reading, recognising and checking grows with the size of a source: each is written once, and ten times
 * as long; ten times the size may cost twelve times the time. Prints the best processor times of some runs, and exits with 1 when
 * one grows faster. Run with `npx tsx bench/growth.ts`.
 */
import { check } from "../src/check";
import { readFile } from "../src/document";
import { readReport } from "../src/report";
import { docx, flatOpc, partsOf } from "../test/document/support/packages";
import { fodt, odt } from "../test/document/support/opendocument";
import { plain, word97 } from "../test/document/support/word-97";

const RUNS = 4;
/** Of a measure that takes less, the noise of the machine is a large part: it is taken more often. */
const AT_LEAST_MS = 300;
/** A growth that is too much is measured again: what only the machine did is not there every time. */
const ATTEMPTS = 3;
const FACTOR = 10;
const MOST = 12;
const PARAGRAPHS = 500;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Paragraphs as reports have them, no two the same. */
const paragraphs = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => `2024年，主动公开政府信息${i}条，收到申请${i % 7}件，同比增长${i % 9}%。`,
  );

const inRuns = (count: number): string =>
  paragraphs(count)
    .map((text) => `p"${text}"`)
    .join(" ");
const page = (count: number): string =>
  `<html><body>${paragraphs(count)
    .map((text) => `<p>${text}`)
    .join("")}`;
const odf = (count: number) => ({
  body: paragraphs(count)
    .map((text) => `<text:p>${text}</text:p>`)
    .join(""),
});

const sources: Record<string, (count: number) => Uint8Array> = {
  docx: (count) => docx({ body: inRuns(count) }),
  "docx, cells": (count) => docx({ body: `tbl(${'tr(tc(p"规章") tc(p"1") tc(p"2")) '.repeat(count)})` }),
  "docx, lists": (count) =>
    docx({
      body: `p(pPr(numPr(ilvl{0} numId{1})) r"甲") `.repeat(count),
      numbering: `abstractNum{abstractNumId=0}(lvl{ilvl=0}(start{1} numFmt{chineseCountingThousand} lvlText{${"%1".repeat(200)}})) num{numId=1}(abstractNumId{0})`,
    }),
  "docx, styles": (count) =>
    docx({
      body: `p(pPr(pStyle{s${count - 1}}) r"甲") `.repeat(count),
      styles: Array.from(
        { length: count },
        (_, i) => `style{type=paragraph,styleId=s${i}}(basedOn{s${i - 1}})`,
      ).join(" "),
    }),
  "flat OPC": (count) => utf8(flatOpc(partsOf({ body: inRuns(count) }))),
  "Word 2003 XML": (count) =>
    utf8(
      `<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>${paragraphs(
        count,
      )
        .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
        .join("")}</w:body></w:wordDocument>`,
    ),
  doc: (count) => word97({ paragraphs: [plain(paragraphs(count).join("\r"))] }),
  odt: (count) => odt(odf(count)),
  fodt: (count) => fodt(odf(count)),
  html: (count) => utf8(page(count)),
  "html, rows": (count) => utf8(`<html><table>${"<tr><td>规章<td>1<td>2".repeat(count)}`),
  "html, attributes": (count) =>
    utf8(`<html>${`<p ${Array.from({ length: 100 }, (_, i) => `a${i}`).join(" ")}>甲`.repeat(count)}`),
  mht: (count) => utf8(`MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${page(count)}`),
  text: (count) => utf8(paragraphs(count).join("\n\n")),
  "text, one paragraph": (count) => utf8(paragraphs(count / 2).join("")),
  "text, lines to join": (count) =>
    utf8(
      `\u3000\u3000${"没有句号的一整行文字写到页面边缘为止甲乙丙丁戊己庚辛壬癸\n".repeat(19)}到此结束。\n`.repeat(
        count / 10,
      ),
    ),
  "text, tabs": (count) => utf8(`甲${"\t".repeat(10 * count)}！`),
  "text, pipes": (count) => utf8("规章|1|2\n".repeat(count)),
  "text, headings": (count) => utf8("一、总体情况 1\n".repeat(count)),
};

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function fastest(bytes: Uint8Array): Promise<number> {
  const times: number[] = [];
  for (let spent = 0; times.length < RUNS || spent < AT_LEAST_MS; spent += times.at(-1)!) {
    const start = processorTime();
    const reading = await readFile(bytes);
    if (!reading.ok) throw new Error(`Refused: ${reading.code}`);
    check(readReport(reading.document));
    times.push(processorTime() - start);
  }
  return Math.min(...times);
}

interface Growth {
  once: number;
  tenfold: number;
  growth: number;
}

async function leastGrowth(write: (count: number) => Uint8Array): Promise<Growth> {
  const [small, large] = [write(PARAGRAPHS), write(FACTOR * PARAGRAPHS)];
  await fastest(small);
  let least: Growth | null = null;
  for (let i = 0; i < ATTEMPTS && (least === null || least.growth > MOST); i++) {
    const [once, tenfold] = [await fastest(small), await fastest(large)];
    if (least === null || tenfold / once < least.growth) least = { once, tenfold, growth: tenfold / once };
  }
  return least!;
}

async function main(): Promise<void> {
  for (const [name, write] of Object.entries(sources)) {
    const { once, tenfold, growth } = await leastGrowth(write);
    if (growth > MOST) process.exitCode = 1;
    console.log(
      `${name.padEnd(20)} ${once.toFixed(0).padStart(5)} ms ${tenfold.toFixed(0).padStart(6)} ms  x${growth.toFixed(1)}${growth > MOST ? "  TOO MUCH" : ""}`,
    );
  }
}

void main();
