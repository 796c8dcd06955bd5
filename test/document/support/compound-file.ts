const FREE = 0xffffffff;
const END = 0xfffffffe;
const ALLOCATION = 0xfffffffd;
const SECTOR = 512;
const ENTRY = 128;

/**
 * A compound file ([MS-CFB]) with empty streams of these names: header, one sector of the allocation table, then the
 * directory.
 */
export function compoundFile(streams: string[]): Uint8Array {
  const directorySectors = Math.ceil((ENTRY * (streams.length + 1)) / SECTOR);
  const file = Buffer.alloc(SECTOR * (2 + directorySectors), 0);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  file.writeUInt16LE(9, 0x1e);
  file.writeUInt16LE(6, 0x20);
  file.writeUInt32LE(1, 0x2c);
  file.writeUInt32LE(1, 0x30);
  file.writeUInt32LE(4096, 0x38);
  file.writeUInt32LE(END, 0x3c);
  file.writeUInt32LE(END, 0x44);
  file.fill(0xff, 0x4c, SECTOR);
  file.writeUInt32LE(0, 0x4c);

  file.fill(0xff, SECTOR, 2 * SECTOR);
  file.writeUInt32LE(ALLOCATION, SECTOR);
  for (let i = 1; i <= directorySectors; i++) {
    file.writeUInt32LE(i === directorySectors ? END : i + 1, SECTOR + 4 * i);
  }
  ["Root Entry", ...streams].forEach((name, i) => {
    const at = 2 * SECTOR + ENTRY * i;
    file.write(name, at, "utf16le");
    file.writeUInt16LE(2 * (name.length + 1), at + 0x40);
    file.writeUInt8(i === 0 ? 5 : 2, at + 0x42);
    file.writeUInt32LE(FREE, at + 0x44);
    // Every stream is the right sibling of the one before; the root has the first one as its child.
    file.writeUInt32LE(i > 0 && i < streams.length ? i + 1 : FREE, at + 0x48);
    file.writeUInt32LE(i === 0 && streams.length > 0 ? 1 : FREE, at + 0x4c);
    file.writeUInt32LE(END, at + 0x74);
  });
  return file;
}

/** A compound file with these streams, each in sectors of its own behind the directory. */
export function compoundFileOf(streams: Record<string, Uint8Array>): Uint8Array {
  const names = Object.keys(streams);
  // Streams that are shorter than this would stand among the small ones.
  const contents = names.map((name) => {
    const sectors = Math.max(4096 / SECTOR, Math.ceil(streams[name]!.length / SECTOR));
    return Buffer.concat([streams[name]!], sectors * SECTOR);
  });
  const bare = compoundFile(names);
  const head = bare.length / SECTOR - 1;
  const count = contents.reduce((sum, content) => sum + content.length / SECTOR, head);
  const tables = Math.ceil((count + Math.ceil(count / 127)) / 128);
  const table = Buffer.alloc(tables * SECTOR, 0xff);
  Buffer.from(bare).copy(table, 0, SECTOR, 2 * SECTOR);
  const file = Buffer.concat([bare, ...contents, table]);
  let next = head;
  contents.forEach((content, i) => {
    const entry = 2 * SECTOR + ENTRY * (i + 1);
    file.writeUInt32LE(next, entry + 0x74);
    file.writeUInt32LE(content.length, entry + 0x78);
    for (let left = content.length / SECTOR; left > 0; left--)
      table.writeUInt32LE(left > 1 ? next + 1 : END, 4 * next++);
  });
  file.writeUInt32LE(tables, 0x2c);
  for (let i = 0; i < tables; i++) {
    table.writeUInt32LE(ALLOCATION, 4 * (count + i));
    file.writeUInt32LE(count + i, 0x4c + 4 * i);
  }
  table.copy(file, (count + 1) * SECTOR);
  return file;
}
