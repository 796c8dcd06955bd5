import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** A zip written in one go: sums and sizes of its entries stand in data descriptors behind them (APPNOTE.TXT 4.3.9). */
export function streamedZip(files: Record<string, Uint8Array>, level: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((problem, piece) => {
    if (problem) throw problem;
    pieces.push(piece);
  });
  for (const [name, bytes] of Object.entries(files)) {
    const entry = level === 0 ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    entry.push(bytes, true);
  }
  zip.end();
  return Buffer.concat(pieces);
}
