import { constants, deflateRawSync } from "node:zlib";
import { CheckSum } from "../../../src/document/package/check-sum";

const MEGABYTES = 300;
const MEGABYTE = 1024 * 1024;

/**
 * A zip of which one entry unpacks to 300 MB of one letter: the same deflated megabyte over and over, closed by an
 * empty last block, so that no test ever holds or packs 300 MB.
 */
export function bomb(name: string, others: Record<string, string> = {}): Uint8Array {
  const megabyte = deflateRawSync(Buffer.alloc(MEGABYTE, "a"), { finishFlush: constants.Z_SYNC_FLUSH });
  const packed = Buffer.concat([...new Array<Buffer>(MEGABYTES).fill(megabyte), Buffer.from([3, 0])]);
  const entries = Object.entries(others).map(([other, text]): Entry => {
    const bytes = Buffer.from(text);
    return { name: other, packed: deflateRawSync(bytes), size: bytes.length, checkSum: checkSumOf(bytes) };
  });
  // Nobody comes to the end of it, where the sum would be compared.
  return container([...entries, { name, packed, size: MEGABYTES * MEGABYTE, checkSum: 0 }]);
}

function checkSumOf(bytes: Uint8Array): number {
  const sum = new CheckSum();
  sum.add(bytes);
  return sum.value;
}

interface Entry {
  name: string;
  packed: Buffer;
  size: number;
  checkSum: number;
}

/** Local entries and a directory (APPNOTE.TXT 4.3). */
function container(entries: Entry[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size, checkSum } of entries) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(checkSum, 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const entry = Buffer.concat([signature(0x04034b50), common, Buffer.from(name), packed]);
    local.push(entry);
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, rest, Buffer.from(name));
    offset += entry.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, ...directory, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The same zip with another size of an entry in its directory. */
export const withDeclaredSize = (zip: Uint8Array, name: string, size: number): Uint8Array =>
  withDirectoryField(zip, name, 24, size);

/** The same zip with another 32-bit number in the directory, at this offset of an entry (APPNOTE.TXT 4.3.12). */
export function withDirectoryField(zip: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const copy = Uint8Array.from(zip);
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name) {
      view.setUint32(at + offset, value, true);
      return copy;
    }
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  throw new Error(`No entry ${name}`);
}

/** The same zip with its figures in the large form (APPNOTE.TXT 4.3.14 to 4.3.16). */
export function asZip64(zip: Uint8Array): Uint8Array {
  const end = Buffer.from(zip.subarray(zip.length - 22));
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  const count = BigInt(end.readUInt16LE(10));
  for (const at of [24, 32]) record.writeBigUInt64LE(count, at);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(12)), 40);
  record.writeBigUInt64LE(BigInt(end.readUInt32LE(16)), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(zip.length - 22), 8);
  locator.writeUInt32LE(1, 16);
  end.fill(0xff, 8, 20);
  return Buffer.concat([zip.subarray(0, zip.length - 22), record, locator, end]);
}
