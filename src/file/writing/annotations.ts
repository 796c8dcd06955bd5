/** Who has made what is recorded as a change, and who says what stands in our comments. */
export const AUTHOR = "年报助手";

/** The first number that no annotation of a part has. */
export function freeAnnotation(xml: string): number {
  let most = 0;
  for (const [, id] of xml.matchAll(/\sw:id="(\d{1,9})"/g)) most = Math.max(most, Number(id));
  return most + 1;
}
