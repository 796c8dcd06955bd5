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
