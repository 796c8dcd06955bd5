/** The head and the directory of a compound file ([MS-CFB]) with streams of these names; enough to be recognised. */
export function compoundFile(streams: string[]): Uint8Array {
  const file = Buffer.alloc(512 + 128 * (streams.length + 1));
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(file);
  ["Root Entry", ...streams].forEach((name, i) => {
    file.write(name, 512 + 128 * i, "utf16le");
    file.writeUInt16LE(2 * (name.length + 1), 512 + 128 * i + 64);
  });
  return file;
}
