import { quantitiesIn } from "../../../src/language/quantities/quantity";
import { plainWords } from "../../../src/language/quantities/words";
import { cellWords } from "../../../src/check/prose/vocabulary/cell-words";
import { noneWords } from "../../../src/check/prose/vocabulary/none-words";
import { outcomesBehind } from "../../../src/check/prose/vocabulary/outcome-words";
import { randomFrom, type Random } from "../support/tables";
import { changeSentence, factSentence, listSentence, shareSentence, type Composed } from "./composed/compose";
import { sentencesWithFindings } from "./composed/found";

/**
 * Sentences put together from the dimensions in which reports differ (docs/numbers-in-prose.md): the right ones are
 * silent, and nearly all wrong ones are found. `npx tsx bench/composed.ts` crosses more of them.
 */

const SEED = 20_241_128;
const LEAST_FOUND = 0.97;

describe.each([
  ["numbers of the tables", factSentence, 240],
  ["totals and their parts", listSentence, 120],
  ["changes from last year", changeSentence, 40],
  ["shares", shareSentence, 30],
] as [string, (random: Random) => Composed, number][])("composed sentences of %s", (_, compose, count) => {
  const random = randomFrom(SEED);
  const sentences = [
    ...new Map(Array.from({ length: count }, () => compose(random)).map((one) => [one.wrong, one])).values(),
  ];

  it("are silent where they are right", () => {
    expect([...sentencesWithFindings(sentences.map(({ right }) => right))]).toEqual([]);
  });

  it("are found where they are wrong", () => {
    const found = sentencesWithFindings(sentences.map(({ wrong }) => wrong));
    const missed = sentences.filter(({ wrong }) => !found.has(wrong)).map(({ wrong }) => wrong);
    process.stdout.write(`${sentences.length} sentences, unread: ${JSON.stringify(missed)}\n`);
    expect(1 - missed.length / sentences.length).toBeGreaterThanOrEqual(LEAST_FOUND);
  });
});

describe("what the words of a cell need to stand", () => {
  const random = randomFrom(SEED + 1);
  const sentences = Array.from({ length: 300 }, () => plainWords(factSentence(random).right).words);
  const leads = sentences.flatMap((words) =>
    quantitiesIn(words).flatMap(({ start, end }) => [words.slice(0, start), words.slice(end)]),
  );

  it("stands in all that the words find", () => {
    const rows = [...cellWords, ...outcomesBehind.map(([head, { needs }]) => ({ head, needs }))];
    const found = rows.flatMap(({ head, needs }) =>
      leads.filter((lead) => head.test(lead)).map((lead) => ({ lead, needs })),
    );
    expect(found.length).toBeGreaterThan(300);
    expect(found.filter(({ lead, needs }) => needs?.test(lead) === false)).toEqual([]);
  });

  it("stands in all sentences of none", () => {
    const none = [
      "未收到政府信息公开申请。",
      "没有结转下年度的申请。",
      "依申请公开零申请。",
      "未发生行政复议、行政诉讼。",
      "没有制发行政规范性文件。",
    ];
    for (const words of none) {
      const found = noneWords.filter((one) => words.match(one.words) !== null);
      expect(found).not.toEqual([]);
      for (const { needs } of found) expect(words).toMatch(needs);
    }
  });
});
