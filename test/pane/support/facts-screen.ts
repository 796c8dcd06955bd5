import { act } from "react";
import type { PaneContext } from "../../../src/pane/flows/flow";
import { chooseFile } from "../../../src/pane/lastyear/flows/choose";
import { insertDraft } from "../../../src/pane/lastyear/flows/insert";
import type { FactStatus } from "../../../src/lastyear";
import { headlessPane } from "../../matrix/headless-pane";
import { openWord } from "../../simulated-word/open-word";
import type { ProfileName } from "../../simulated-word/profiles";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import type { Memory } from "../../../src/word/memory/memory";
import { p } from "../../word/support/xml";
import { lastYearFile } from "./last-year-file";
import { show, type Screen } from "./screen";

/** The pane on its screen, over the client library and a simulated Word in which a draft of last year's report stands. */
export interface FactsScreen extends Screen {
  pane: PaneContext;
  word: SimulatedWord;
  /** The field in which the keyboard is. */
  field(): HTMLInputElement;
  fields(): HTMLInputElement[];
  sentence(): string;
  /** Types into the field of the keyboard in place of what stands there. */
  type(value: string): Promise<void>;
  /** Presses a key where the keyboard is, and waits for the pane. */
  key(key: string, modifiers?: KeyboardEventInit): Promise<void>;
  /** Clicks, and waits for the pane. */
  press(name: string): Promise<void>;
  until(isThere: () => boolean): Promise<void>;
  facts(status: FactStatus): string[];
}

const idle = async (pane: PaneContext): Promise<void> => {
  do await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  while (pane.store.get().task !== null);
  // What is read behind a task would draw after the test has looked.
  await act(() => pane.catchingUp);
};

/** Opens the pane on a Word that is running, and goes to the facts. */
export async function factsScreen(word: SimulatedWord, machine?: Memory): Promise<FactsScreen> {
  const pane = await headlessPane(word, machine);
  const screen = await show(pane);
  await idle(pane);
  await act(async () => pane.store.dispatch({ type: "tab/chosen", tab: "draft" }));
  const fields = () => [...screen.element.querySelectorAll<HTMLInputElement>("[data-fact-input]")];
  const all: FactsScreen = {
    ...screen,
    pane,
    word,
    fields,
    field() {
      const field = fields().find((one) => one === document.activeElement);
      if (!field) throw new Error(`The keyboard is on: ${document.activeElement?.outerHTML.slice(0, 300)}`);
      return field;
    },
    sentence: () => screen.element.querySelector("[data-sentence]")?.textContent ?? "",
    type: (value) =>
      act(async () => {
        const field = document.activeElement!;
        const prototype = Object.getPrototypeOf(field) as object;
        Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(field, value);
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }),
    async key(key, modifiers = {}) {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...modifiers });
      await act(async () => void document.activeElement!.dispatchEvent(event));
      await idle(pane);
    },
    async press(name) {
      await screen.click(screen.button(name));
      await idle(pane);
    },
    async until(isThere) {
      while (!isThere()) await idle(pane);
    },
    facts: (status) =>
      pane.store.get().lastYear.facts.flatMap((fact) => (fact.status === status ? [fact.text] : [])),
  };
  return all;
}

/** An empty document into which last year's report was carried; the pane shows its facts. */
export async function carriedDraft({
  machine,
  profile = "m365",
}: { machine?: Memory; profile?: ProfileName } = {}): Promise<FactsScreen> {
  const word = openWord({ bodyXml: p(""), profile });
  const screen = await factsScreen(word, machine);
  await act(() => chooseFile(screen.pane, lastYearFile()));
  await act(() => insertDraft(screen.pane));
  await idle(screen.pane);
  return screen;
}
