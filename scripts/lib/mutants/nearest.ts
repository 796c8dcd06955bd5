import { posix } from "node:path";

const IMPORT = /(?:from|import|require)\s*\(?\s*"(\.[^"]+)"/g;

/** The files that a file imports, of those that are known. */
function importsOf(file: string, text: string, known: ReadonlyMap<string, string>): string[] {
  return [...text.matchAll(IMPORT)].flatMap(([, name]) => {
    const path = posix.join(posix.dirname(file), name!);
    const found = ["", ".ts", ".tsx", "/index.ts"].map((end) => path + end).find((one) => known.has(one));
    return found ? [found] : [];
  });
}

/** How many files lie between a file and each that is reached from it. */
function distancesFrom(start: string, next: ReadonlyMap<string, readonly string[]>): Map<string, number> {
  const distances = new Map([[start, 0]]);
  for (const [file, distance] of distances) {
    for (const other of next.get(file) ?? []) if (!distances.has(other)) distances.set(other, distance + 1);
  }
  return distances;
}

const namesOf = (file: string): string[] =>
  file
    .replace(/(?:\.test)?\.tsx?$/, "")
    .split("/")
    .slice(1);

/** How far two files lie in the same place of src and of test. */
function sharedNames(a: string, b: string): number {
  const [left, right] = [namesOf(a), namesOf(b)];
  const end = left.findIndex((name, i) => name !== right[i]);
  return end < 0 ? left.length : end;
}

/**
 * Which tests may see a bug in a file, and in what order to ask them.
 *
 * @param files the text of every file of src and test, by its path in the project
 * @returns gives for a file the tests that lead to it by their imports: first those that import it themselves, then
 *   those that stand where it stands, then by how many files lie between; of equals the one first that loads less
 */
export function nearestTests(files: ReadonlyMap<string, string>): (file: string) => string[] {
  const imports = new Map([...files].map(([file, text]) => [file, importsOf(file, text, files)]));
  const importers = new Map<string, string[]>();
  for (const [file, others] of imports) {
    for (const other of others) importers.set(other, [...(importers.get(other) ?? []), file]);
  }
  const loads = new Map<string, number>();
  const loadOf = (test: string): number => {
    const load = loads.get(test) ?? distancesFrom(test, imports).size;
    loads.set(test, load);
    return load;
  };
  return (file) => {
    const distances = distancesFrom(file, importers);
    const tests = [...distances.keys()].filter((one) => /\.test\.ts$/.test(one));
    const rank = (test: string): number[] => {
      const distance = distances.get(test)!;
      return [Math.min(distance, 2), -sharedNames(file, test), distance, loadOf(test)];
    };
    const ranks = new Map(tests.map((test) => [test, rank(test)]));
    return tests.sort((a, b) => {
      const [left, right] = [ranks.get(a)!, ranks.get(b)!];
      const at = left.findIndex((value, i) => value !== right[i]);
      return at < 0 ? 0 : left[at]! - right[at]!;
    });
  };
}
