/**
 * Bytes of a text that are damaged, so that the rest can be read around them: a page that was cut inside a
 * character, a byte that changed on its way.
 */

/** Bytes `from` to `to` (exclusive) that are no character; one damaged character each. */
export type Damage = [from: number, to: number];

/** What a look at the bytes under one encoding found. */
export interface Census {
  /** Characters that stand there only when the text is in this encoding: ASCII says nothing. */
  telling: number;
  damage: Damage[];
}

const DAMAGED = "\ufffd";

/** The text in this encoding, with U+FFFD for each damaged place. */
export function decodeAround(bytes: Uint8Array, label: string, damage: Damage[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [from, to] of damage) {
    pieces.push(decode(bytes.subarray(at, from), label), DAMAGED);
    at = to;
  }
  return pieces.join("") + decode(bytes.subarray(at), label);
}

/** A mark in the middle of a text is a character like others; one at its beginning goes with the whole. */
const decode = (bytes: Uint8Array, label: string): string =>
  new TextDecoder(label, { ignoreBOM: true }).decode(bytes);
