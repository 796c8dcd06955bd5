import { beforeWriting } from "../guard";
import type { HostFeatures } from "../features";
import { Refusal } from "../problem";
import type { WrittenInsertion } from "./insert";
import { EMPTY, positionsOf } from "./landing";
import { list } from "./look";
import { queueRemoval } from "./removal";

/**
 * Takes an insertion out again. It must stand there as it was inserted, once: numbers that were typed into it are the
 * drafter's.
 * @throws Refusal `word/changed-since`; `word/line-left` when Word kept an empty line at the end of the document
 */
export async function takeBackInsertion(
  context: Word.RequestContext,
  host: HostFeatures,
  { content, empties }: WrittenInsertion,
): Promise<void> {
  await beforeWriting(context, host);
  const { listed, keys } = await list(context);
  const stretch = [...content, ...Array.from({ length: empties }, () => EMPTY)];
  const [start, ...more] = positionsOf(keys, stretch);
  if (start === undefined || more.length > 0) throw new Refusal("word/changed-since");
  const end = start + stretch.length;
  queueRemoval(listed, keys, start, end);
  await context.sync();
  const after = await list(context);
  const wanted = [...keys.slice(0, start), ...keys.slice(end)];
  if (after.keys.join("\n") === wanted.join("\n")) return;
  throw new Refusal(after.keys.length === wanted.length + 1 ? "word/line-left" : "word/not-as-meant");
}
