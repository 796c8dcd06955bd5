import { namesOfEach } from "../../../../language/quantities/each";
import type { Quantity } from "../../../../language/quantities/quantity";
import { sentenceStart } from "../../../../language/quantities/words";

/** A number that 分别为 gives to one of several names, with the words before it and the unit that stands once. */
export interface SharedOut {
  lead: string;
  quantity: Quantity;
  /** Where the words end that tell its time, if that is before it: what it is compared with is of another. */
  toldTo?: number;
}

/** The numbers that 分别为 and 各 share out to names; none where they are not as many. */
export function sharedOut(words: string, quantities: Quantity[]): Map<Quantity, SharedOut[]> {
  const leads = new Map<Quantity, SharedOut[]>();
  quantities.forEach((first, i) => {
    const start = sentenceStart(words, first.start);
    const lead = words.slice(Math.max(start, quantities[i - 1]?.end ?? 0), first.start);
    const each = namesOfEach(lead);
    if (each) leads.set(first, each.length > 1 ? each.map((name) => ({ lead: name, quantity: first })) : []);
    const told = /^(.*?[,:])?([^,:]+?)(?:件数|数量|数)?,?(?:分别|依次|各)(?:仅有?|只有?|为|是|有|达|)$/u.exec(
      lead,
    );
    if (!told) return;
    const names = told[2]!.split(/、|和|及|与/u).filter((name) => name !== "");
    const run = [first];
    for (const next of quantities.slice(i + 1)) {
      if (!/^(?:[、,和及与]|以及)$/u.test(words.slice(run.at(-1)!.end, next.start))) break;
      run.push(next);
    }
    if (names.length < 2 || names.length !== run.length) return;
    const { unit, kind } = run.at(-1)!;
    run.forEach((one, at) =>
      leads.set(one, [
        {
          lead: (at === 0 ? (told[1] ?? "") : "") + names[at]!,
          quantity: one.kind === "bare" ? { ...one, unit, kind } : one,
        },
      ]),
    );
  });
  return leads;
}
