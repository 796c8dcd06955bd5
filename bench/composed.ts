/**
 * How many composed sentences (test/check/prose/composed) are read: prints those with a wrong number that are not found, and the
 * right ones in which something is. Run with `npx tsx bench/composed.ts [seed] [how many of each kind]`.
 */
import {
  changeSentence,
  factSentence,
  listSentence,
  shareSentence,
} from "../test/check/prose/composed/compose";
import { sentencesWithFindings } from "../test/check/prose/composed/found";
import { randomFrom } from "../test/check/support/tables";

const [seed, count] = [Number(process.argv[2] ?? 1), Number(process.argv[3] ?? 1000)];
/** Paragraphs of one report. */
const AT_ONCE = 100;

for (const compose of [factSentence, listSentence, changeSentence, shareSentence]) {
  const random = randomFrom(seed);
  const all = Array.from({ length: count }, () => compose(random));
  const sentences = [...new Map(all.map((one) => [one.wrong, one])).values()];
  const [missed, alarms]: string[][] = [[], []];
  for (let at = 0; at < sentences.length; at += AT_ONCE) {
    const some = sentences.slice(at, at + AT_ONCE);
    const wrong = sentencesWithFindings(some.map((one) => one.wrong));
    missed!.push(...some.map((one) => one.wrong).filter((one) => !wrong.has(one)));
    alarms!.push(...sentencesWithFindings(some.map(({ right }) => right)));
  }
  missed!.forEach((one) => console.log(`unread: ${one}`));
  alarms!.forEach((one) => console.log(`alarm: ${one}`));
  const read = ((1 - missed!.length / sentences.length) * 100).toFixed(1);
  console.log(
    `${compose.name}: ${sentences.length} sentences, ${read} % read, ${alarms!.length} false alarms`,
  );
}
