/** From start up to, and without, end: offsets in a text. */
export type TextSpan = [start: number, end: number];

export const spans = (text: string, expression: RegExp): TextSpan[] =>
  [...text.matchAll(expression)].map((match) => [match.index, match.index + match[0].length]);

/** Characters of a text that are spoken for. */
export class Taken {
  private readonly mask: Uint8Array;

  constructor(length: number, taken: TextSpan[]) {
    this.mask = new Uint8Array(length);
    taken.forEach((span) => this.add(span));
  }

  add([start, end]: TextSpan): void {
    this.mask.fill(1, start, end);
  }

  overlaps([start, end]: TextSpan): boolean {
    return this.mask.subarray(start, end).includes(1);
  }
}

/** The clauses of a text: what stands between commas, full stops and the like. */
export function clausesOf(text: string): TextSpan[] {
  const clauses: TextSpan[] = [];
  let start = 0;
  for (const match of text.matchAll(/[，,。；;！？!?：\n]|(?<!\d)[,:](?!\d)/gu)) {
    if (match.index > start) clauses.push([start, match.index]);
    start = match.index + match[0].length;
  }
  if (start < text.length) clauses.push([start, text.length]);
  return clauses;
}
