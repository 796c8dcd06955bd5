import { UnreadableError } from "../refusal";

/**
 * Little-endian numbers out of a file; whoever reaches over its end reads a damaged file.
 * @throws UnreadableError `old-doc`, from every method that reads
 */
export class Bytes {
  private readonly view: DataView;

  constructor(readonly all: Uint8Array) {
    this.view = new DataView(all.buffer, all.byteOffset, all.byteLength);
  }

  get length(): number {
    return this.all.length;
  }

  u8(at: number): number {
    return this.view.getUint8(this.checked(at, 1));
  }

  u16(at: number): number {
    return this.view.getUint16(this.checked(at, 2), true);
  }

  i16(at: number): number {
    return this.view.getInt16(this.checked(at, 2), true);
  }

  u32(at: number): number {
    return this.view.getUint32(this.checked(at, 4), true);
  }

  slice(at: number, length: number): Bytes {
    this.checked(at, length);
    return new Bytes(this.all.subarray(at, at + length));
  }

  private checked(at: number, length: number): number {
    if (at < 0 || length < 0 || at + length > this.all.length) throw new UnreadableError("old-doc");
    return at;
  }
}
