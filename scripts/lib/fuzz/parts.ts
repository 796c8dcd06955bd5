/** Several parts as one input, which a fuzzer can change in all its places: each ends at a zero, as no part of XML has one. */
export const joinedTexts = (parts: string[]): Uint8Array => Buffer.from(parts.join("\0"));

/** The parts of an input, as many as are wanted; what was lost is empty. */
export function splitTexts(input: Uint8Array, count: number): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (let i = 0; i < count - 1; i++) {
    const zero = input.indexOf(0, from);
    const end = zero === -1 ? input.length : zero;
    parts.push(input.subarray(from, end));
    from = Math.min(end + 1, input.length);
  }
  return [...parts, input.subarray(from)];
}

/** Two streams as one input: the length of the first one stands before it. */
export function joinedStreams(first: Uint8Array, second: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(first.length);
  return Buffer.concat([length, first, second]);
}

/** @returns the two streams, whatever the length says */
export function splitStreams(input: Uint8Array): [Uint8Array, Uint8Array] {
  const length = input.length < 4 ? 0 : Buffer.from(input).readUInt32LE(0);
  const end = Math.min(4 + length, input.length);
  return [input.subarray(4, end), input.subarray(end)];
}
