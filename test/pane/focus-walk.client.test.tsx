import { act } from "react";
import { chooseFile } from "../../src/pane/lastyear/flows/choose";
import { insertAtCursor } from "../../src/pane/flows/write";
import { insertAgainQuestion } from "../../src/pane/questions/wording";
import { say, tabs } from "../../src/pane/state/said";
import { isFull } from "../matrix/results";
import { finding, mixedFindings, result } from "./support/findings";
import { CARRIED, recordOf } from "./support/facts-record";
import { lastYearFile } from "./support/last-year-file";
import { testPane, type TestPane } from "./support/pane";
import { show, type Screen } from "./support/screen";

/**
 * Who works by the keyboard must not be thrown back to the beginning: after everything that can be pressed the focus is
 * on something. Each button of each screen is pressed on a screen that was just opened; of those that do the same with one
 * entry of a list or another, the last, and in the matrix the first as well.
 */

jest.setTimeout(60_000);

/** Everything that has to happen before a screen is there. */
type Steps = (pane: TestPane, screen: Screen) => Promise<void>;

/** Longer than the pane waits for a view that looks after the keyboard itself. */
const PATIENCE_MS = 40;

const settle = (pane: TestPane, patience = 2): Promise<void> =>
  act(async () => {
    do await new Promise((resolve) => setTimeout(resolve, 2));
    while (pane.store.get().task !== null);
    await pane.catchingUp;
    await new Promise((resolve) => setTimeout(resolve, patience));
  });

const press =
  (...names: string[]): Steps =>
  async (pane, screen) => {
    for (const name of names) {
      await screen.click(screen.button(name));
      await settle(pane);
    }
  };

const go =
  (tab: (typeof tabs)[number], ...then: string[]): Steps =>
  async (pane, screen) => {
    await act(async () => pane.store.dispatch({ type: "tab/chosen", tab }));
    await settle(pane);
    await press(...then)(pane, screen);
  };

const withFacts = (pane: TestPane): void => {
  pane.document.write(CARRIED);
  void pane.document.keep(recordOf(CARRIED));
};

interface Scenario {
  found?: ReturnType<typeof result>;
  before?: (pane: TestPane) => void;
  steps: Steps;
}

const blanks = [1, 2, 3].map((column) =>
  finding({
    rule: "cell/empty",
    message: `第 ${column} 格没有填。`,
    row: "（四）",
    place: { kind: "cell", table: 1, tr: 9, tc: column, paragraphs: [0], text: "" },
  }),
);

const scenarios: Record<string, Scenario> = {
  "起草, an empty pane": { steps: go("draft") },
  "起草, the help for the first time": {
    steps: async (pane) => act(async () => pane.store.dispatch({ type: "help/shown", open: true })),
  },
  "起草, last year's report chosen": { steps: async (pane) => act(() => chooseFile(pane, lastYearFile())) },
  "起草, something inserted": {
    steps: async (pane) => act(() => insertAtCursor(pane, "applications", "anyway")),
  },
  "起草, facts": { before: withFacts, steps: go("draft") },
  "起草, a fact confirmed": { before: withFacts, steps: go("draft", "没变：286条") },
  填表: { steps: go("fill") },
  "核对, not checked": { steps: go("check") },
  "核对, findings": { steps: go("check", "检查本文") },
  "核对, blanks": { found: result([...mixedFindings, ...blanks]), steps: go("check", "检查本文") },
  "核对, nothing found": { found: result([]), steps: go("check", "检查本文") },
  "核对, marked": { steps: go("check", "检查本文", "在文中标记") },
  "报送, not checked": { before: withFacts, steps: go("submit") },
  "报送, the list": { steps: go("submit", "检查本文") },
  "报送, cleared": { found: result([]), before: withFacts, steps: go("submit", "检查本文", "清理并完成") },
  "a question": {
    steps: async (pane) =>
      act(async () => {
        const question = insertAgainQuestion("draft", { what: "report" }, say("pane/again.report"), null);
        pane.store.dispatch({ type: "question/asked", question });
      }),
  },
  settings: {
    steps: async (pane) => act(async () => pane.store.dispatch({ type: "settings/shown", open: true })),
  },
};

const opened = async ({ found, before, steps }: Scenario): Promise<{ pane: TestPane; screen: Screen }> => {
  const pane = testPane(found);
  before?.(pane);
  const screen = await show(pane);
  await settle(pane);
  await steps(pane, screen);
  await settle(pane);
  return { pane, screen };
};

const pressable = (screen: Screen): HTMLElement[] => [
  ...screen.element.querySelectorAll<HTMLElement>("button, input[type=checkbox], summary, [data-finding]"),
];

const nameOf = (element: HTMLElement): string =>
  (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();

/** What is there on every screen: pressed on the first one, by its name. */
const onEvery = new Set<string>();

/** What an entry of a list has in common with the others: 改为 8：… and 改为 12：… do the same, each 去看 leads elsewhere. */
const kindOf = (element: HTMLElement): string =>
  element.dataset.finding === undefined
    ? `${element.tagName} ${/^(采用|选中|改为|填 0|没变|插入).*：/u.exec(nameOf(element))?.[1] ?? nameOf(element)}`
    : "finding";

/** The last of each kind, where less is left to take the focus; in the matrix also the first. */
const ends = (elements: readonly HTMLElement[], at: readonly number[]): number[] => {
  const kinds = at.map((index) => kindOf(elements[index]!));
  return at.filter(
    (_, i) => (isFull && kinds.indexOf(kinds[i]!) === i) || kinds.lastIndexOf(kinds[i]!) === i,
  );
};

const isAround = (element: HTMLElement): boolean =>
  element.closest("[role=tabpanel]") === null && element.closest("[role=group]") === null;

describe("the focus after everything that can be pressed", () => {
  it.each(Object.entries(scenarios))("is on something: %s", async (_, scenario) => {
    const first = await opened(scenario);
    const all = pressable(first.screen);
    const wanted = all.flatMap((element, at) => {
      const key = nameOf(element).replace(/\d.*/u, "");
      if (!isAround(element)) return [at];
      if (onEvery.has(key)) return [];
      onEvery.add(key);
      return [at];
    });
    await first.screen.close();
    expect(all.length).toBeGreaterThan(5);
    const lost: string[] = [];
    // Where a screen has many, every other one in `npm test`: the first ones and the last one among them.
    const chosen = ends(all, wanted).filter(
      (_at, place, { length }) => isFull || length < 8 || place < 2 || (length - 1 - place) % 2 === 0,
    );
    for (const at of chosen) {
      const { pane, screen } = await opened(scenario);
      const target = pressable(screen)[at]!;
      const name = nameOf(target);
      target.focus();
      await screen.click(target);
      await settle(pane, PATIENCE_MS);
      const { activeElement } = document;
      const isSomething = screen.element.contains(activeElement) && activeElement !== screen.element;
      if (!isSomething) lost.push(name);
      await screen.close();
    }
    expect(lost).toEqual([]);
  });
});
