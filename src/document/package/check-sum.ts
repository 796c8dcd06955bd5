/** CRC-32 as zip archives have it (APPNOTE.TXT 4.4.7), of bytes that come piece by piece. */
export class CheckSum {
  private rest = 0xffffffff;

  add(bytes: Uint8Array): void {
    let rest = this.rest;
    for (let i = 0; i < bytes.length; i++) rest = table[(rest ^ bytes[i]!) & 0xff]! ^ (rest >>> 8);
    this.rest = rest;
  }

  get value(): number {
    return (this.rest ^ 0xffffffff) >>> 0;
  }
}

/** Remainders of all bytes by the polynomial of the standard, its bits reversed. */
const POLYNOMIAL = 0xedb88320;
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
  return rest;
});
