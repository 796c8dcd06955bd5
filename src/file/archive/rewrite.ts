import { deflateSync } from "fflate";
import { CheckSum } from "../../document/package/check-sum";
import { joinBytes } from "../../document/package/join-bytes";
import { storedEntries, type StoredEntry } from "./stored";

/** What becomes of the entries of an archive: new bytes by name; null for one that goes. */
export type EntryChanges = ReadonlyMap<string, Uint8Array | null>;

const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const NAME_IS_UTF8 = 0x0800;
const DEFLATED = 8;
const VERSION = 20;
/** The first of January 1980, the earliest that an archive can say: the same content gives the same bytes. */
const EARLIEST_DATE = 0x0021;

function packed(name: string, content: Uint8Array): StoredEntry {
  const letters = new TextEncoder().encode(name);
  const data = deflateSync(content, { level: 6 });
  const sum = new CheckSum();
  sum.add(content);
  const common = (view: DataView, at: number): void => {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, NAME_IS_UTF8, true);
    view.setUint16(at + 4, DEFLATED, true);
    view.setUint16(at + 8, EARLIEST_DATE, true);
    view.setUint32(at + 10, sum.value, true);
    view.setUint32(at + 14, data.length, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint16(at + 22, letters.length, true);
  };
  const local = new Uint8Array(30 + letters.length + data.length);
  const localView = new DataView(local.buffer);
  localView.setUint32(0, LOCAL_ENTRY, true);
  common(localView, 4);
  local.set(letters, 30);
  local.set(data, 30 + letters.length);
  const record = new Uint8Array(46 + letters.length);
  const recordView = new DataView(record.buffer);
  recordView.setUint32(0, DIRECTORY_ENTRY, true);
  recordView.setUint16(4, VERSION, true);
  common(recordView, 6);
  record.set(letters, 46);
  return { name, local, record };
}

function endOfDirectory(count: number, from: number, length: number): Uint8Array {
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, END_OF_DIRECTORY, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, from, true);
  return end;
}

/**
 * An archive with other content in some entries. All others are copied as they lie there, packed, bit for bit; new ones
 * come behind them.
 * @throws UnreadableError as `storedEntries`
 */
export function rewriteArchive(bytes: Uint8Array, changes: EntryChanges): Uint8Array {
  const stored = storedEntries(bytes);
  const known = new Set(stored.map(({ name }) => name));
  const kept = stored.flatMap((entry) => {
    const content = changes.get(entry.name);
    if (content === undefined) return [entry];
    return content === null ? [] : [packed(entry.name, content)];
  });
  const added = [...changes].flatMap(([name, content]) =>
    content === null || known.has(name) ? [] : [packed(name, content)],
  );
  let at = 0;
  const entries = [...kept, ...added].map(({ local, record }) => {
    // A Buffer of Node gives a view for a slice, where a copy is needed.
    const moved = new Uint8Array(record);
    new DataView(moved.buffer).setUint32(42, at, true);
    at += local.length;
    return { local, record: moved };
  });
  const records = joinBytes(entries.map(({ record }) => record));
  return joinBytes([
    ...entries.map(({ local }) => local),
    records,
    endOfDirectory(entries.length, at, records.length),
  ]);
}
