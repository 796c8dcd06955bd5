import { formFor } from "../../../src/form";
import { openFacts } from "../../../src/language/facts/facts";
import { factStateOf, writeFactState, type Draft } from "../../../src/lastyear";

/** A carried paragraph of two sentences, with counts, a date and a statement. */
export const CARRIED =
  "全年主动公开政府信息286条，其中政府网站发布174条，政务新媒体发布112条。2024年6月20日举办政务公开“阳光公开”活动，未收到政府信息公开申请。";

/** The record of its facts, as it travels with a document. */
export function recordOf(text: string): string {
  const years = { last: 2023, current: 2024 };
  const facts = openFacts(text, years).map((fact, i) => ({ ...fact, id: `carried.${i}` }));
  const carried = { old: text, text, replacements: [], facts, outdated: [] };
  const draft: Draft = {
    unit: null,
    years,
    form: formFor(years.current),
    numbers: new Map(),
    paragraphs: [{ ...carried, id: "1/0", part: 1, level: "body", fingerprint: "carried" }],
  };
  return writeFactState(factStateOf(draft));
}
