import { act } from "react";
import type { CellKey } from "../../../src/form";
import { formFor } from "../../../src/form";
import type { PaneContext } from "../../../src/pane/flows/flow";
import { readReport } from "../../../src/report";
import { reportDocx } from "../../../src/template";
import type { Memory } from "../../../src/word/memory/memory";
import { headlessPane } from "../../matrix/headless-pane";
import { openWord } from "../../simulated-word/open-word";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { valueOf } from "../../word/support/session";
import { show, type Screen } from "../support/screen";

/** The view 填表 over a simulated Word, used by hand: what is clicked and typed is counted. */
export interface FillingScreen {
  pane: PaneContext;
  word: SimulatedWord;
  screen: Screen;
  clicks: number;
  numbersTyped: number;
  /** The input of a cell; null while its row is folded. */
  input(cell: CellKey): HTMLInputElement | null;
  click(name: string): Promise<void>;
  /** Opens a row or a group by its name. */
  unfold(name: string): Promise<void>;
  type(cell: CellKey, text: string): Promise<void>;
  focus(cell: CellKey): Promise<void>;
  press(key: string): Promise<void>;
  paste(text: string): Promise<void>;
  settle(): Promise<void>;
  /** The texts of the number cells in the document. */
  inDocument(): Promise<Record<CellKey, string>>;
}

export const reportWith = (numbers: Record<CellKey, string> = {}) =>
  openWord({
    docx: reportDocx(formFor(2025), {
      unit: "云溪县林业局",
      year: 2025,
      numbers: new Map(Object.entries(numbers)),
    }),
    profile: "m365",
  });

/** Waits until nothing is under way, and once more for what that has set going. */
async function settled(pane: PaneContext): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    await act(async () => {
      do await new Promise((resolve) => setTimeout(resolve, 5));
      while (pane.store.get().task !== null);
      await pane.catchingUp;
    });
  }
}

const setValue = (input: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value")!;
  set!.call(input, text);
  input.dispatchEvent(new Event("input", { bubbles: true }));
};

const buttonIn = (element: HTMLElement, fits: (name: string) => boolean): HTMLElement => {
  const found = [...element.querySelectorAll<HTMLElement>("button")].find((button) =>
    fits((button.getAttribute("aria-label") ?? button.textContent ?? "").trim()),
  );
  if (!found) throw new Error(`No such button in: ${element.textContent}`);
  return found;
};

export async function openFilling(
  word: SimulatedWord,
  { machine, before }: { machine?: Memory; before?: (pane: PaneContext) => Promise<void> } = {},
): Promise<FillingScreen> {
  const pane = await headlessPane(word, machine);
  await before?.(pane);
  const screen = await show(pane);
  const filling: FillingScreen = {
    pane,
    word,
    screen,
    clicks: 0,
    numbersTyped: 0,
    input: (cell) => screen.element.querySelector<HTMLInputElement>(`[data-cell="${cell}"]`),
    async click(name) {
      filling.clicks += 1;
      await screen.click(buttonIn(screen.element, (one) => one === name || one.startsWith(`${name} `)));
      await settled(pane);
    },
    async unfold(name) {
      filling.clicks += 1;
      await screen.click(buttonIn(screen.element, (one) => one.replace(/^[▸▾]/, "").startsWith(name)));
    },
    async type(cell, text) {
      filling.numbersTyped += 1;
      const input = filling.input(cell);
      if (!input) throw new Error(`No input for ${cell}.`);
      await act(async () => {
        input.focus();
        setValue(input, text);
      });
    },
    focus: (cell) => act(async () => filling.input(cell)!.focus()),
    async press(key) {
      await screen.press(key);
      await act(() => Promise.resolve());
    },
    async paste(text) {
      const event = new Event("paste", { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: { getData: () => text } });
      await act(async () => {
        document.activeElement!.dispatchEvent(event);
      });
      await settled(pane);
    },
    settle: () => settled(pane),
    async inDocument() {
      const report = readReport(await valueOf(pane.services.document.read()));
      const cells = Object.values(report.tables).flatMap((table) => [...table.cells.values()]);
      return Object.fromEntries(cells.flatMap(({ key, text }) => (text === "" ? [] : [[key, text]])));
    },
  };
  await screen.click(buttonIn(screen.element, (name) => name === "填表"));
  await settled(pane);
  return filling;
}
