import { Inflate } from "fflate";
import { MAX_ENTRIES, MAX_PART_BYTES } from "../limits";
import { UnreadableError } from "../refusal";

/**
 * A zip archive (APPNOTE.TXT 6.3.10) read through its central directory. Nothing is inflated before it is asked
 * for; the sizes that the directory claims are never believed, only compared with what came out.
 */
export interface Zip {
  names: string[];
  /** The bytes of an entry, piece by piece; null when it is not there. Names are compared as OPC does: without case. */
  read(name: string): Iterable<Uint8Array> | null;
}

interface Entry {
  name: string;
  flags: number;
  method: number;
  compressedSize: number;
  size: number;
  offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED_FLAG = 1;
/** Small enough that one step of a bomb (1000:1) stays small. */
const STEP = 8 * 1024;

const damaged = () => new UnreadableError("zip-truncated");

/** @throws Refusal `zip-truncated`, `too-complex` (too many entries); while reading also `zip-bomb`, `encrypted` */
export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  for (const entry of directory(bytes, view)) entries.set(key(entry.name), entry);
  return {
    names: [...entries.values()].map((entry) => entry.name),
    read(name) {
      const entry = entries.get(key(name));
      return entry ? content(bytes, view, entry) : null;
    },
  };
}

/** Some writers put `\` or a leading `/` into names. */
const key = (name: string): string => name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

function directory(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) throw new UnreadableError("too-complex", { limit: MAX_ENTRIES });
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    entries.push({
      name: new TextDecoder().decode(name),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The record stands at the end, behind it at most a comment of 64 KB. A file that was cut off has none. */
function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - 0xffff; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function* content(bytes: Uint8Array, view: DataView, entry: Entry): Generator<Uint8Array> {
  if (entry.flags & ENCRYPTED_FLAG) throw new UnreadableError("encrypted");
  const at = entry.offset;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_ENTRY) throw damaged();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const end = start + entry.compressedSize;
  if (end > bytes.length) throw damaged();
  let size = 0;
  for (const piece of unpacked(bytes.subarray(start, end), entry.method)) {
    size += piece.length;
    if (size > MAX_PART_BYTES) {
      throw new UnreadableError("zip-bomb", {
        part: entry.name,
        limit: `${MAX_PART_BYTES / 1024 / 1024} MB`,
      });
    }
    yield piece;
  }
  if (size !== entry.size) throw damaged();
}

function* unpacked(data: Uint8Array, method: number): Generator<Uint8Array> {
  if (method === STORED) return yield data;
  if (method !== DEFLATED) throw damaged();
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
