import { readFileSync } from "node:fs";
import { join } from "node:path";
import { check, rules } from "../../src/check";
import { goldSets } from "../check/prose/gold/sets";
import { NUMBER_RULES, precision, recall, scoreOf } from "../check/prose/gold/score";
import { cases } from "../fixtures/build/cases";
import { reportIn } from "../support/shared-reports";
import { missed } from "./missed";
import { precisionOf, recallOf, wordingScore } from "../check/prose/wording-gold/score";
import { isJudged, lostOf, type LabelledText } from "./verdicts";

interface Row {
  rule: string;
  counts: (number | string)[];
}

const table = (heads: string[], rows: Row[]): string =>
  [
    `| ${heads.join(" | ")} |`,
    `| ${heads.map(() => "---").join(" | ")} |`,
    ...rows.map(({ rule, counts }) => `| ${[rule, ...counts].join(" | ")} |`),
  ].join("\n");

const ids = rules.map(({ id }) => id);

const isAny = ({ counts }: Row): boolean => counts.some((count) => count !== 0);

/** Per rule: all findings, those judged right and wrong, those that were right and are lost, those nobody has judged. */
function rowsOfTexts(texts: LabelledText[]): Row[] {
  return ids
    .map((rule): Row => {
      let [all, right, wrong, lost] = [0, 0, 0, 0];
      for (const text of texts) {
        const own = text.findings.filter((finding) => finding.rule === rule);
        const judged = (verdict: string): number =>
          own.filter((finding) =>
            text.verdicts.some((one) => one.verdict === verdict && isJudged(finding, one)),
          ).length;
        all += own.length;
        right += judged("right");
        wrong += judged("wrong");
        lost += lostOf(text).filter((verdict) => verdict.rule === rule).length;
      }
      return { rule, counts: [all, right, wrong, lost, all - right - wrong] };
    })
    .filter(isAny);
}

/** Per rule: what the reports under test/fixtures must give, what they give, and the difference to both sides. */
async function rowsOfFixtures(): Promise<Row[]> {
  const found: string[] = [];
  const wanted: string[] = [];
  for (const { name } of cases) {
    const folder = join(__dirname, "..", "fixtures", name);
    const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as { rule: string }[];
    wanted.push(...expected.map(({ rule }) => rule));
    found.push(...check(await reportIn(join(folder, "document.docx"))).findings.map(({ rule }) => rule));
  }
  const count = (list: string[], rule: string): number => list.filter((one) => one === rule).length;
  return ids
    .map((rule): Row => {
      const [now, must] = [count(found, rule), count(wanted, rule)];
      return { rule, counts: [now, Math.min(now, must), Math.max(0, now - must), Math.max(0, must - now)] };
    })
    .filter(isAny);
}

/** Per rule and half of the cases on wording: what is found, and how much of it is right. */
export function wordingTable(): string {
  const rows = (["known", "held-out"] as const).flatMap((half) =>
    [...wordingScore(half).rules].map(([rule, score]): Row => {
      const { right, falseAlarms, missed: lost } = score;
      const shares = [precisionOf(score).toFixed(3), recallOf(score).toFixed(3)];
      return { rule, counts: [half, right, falseAlarms, lost, ...shares] };
    }),
  );
  return table(["rule", "half", "found", "false alarms", "missed", "precision", "recall"], rows);
}

const figure = (share: number): string => share.toFixed(3);

/** Per rule and set of the labelled sentences: what is found, and how much of it is right. */
export function sentenceTable(): string {
  const rows = Object.entries(goldSets).flatMap(([set, sentences]) =>
    NUMBER_RULES.map((rule): Row => {
      const score = scoreOf(rule, sentences[rule]);
      const counts = [score.sentences, score.right, score.falseAlarms.length, score.missed.length];
      return { rule, counts: [set, ...counts, figure(precision(score)), figure(recall(score))] };
    }),
  );
  const heads = ["rule", "half", "sentences", "found", "false alarms", "missed", "precision", "recall"];
  return table(heads, rows);
}

/** What costs most to count: each is held by the test that counts it anyway. */
export interface CountedTables {
  sentences: string;
  wording: string;
}

/** The page docs/evidence.md: counts only, no name and no word of the texts. */
export async function evidencePage(texts: LabelledText[], counted: CountedTables): Promise<string> {
  const pages = texts.filter(({ extent }) => extent === "excerpts").length;
  const judged = texts.flatMap(({ verdicts }) => verdicts);
  const gap = missed.map(({ rule, texts: count, what }): Row => ({
    rule: what,
    counts: [rule ?? "none", count],
  }));
  return `# Evidence

Written by \`npx tsx scripts/evidence.ts\`; do not edit. \`test/evidence\` holds the counts, and fails when a finding that was
judged right is lost or one that was judged wrong is made again.

## Real reports

${texts.length} reports of public bodies as they stand on the web: ${pages} beginnings of pages of 700 to 1,000 characters as plain text,
and ${texts.length - pages} whole ones as HTML. People judged ${judged.length} findings in them, as right, wrong (it states something untrue) or arguable. The texts
are no part of the project; where they are not at hand the test is skipped, and counted as such.

Not judged: what is found only because a page stops in the middle, what is arguable, and what has been found since.

${table(["rule", "found", "right", "wrong", "right, but lost", "not judged"], rowsOfTexts(texts))}

Known to be missed in them:

${table(["what", "rule", "texts"], gap)}

## Labelled sentences

Sentences of invented bodies with numbers (\`test/check/prose/gold\`), in thirty sets (the twelfth is lost). Only a first trial tells how good the grammar is on
sentences that it has not seen; the table below is of now, after each set has been read.

| set      | whose                                                                  | first trial: found | false alarms | precision | recall |
| -------- | ---------------------------------------------------------------------- | ------------------ | ------------ | --------- | ------ |
| tuned    | of who wrote the grammar, while it was written                         | none               |              |           |        |
| held out | of who wrote the grammar, before they were tried                       | 43 of 46           | 0            | 1.000     | 0.935  |
| blind    | of someone who had read neither the grammar nor the other sentences    | 73 of 154          | 15           | 0.830     | 0.474  |
| second   | of another writer, of the shapes and frequencies of real reports       | 98 of 122          | 1            | 0.990     | 0.803  |
| third    | of one more writer, of the same kind, after the second was read        | 66 of 74           | 1            | 0.985     | 0.892  |
| fourth   | of one more, after the third was read                                  | 72 of 86           | 5            | 0.935     | 0.837  |
| fifth    | of one more, after the fourth was read                                 | 56 of 69           | 3            | 0.949     | 0.812  |
| sixth    | of one more, after the composed sentences were read                    | 55 of 85           | 9            | 0.859     | 0.647  |
| seventh  | of one who had read the grammar, after the registers of 70 real reports | 58 of 64           | 3            | 0.951     | 0.906  |
| eighth   | of someone who had read neither the grammar nor other sentences        | 59 of 65           | 0            | 1.000     | 0.908  |
| ninth    | of one more, after the eighth was read                                 | 61 of 65           | 0            | 1.000     | 0.938  |
| tenth    | of one more stranger, after the ninth was read                         | 49 of 59           | 0            | 1.000     | 0.831  |
| eleventh | of one more stranger, after the tenth was read                         | 56 of 60           | 0            | 1.000     | 0.933  |
| twelfth  | of one more stranger, not read yet                                     | 50 of 60           | 1            | 0.980     | 0.833  |
| thirteenth | of small bureaus, towns and offices | 39 of 60 | 3 | 0.929 | 0.650 |
| fourteenth | of governments and large bureaus | 43 of 60 | 2 | 0.956 | 0.717 |
| fifteenth | of one who avoids the commonest words | 31 of 59 | 5 | 0.861 | 0.525 |
| sixteenth | in the ordinary words, after the three before were read | 51 of 60 | 0 | 1.000 | 0.850 |
| seventeenth | of cities and provinces, at the same time | 43 of 60 | 9 | 0.827 | 0.717 |
| twentieth | in the ordinary words, after those before were read | 49 of 60 | 3 | 0.942 | 0.817 |
| twenty-first | long paragraphs of counties and towns, at the same time | 45 of 60 | 4 | 0.918 | 0.750 |
| twenty-third | in the ordinary words, after those before were read | 45 of 60 | 2 | 0.957 | 0.750 |
| twenty-fourth | of bureaus of all sizes, at the same time | 46 of 60 | 1 | 0.979 | 0.767 |
| twenty-sixth | in the ordinary words, after those before were read | 54 of 60 | 1 | 0.982 | 0.900 |
| twenty-eighth | in the ordinary words, after those before were read | 51 of 60 | 1 | 0.981 | 0.850 |
| twenty-ninth | of bodies of all sorts, at the same time | 45 of 60 | 3 | 0.938 | 0.750 |

The blind set was then read, kind by kind, and the grammar made general; so were the others, each tried after the one before was read. Their
figures below are no longer those of unknown sentences. Three sentences of the third set are shares that do not fit their numbers, and were labelled
as rates at first. The goal of 0.95 has not been reached on unknown sentences yet. In the fourth,
sentences on a whole county or city stood in the report of a bureau, where they are rightly not compared: with the body that they speak of
77 of 86 were found at first, a recall of 0.895; three of the five false alarms were of one sentence, on what another body had received.
Of the fifth first only the false alarms were mended. What it had missed was not mended one by one: sentences were put together from the dimensions in which reports differ
(\`test/check/prose/composed\`), and what of them was not read was made general. Of 136 further wordings that were tried after that 66 of 86 mistakes were found at first, with 7 false alarms; five of them were
labelled unfairly and taken out, the others are among the tuned ones now. One reading has changed: a rate of what was answered in time (按期答复率100%) leaves out what is not yet due, so that
it does not contradict what is carried over. Two sentences of the same hand as the rules, one tuned and one held out, had been
labelled wrong for it; they count as tempting now. Of the sixth seven mistakes are still missed, and left out below: two parts behind 其中 that do not make their
total, which may be an open list; a share that falls by per cent where points are meant; and four things that two sentences count differently.
The seventh was written before anything was mended for it, in the registers of small bureaus, towns and a city; that its writer knew the grammar makes it
easier than one of a stranger. Its first trial by rule: text/table 24 of 27 with two false alarms, text/list-sum 17 of 17, text/percentage 5 of 5, text/growth 6 of 6 with
one, text/rate 4 of 5, text/two-numbers 2 of 4. One of its right sentences contradicted the report around it, and was put otherwise. Of 63 pairs of a right and
a wrong number that were tried behind it, in further words of the same reports, 42 wrong ones were found at first and no right one; of 61 right sentences that tempt, two were taken for wrong.
The eighth and the ninth are of two writers who knew neither the grammar nor each other's sentences, after the shapes of real reports. First trial by rule, eighth: text/table 23 of 26,
text/list-sum 19 of 19, text/percentage 6 of 6, text/growth 7 of 7, text/rate 4 of 4, text/two-numbers 0 of 3; ninth: 24 of 26, 19 of 19, 7 of 7, 6 of 6, 4 of 4, 1 of 3. None of their labels was
found unfair; seven sentences were put in other words where a clause was that of a real report. Nine sums whose wrong part the tables tell stand under
text/table here, which finds them, and one number of last year under text/growth.
The tenth is of one more writer who knew none of this. First trial by kind: tables 21 of 24, lists 16 of 18, shares 3 of 6, changes 5 of 6, rates 3 of 4, one thing told twice 1 of 1. One
of its sentences was left out, as its two numbers may be of two accounts; five sums whose wrong part the tables tell stand under text/table here.
The twelfth has not been read beyond its false alarm, which is mended: a number that tells two cells at once (新收和上年结转申请共50件) was held against one of them. It stands in no table below.
Those from the thirteenth on are of twelve more strangers, each told that no two sentences should have one frame; the grammar that stood before them finds 38 to 47 of 60 in the later ones of them,
too (47, 41, 46, 44, 39, 38, 47, 43, 40). So what the sets before had shown was better than it is: **on unknown sentences of this kind the recall is some 0.8, the precision 0.97, and the goals of 0.95 and 0.99
are not reached.** A finding at another place of a wrong sentence counts as false here. One label was unfair (it followed a wrong number of a cell).
Six more sets have no mistakes in them, to count false alarms alone, first trial, with what the grammar before would have said:

| set            | what                       | sentences with a false alarm | findings | before |
| -------------- | -------------------------- | ---------------------------- | -------- | ------ |
| eighteenth     | 200 sentences              | 7                            | 13       | 20     |
| nineteenth     | 200 dense paragraphs       | 21                           | 31       | 37     |
| twenty-second  | 198 paragraphs             | 8                            | 8        | 22     |
| twenty-fifth   | 150 paragraphs             | 8                            | 9        | 17     |
| twenty-seventh | 150 paragraphs             | 6                            | 10       | 13     |
| thirtieth      | 150 paragraphs             | 3                            | 3        | 11     |

All of them have been read since, kind by kind; what is still missed of them (40 of 719 mistakes) is left out below. Sums whose wrong part the tables tell stand under text/table here.

Ten more sets were written after pages of real reports that nobody here had read: strangers kept the construction of a sentence, with a place, things, words and numbers of their own. They are no
part of the project, since they follow published sentences closely; what was read in them stands among the tuned ones in other words. Each was tried once before it was read, and with the grammar
that stood before all of them. A sum of parts counts as found wherever its list is told.

| set    | mistakes found by the grammar before | false alarms | first trial: found | false alarms | precision | recall |
| ------ | ------------------------------------ | ------------ | ------------------ | ------------ | --------- | ------ |
| first  | 31 of 48                             | 5            | 31 of 48           | 5            | 0.861     | 0.646  |
| second | 35 of 50                             | 1            | 35 of 50           | 1            | 0.972     | 0.700  |
| third  | 33 of 50                             | 3            | 33 of 50           | 3            | 0.917     | 0.660  |
| fourth | 35 of 48                             | 8            | 33 of 48           | 7            | 0.825     | 0.688  |
| fifth  | 32 of 49                             | 7            | 33 of 49           | 5            | 0.868     | 0.673  |
| sixth  | 36 of 48                             | 7            | 36 of 48           | 4            | 0.900     | 0.750  |
| last   | 34 of 49                             | 2            | 36 of 49           | 1            | 0.973     | 0.735  |

Three of them have no mistakes, 150 paragraphs each, most with several numbers: 6, 3 and 2 paragraphs had a false alarm at the first trial (7, 5 and 3 with the grammar before). **So on
unknown sentences built like those of real reports the recall is some 0.7 and the precision 0.9 to 0.97: lower than what the sets above show, whose writers chose their own constructions.** A third of
what was missed names something twice in different words, tells a list without any word for one, or counts what is published otherwise than the tables do.

Four more of the same kind, by other strangers after pages of other regions, first trial: 34, 32, 37 and 31 of 49, 49, 48 and 49 found, with 3, 1, 2 and 2 false alarms (134 of 195: recall 0.687,
precision 0.944). The false alarms of the first and the third were read and mended as kinds, but for one; none of what they missed was.

Then what three of the four had missed was read and mended as kinds, and two more sets were written by strangers after pages of again other regions. First trial of the one, while that was being done:
40 of 48 found, 6 false alarms in 5 sentences; of the other, at the end: 34 of 49, 2 false alarms in one sentence; the last of the four, not read yet, had 33 of 49 by then, and 4, three of them the
right mistake told at its sum. Together 107 of 146: **recall 0.733, precision 0.899**. The false alarms of all three were read and mended. What was read is found (479 of 488 in the ten sets before, no false alarm), so
that what is left is what reports say in ways that nobody here has seen: each set of a hundred shows about a dozen.

Then the misses of the last two and of the ones before were read, and some thirty more kinds mended: in the three that were read 49 of 49, 47 of 49 and 46 of 48 are found now. Two more sets were written meanwhile, after pages of
again other regions and kinds of bodies. First trial with the grammar before these kinds: 36 of 50 without a false alarm, 32 of 49 with 5; with them: 36 of 50 without, 33 of 49 with 4: **recall 0.697, precision 0.945**.
Their misses were read then, and mended as kinds (44 of 50 and 38 of 49 are found). One more set, of four other provinces, first trial with and without these kinds alike: 35 of 50, 3 false alarms, of which one is
unfair (its writer took one cell for another) and one the right mistake told with a wrong whole: **recall 0.70, precision 0.946**. It was read next (43 of 50).
Another, of four more provinces, after rates had been made more general: 38 of 48, 2 false alarms (37 and 2 with the grammar at the beginning of that day): **recall 0.792, precision 0.950**. And 120 right paragraphs that were
written to make a program stumble: 6 with a false alarm (7 before). The false alarms of both were read and mended as kinds.
The kinds of one hundred sentences are hardly those of the next. Of the four false alarms one is the right mistake told at its share; two were mended as kinds (a first part that is the whole already, 年末结转办理).

The eleventh is of one more stranger. First trial by kind: tables 23 of 24, lists 17 of 18, shares 6 of 6, changes 6 of 6, rates 4 of 4, one thing told twice 0 of 2. One tempting sentence was left
out, as its label may be disputed; five were put in other words near a clause of a real report. Six sums and one thing told twice, whose wrong number the tables tell, stand under text/table here. One mistake is still missed, and left
out below: a number of enforcements that are told as published, not as decided.

${counted.sentences}

## Fixtures

${cases.length} reports of invented bodies (\`test/fixtures\`), each with a defect or a layout met in real ones; their \`expected.json\` says
all that must be found.

${table(["rule", "found", "right", "wrong", "missed"], await rowsOfFixtures())}

## Wording, references, parts and odd numbers

Words of invented bodies after shapes of real reports (\`test/check/prose/wording-gold\`). The half \`known\` was at hand when the rules
were written; the half \`held-out\` was written before them and has not been used to make them better. At their first trial the rules
found every place of the held-out half; three times the words that they quoted were some characters longer or shorter than the label,
which counts as found. Four findings were right and not labelled (a town without its results, a bureau with 规章); the reports around
these cases were mended, not the rules. Cases on 截止 count for \`year/date\`, which had it before. Both halves are of one hand, so
that real texts tell more.

Two strangers wrote passages with slips of these kinds, after pages of real reports (no part of the project). First trial of the first: 33 of 65 found, 8 false alarms (recall 0.508, precision 0.805):
terms with a character of the same sound, private numbers, fees above their tariff and old demands were hardly known. It was read, and its kinds mended. First trial of the second: 50 of 67 found,
10 false alarms (0.746, 0.833), eight of them in three passages that quote signs to speak of them (以“刘××”形式隐去名字). Its false alarms were read and mended, and later its misses: 64 of 65 and 67 of 67 are found now.
First trial of a third set: 36 of 42, 2 false alarms (0.857, 0.947; with the rules before the last mending 35 and 2), both the second finding of one slip, which is one now.
Its misses were read and mended as kinds (41 of 42 now). **First trial of a fourth set: 48 of 53 without a false alarm (0.906, 1.000)**; then it was read, too.

${counted.wording}
`;
}
