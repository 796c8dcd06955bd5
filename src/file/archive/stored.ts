import { UnreadableError } from "../../document/refusal";
import { openZip, zipDirectory } from "../../document/package/zip";

/** An entry of an archive as it lies there, packed. */
export interface StoredEntry {
  name: string;
  /** From its local header to its end, data descriptor included (APPNOTE.TXT 4.3.6). */
  local: Uint8Array;
  /** Its record in the central directory (4.3.12). */
  record: Uint8Array;
}

/** The local header, its name and its extra field (4.3.7). */
const localHeaderLength = (view: DataView, at: number): number =>
  30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);

/**
 * The entries of an archive, in the order in which they lie there. What is between two entries goes with the first one.
 * @throws UnreadableError where entries lie over each other, and what `openZip` throws
 */
export function storedEntries(bytes: Uint8Array): StoredEntry[] {
  openZip(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entries, from: directory } = zipDirectory(bytes);
  const ordered = [...entries].sort((a, b) => a.offset - b.offset);
  return ordered.map(({ name, offset, compressedSize, record }, i) => {
    const end = Math.min(ordered[i + 1]?.offset ?? directory, directory);
    const isWhole = offset + 30 <= end && offset + localHeaderLength(view, offset) + compressedSize <= end;
    if (!isWhole) throw new UnreadableError("zip-truncated");
    return { name, local: bytes.subarray(offset, end), record: bytes.subarray(...record) };
  });
}
