/** The largest of any number of numbers, 0 for none. `Math.max(...numbers)` runs out of stack in large files. */
export const largest = (numbers: Iterable<number>): number => {
  let result = 0;
  for (const number of numbers) if (number > result) result = number;
  return result;
};
