import { Inflate, inflateSync } from "fflate";
import { MAX_ENTRIES, MAX_UNPACKED_BYTES } from "../limits";
import { UnreadableError } from "../refusal";
import { CheckSum } from "./check-sum";

/**
 * A zip archive (APPNOTE.TXT 6.3.10) read through its central directory. Nothing is inflated before it is asked
 * for; the sizes and check sums that the directory claims are never believed, only compared with what came out. Each
 * entry is checked to its end, whether it was stored or deflated and whatever stands in front of it or behind it: the
 * directory has the sum also of entries that were written with a data descriptor (4.3.9).
 */
export interface Zip {
  names: string[];
  /** The bytes of an entry, piece by piece; null when it is not there. Names are compared as OPC does: without case. */
  read(name: string): Iterable<Uint8Array> | null;
  /** How many bytes have come out of it. */
  unpackedBytes(): number;
}

interface Entry {
  name: string;
  /** Where its record of the directory begins and ends. */
  record: [number, number];
  flags: number;
  method: number;
  checkSum: number;
  compressedSize: number;
  size: number;
  offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_LARGE_DIRECTORY = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
/** Stand in 16 and 32 bits for what is told by the structures of archives over 4 GB (4.4.1.4). */
const TOLD_ELSEWHERE_16 = 0xffff;
const TOLD_ELSEWHERE_32 = 0xffffffff;
/** Small enough that one step of a bomb (1000:1) stays small. */
const STEP = 8 * 1024;
/** No byte of deflated data becomes more than these. */
const MOST_OF_A_BYTE = 1032;
/** As much as can never become more than is allowed. */
const AT_ONCE = Math.floor(MAX_UNPACKED_BYTES / MOST_OF_A_BYTE);

const damaged = () => new UnreadableError("zip-truncated");

/**
 * @throws UnreadableError `zip-truncated` (cut off or damaged), `zip64`, `too-complex` (too many entries); while reading
 *   also `zip-bomb`, `encrypted`
 */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  for (const entry of directory(bytes, view)) entries.set(entryKey(entry.name), entry);
  let unpackedBytes = 0;
  const count = (length: number, part: string): void => {
    unpackedBytes += length;
    if (unpackedBytes > MAX_UNPACKED_BYTES) {
      throw new UnreadableError("zip-bomb", { part, limit: `${MAX_UNPACKED_BYTES / 1024 / 1024} MB` });
    }
  };
  return {
    unpackedBytes: () => unpackedBytes,
    names: [...entries.values()].map((entry) => entry.name),
    read(name) {
      const entry = entries.get(entryKey(name));
      return entry ? content(bytes, view, entry, count) : null;
    },
  };
}

/**
 * The directory of an archive, for those who copy entries as they lie there: each with its record, and where the directory begins.
 * @throws UnreadableError as `openZip`
 */
export function zipDirectory(bytes: Uint8Array): { entries: Entry[]; from: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { entries: directory(bytes, view), from: view.getUint32(endOfDirectory(view) + 16, true) };
}

/** The name of an entry as it is compared: some writers put `\` or a leading `/` into names. */
export const entryKey = (name: string): string => name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

function directory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === TOLD_ELSEWHERE_16 || at === TOLD_ELSEWHERE_32) throw largeOrDamaged(view, end);
  if (count > MAX_ENTRIES) throw new UnreadableError("too-complex", { limit: MAX_ENTRIES });
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const recordLength = 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    entries.push({
      name: new TextDecoder().decode(name),
      record: [at, at + recordLength],
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      checkSum: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += recordLength;
  }
  return entries;
}

/** zip64 has a record of its own before the end of the directory (4.3.15). */
const largeOrDamaged = (view: DataView, end: number): UnreadableError =>
  end >= 20 && view.getUint32(end - 20, true) === END_OF_LARGE_DIRECTORY
    ? new UnreadableError("zip64")
    : damaged();

/** The record stands at the end, behind it at most a comment of 64 KB. A file that was cut off has none. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

/** @param count is told of each piece before it is handed out */
function* content(
  bytes: Uint8Array,
  view: DataView,
  entry: Entry,
  count: (length: number, part: string) => void,
): Generator<Uint8Array> {
  if (entry.flags & ENCRYPTED_FLAG) throw new UnreadableError("encrypted");
  if ([entry.size, entry.compressedSize, entry.offset].includes(TOLD_ELSEWHERE_32)) {
    throw new UnreadableError("zip64");
  }
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_ENTRY) throw damaged();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw damaged();
  let size = 0;
  const sum = new CheckSum();
  for (const piece of unpacked(bytes.subarray(start, end), entry)) {
    size += piece.length;
    count(piece.length, entry.name);
    sum.add(piece);
    yield piece;
  }
  if (size !== entry.size || sum.value !== entry.checkSum) throw damaged();
}

function* unpacked(data: Uint8Array, { method, size }: Entry): Generator<Uint8Array> {
  if (method === STORED) return yield data;
  if (method !== DEFLATED) throw damaged();
  if (data.length > 0 && data.length <= AT_ONCE && size <= data.length * MOST_OF_A_BYTE) {
    return yield inflatedAtOnce(data, size);
  }
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < data.length; at += STEP) {
    try {
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    } catch {
      throw damaged();
    }
    yield* pieces;
    pieces = [];
  }
}

/** Without the copies that pieces take; the room for one byte more tells when more comes out than the directory says. */
function inflatedAtOnce(data: Uint8Array, size: number): Uint8Array {
  try {
    return inflateSync(data, { out: new Uint8Array(size + 1) });
  } catch {
    throw damaged();
  }
}
