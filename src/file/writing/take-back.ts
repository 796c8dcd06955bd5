import { markedWithin, withoutOwnMarks } from "../marks/marks";
import { removeComments } from "../marks/comment-part";
import { rangeRemovals } from "../marks/comment-ranges";
import type { Patch } from "../markup/patches";
import { FileRefusal } from "../refusal";
import type { FileSession } from "../session";
import type { Stretch, WrittenStretches } from "./stretches";

const overlaps = ({ from, to }: Patch, stretch: Stretch): boolean => from >= stretch.from && to <= stretch.to;

/**
 * Takes a correction or an insertion back: what stood there before stands there again, letter by letter of the markup.
 * @throws FileRefusal `word/changed-since` where something else was written over it since
 */
export async function takeBackInFile(
  session: FileSession,
  { stretches, parts, kind }: WrittenStretches,
): Promise<void> {
  session.assertWritable();
  const { now } = session;
  const own = markedWithin(now, stretches);
  const ids = new Set(own.map(({ id }) => id));
  for (const { from, to, written, isLost } of stretches) {
    if (isLost || withoutOwnMarks(now.xml.slice(from, to), ids) !== written)
      throw new FileRefusal("word/changed-since");
  }
  // What marks an insertion that goes, or a text that goes, goes with it.
  const marks = rangeRemovals(now.xml, ids).filter(
    (patch) => !stretches.some((stretch) => overlaps(patch, stretch)),
  );
  const patches: Patch[] = [
    ...marks,
    ...stretches.map(({ from, to, before }) => ({ from, to, text: before })),
  ];
  const file = now.file.copy();
  removeComments(file, own);
  const others = [...session.written.values()].filter(
    (one) => one.kind === "insertion" && one.stretches !== stretches,
  );
  if (kind === "texts" || others.length === 0) {
    for (const { part, before, after } of parts) if (file.text(part) === after) file.put(part, before);
  }
  session.become(await session.tried(patches, file), patches);
}
