import type { Clock } from "./clock";
import { commonCall } from "./common-api";

/** Size of a slice in bytes; the largest that is allowed. */
const SLICE = 4_194_304;

async function slices(clock: Clock, file: Office.File, index = 0): Promise<Uint8Array[]> {
  if (index >= file.sliceCount) return [];
  const slice = await commonCall<Office.Slice>(clock, (done) => file.getSliceAsync(index, done));
  return [new Uint8Array(slice.data as number[]), ...(await slices(clock, file, index + 1))];
}

/** The document as a .docx file, as Word would save it now (requirement set CompressedFile). */
export async function wholeFile(clock: Clock): Promise<Uint8Array> {
  const file = await commonCall<Office.File>(clock, (done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const parts = await slices(clock, file);
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  } finally {
    // Word keeps at most two files open for an add-in.
    file.closeAsync(() => undefined);
  }
}
