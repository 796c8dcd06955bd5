/** CRC-32 as zip archives have it (APPNOTE.TXT 4.4.7), of bytes that come piece by piece. */
export class CheckSum {
  private rest = 0xffffffff;

  /** Four bytes at a time, which takes less than half as long as one by one: all that is read is summed up. */
  add(bytes: Uint8Array): void {
    const whole = bytes.length - (bytes.length % 4);
    let rest = this.rest;
    for (let i = 0; i < whole; i += 4) {
      rest ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
      rest =
        table[THIRD + (rest & 0xff)]! ^
        table[SECOND + ((rest >>> 8) & 0xff)]! ^
        table[FIRST + ((rest >>> 16) & 0xff)]! ^
        table[rest >>> 24]!;
    }
    for (let i = whole; i < bytes.length; i++) rest = table[(rest ^ bytes[i]!) & 0xff]! ^ (rest >>> 8);
    this.rest = rest;
  }

  get value(): number {
    return (this.rest ^ 0xffffffff) >>> 0;
  }
}

/** Where the remainders of a byte begin that one, two or three others follow. */
const FIRST = 256;
const SECOND = 512;
const THIRD = 768;

/** Remainders of all bytes by the polynomial of the standard, its bits reversed; with bytes of 0 behind them. */
const POLYNOMIAL = 0xedb88320;
const table = new Int32Array(4 * 256);
for (let byte = 0; byte < 256; byte++) {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  table[byte] = rest;
}
for (let at = 256; at < table.length; at++) {
  const before = table[at - 256]!;
  table[at] = table[before & 0xff]! ^ (before >>> 8);
}
