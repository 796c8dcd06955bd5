import type { SimulatedWord } from "../../simulated-word/simulated-word";

/** Two runs that look alike side by side are one: Word cuts and joins runs as it likes. */
const TWO_RUNS = /(<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t>)([^<]*)<\/w:t><\/w:r><w:r>\2<w:t>/g;

function joined(xml: string): string {
  const once = xml.replace(TWO_RUNS, "$1$3");
  return once === xml ? xml : joined(once);
}

const canonical = (xml: string): string =>
  joined(xml.replace(/^<\?xml[^>]*\?>\s*/, "").replaceAll(' xml:space="preserve"', ""));

/** Every part of the package as it would be saved now, with runs joined. */
export const partsOf = (word: SimulatedWord): Record<string, string> =>
  Object.fromEntries([...word.parts()].map(([name, xml]) => [name, canonical(xml)]));

const WINDOW = 120;

function firstDifference(name: string, a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const from = Math.max(0, at - WINDOW / 2);
  return `${name}\n- ${a.slice(from, from + WINDOW)}\n+ ${b.slice(from, from + WINDOW)}`;
}

/** What is different, part by part: the first difference in each, short enough to be read. [] when nothing is. */
export function differences(before: Record<string, string>, after: Record<string, string>): string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.flatMap((name) => {
    const [a, b] = [before[name], after[name]];
    if (a === b) return [];
    return [
      a === undefined || b === undefined
        ? `only ${a ? "before" : "after"}: ${name}`
        : firstDifference(name, a, b),
    ];
  });
}
