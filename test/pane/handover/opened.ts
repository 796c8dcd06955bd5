import { act } from "react";
import { usualLimits } from "../../../src/check/limits";
import { readFile } from "../../../src/document";
import type { Language } from "../../../src/messages";
import { jobs } from "../../../src/pane/worker/jobs";
import type { ReportContent } from "../../../src/template";
import { contentWith, docxOf, ownNumbers, YEAR } from "../../handover/support/reports";
import { testPane, type TestPane } from "../support/pane";
import { show, type Screen } from "../support/screen";

export const numbers = ownNumbers(9);

/** The check of a report is done, as it is after somebody has typed. */
export async function checkedAs(pane: TestPane, content: ReportContent): Promise<void> {
  const reading = await readFile(docxOf(content));
  if (!reading.ok) throw new Error(reading.code);
  const source = reading.document;
  const result = jobs.check({
    source,
    last: null,
    year: YEAR,
    confirmed: [],
    openSentences: [],
    limits: usualLimits,
    language: "zh",
  });
  const comparison = { state: "none" as const, doubts: [], year: null };
  await act(async () =>
    pane.store.dispatch({
      type: "check/done",
      checked: { source, result, comparison },
      marks: null,
      quiet: true,
    }),
  );
}

const words = {
  zh: ["报送", "抄进填报网页、与网页比对、核校单", "全部 25 行"],
  en: ["Submit", "Web form, published page, certificate", "All 25 rows"],
} as const;

/** Waits until it is so, for a second at most. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 50 && !isSo(); i++) await act(() => new Promise((wake) => setTimeout(wake, 20)));
}

/** The pane with a report that was checked, at the place 报送, what hands it over unfolded. */
export async function opened(
  given = numbers,
  language: Language = "zh",
): Promise<{ pane: TestPane; screen: Screen }> {
  const pane = testPane();
  pane.services.language = language;
  const [submit, unfold, shown] = words[language];
  const screen = await show(pane);
  await checkedAs(pane, contentWith(given));
  await screen.click(screen.button(submit));
  await screen.click(screen.button(unfold));
  await until(() => screen.text().includes(shown));
  return { pane, screen };
}
