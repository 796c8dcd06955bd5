import { UnreadableError } from "../refusal";
import { Bytes } from "./bytes";

/**
 * A compound file ([MS-CFB]): the streams of its root storage by name, in whatever case (2.6.4). Those of embedded objects
 * are not among them.
 */
export interface CompoundFile {
  /** As they are written. */
  names: string[];
  /** Null when there is no such stream. */
  read(name: string): Bytes | null;
}

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

const LAST_SECTOR = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;
const ENTRY_LENGTH = 128;
const DIFAT_IN_HEADER = 109;

/** @throws UnreadableError `old-doc` when the file is damaged */
export function openCompoundFile(file: Uint8Array): CompoundFile {
  const bytes = new Bytes(file);
  const sectorShift = bytes.u16(0x1e);
  const miniShift = bytes.u16(0x20);
  if ((sectorShift !== 9 && sectorShift !== 12) || miniShift !== 6) throw new UnreadableError("old-doc");
  const sectorSize = 1 << sectorShift;
  const sector = (index: number): Bytes => {
    const at = (index + 1) * sectorSize;
    return bytes.slice(at, Math.min(sectorSize, bytes.length - at));
  };

  const table = allocationTable(bytes, sector, sectorSize);
  const stream = (start: number) => joined(chain(start, table), sector);
  const entries = directory(stream(bytes.u32(0x30)));
  const root = entries[0];
  if (root?.type !== ROOT) throw new UnreadableError("old-doc");

  const cutoff = bytes.u32(0x38);
  const miniTable = numbers(stream(bytes.u32(0x3c)));
  const mini = stream(root.start);
  const miniSector = (index: number) => mini.slice(index << miniShift, 1 << miniShift);
  const streams = new Map<string, Entry>();
  for (const entry of childrenOf(root, entries)) {
    if (entry.type === STREAM) streams.set(key(entry.name), entry);
  }
  return {
    names: [...streams.values()].map((entry) => entry.name),
    read(name) {
      const entry = streams.get(key(name));
      if (!entry) return null;
      const small = entry.size < cutoff;
      const whole = small ? joined(chain(entry.start, miniTable), miniSector) : stream(entry.start);
      return whole.slice(0, Math.min(entry.size, whole.length));
    },
  };
}

const key = (name: string): string => name.toUpperCase();

/** The sectors that hold the table stand in the header, and where these do not suffice in a chain of their own. */
function allocationTable(bytes: Bytes, sector: (index: number) => Bytes, sectorSize: number): number[] {
  const sectors: number[] = [];
  for (let i = 0; i < DIFAT_IN_HEADER; i++) sectors.push(bytes.u32(0x4c + 4 * i));
  let next = bytes.u32(0x44);
  for (let left = bytes.u32(0x48); left > 0 && next < LAST_SECTOR; left--) {
    if (sectors.length > bytes.length / sectorSize + DIFAT_IN_HEADER) throw new UnreadableError("old-doc");
    const more = numbers(sector(next));
    next = more.pop() ?? LAST_SECTOR;
    sectors.push(...more);
  }
  return sectors.filter((index) => index < LAST_SECTOR).flatMap((index) => numbers(sector(index)));
}

function numbers(bytes: Bytes): number[] {
  const values: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) values.push(bytes.u32(at));
  return values;
}

function chain(start: number, table: number[]): number[] {
  const sectors: number[] = [];
  for (let at = start; at < LAST_SECTOR; at = table[at] ?? LAST_SECTOR) {
    // A chain that comes back to itself would never end.
    if (sectors.length > table.length) throw new UnreadableError("old-doc");
    sectors.push(at);
  }
  return sectors;
}

function joined(sectors: number[], read: (index: number) => Bytes): Bytes {
  const pieces = sectors.map((index) => read(index).all);
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return new Bytes(whole);
}

function directory(bytes: Bytes): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_LENGTH <= bytes.length; at += ENTRY_LENGTH) {
    const length = Math.max(0, Math.min(bytes.u16(at + 0x40), 64) - 2);
    entries.push({
      name: new TextDecoder("utf-16le").decode(bytes.slice(at, length).all),
      type: bytes.u8(at + 0x42),
      left: bytes.u32(at + 0x44),
      right: bytes.u32(at + 0x48),
      child: bytes.u32(at + 0x4c),
      start: bytes.u32(at + 0x74),
      size: bytes.u32(at + 0x78),
    });
  }
  return entries;
}

/** The children of a storage are a tree of siblings. */
function childrenOf(storage: Entry, entries: Entry[]): Entry[] {
  const found: Entry[] = [];
  const seen = new Set<number>();
  const open = [storage.child];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const entry = entries[id];
    if (!entry || seen.has(id)) continue;
    seen.add(id);
    found.push(entry);
    open.push(entry.left, entry.right);
  }
  return found;
}
