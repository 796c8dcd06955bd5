import { between, pick, type Random } from "../../support/tables";
import { applicantFacts } from "./applicants";
import { askedFacts } from "./asked";
import { CHANGES, COMPARED, LESS, MORE, SHARED, SHARES } from "./changes";
import { disputeFacts } from "./disputes";
import { documentFacts } from "./documents";
import { LIST_ENDINGS, NAMES, OPENINGS, PARTS, SEPARATORS, TOTALS, TOTALS_BEHIND } from "./lists";
import { outcomeFacts } from "./outcomes";
import { APPLICATION_NAMES, BEGINNINGS, ENDINGS, type Fact } from "./saying";

/** One sentence twice: with the right number, and with a wrong one. */
export interface Composed {
  right: string;
  wrong: string;
}

const aboutApplications = [...askedFacts, ...outcomeFacts, ...applicantFacts];
const facts = [...aboutApplications, ...disputeFacts, ...documentFacts];

/** A bracket that a beginning has opened is closed before the sentence goes on. */
const closed = (words: string): string =>
  words.split("（").length > words.split("）").length ? `${words}）` : words;

/** A number of the tables: its name, its order, when and of whom it is said, and how the sentence goes on. */
export function factSentence(random: Random): Composed {
  const fact: Fact = pick(random, facts);
  const isOfApplications = aboutApplications.includes(fact);
  const beginnings = isOfApplications ? BEGINNINGS : BEGINNINGS.filter((one) => !one.includes("申请"));
  const before = fact.after ? pick(random, fact.after) : fact.isFirst ? pick(random, beginnings) : "";
  const clause = pick(random, fact.says).replace("<申请>", pick(random, APPLICATION_NAMES));
  const end = pick(random, ENDINGS);
  const said = (value: number): string => closed(before + clause.replace("#", String(value))) + end;
  return { right: said(fact.value), wrong: said(fact.value + between(random, 9, 12)) };
}

/** A total with its parts behind it, or in front. */
export function listSentence(random: Random): Composed {
  const names = pick(random, NAMES);
  const values = names.map(() => between(random, 11, 70));
  const part = pick(random, PARTS.slice(0, random() < 0.6 ? 2 : PARTS.length));
  const parts = names.map((name, i) => part.replace("@", name).replace("#", String(values[i])));
  const sum = values.reduce((all, one) => all + one, 0);
  if (random() < 0.2) {
    const behind = pick(random, TOTALS_BEHIND);
    const plain = names.map((name, i) => `${name}${values[i]}条`).join("、");
    const said = (total: number): string => `全年公开${plain}${behind.replace("#", String(total))}。`;
    return { right: said(sum), wrong: said(sum + between(random, 3, 9)) };
  }
  const [first, opening] = [pick(random, TOTALS), pick(random, OPENINGS)];
  const [between2, last] = pick(random, SEPARATORS);
  const list = parts
    .map((one, i) => (i === 0 ? "" : i === parts.length - 1 ? last : between2) + one)
    .join("");
  const end = opening.words === "，由" ? "组成。" : pick(random, LIST_ENDINGS);
  const said = (total: number): string =>
    closed(first.replace("#", String(total)) + opening.words + list) + end;
  const off = between(random, 3, 9);
  return { right: said(sum), wrong: said(opening.promisesAll && random() < 0.5 ? sum + off : sum - off) };
}

/** A change from last year. */
export function changeSentence(random: Random): Composed {
  const { says, now, before } = pick(random, COMPARED);
  const word = pick(random, now > before ? MORE : LESS);
  const [width, net] = now > before ? ["增幅", "净增"] : ["降幅", "净减"];
  const form = pick(random, CHANGES);
  const said = (off: number): string => {
    const difference = Math.abs(now - before) + off;
    const percent = (difference / before) * 100;
    return `${says}${form
      .replaceAll("±幅", width)
      .replaceAll("净±", net)
      .replaceAll("±", word)
      .replace("<", String(before))
      .replaceAll("#件", `${difference}件`)
      .replaceAll("#%", `${percent.toFixed(1)}%`)}。`;
  };
  return { right: said(0), wrong: said(3) };
}

/** A part with its share. */
export function shareSentence(random: Random): Composed {
  const { says, part, whole } = pick(random, SHARED);
  const form = pick(random, SHARES);
  const said = (off: number): string =>
    `${says}${form.replace("#", ((part / whole) * 100 + off).toFixed(1))}。`;
  return { right: said(0), wrong: said(5.2) };
}
