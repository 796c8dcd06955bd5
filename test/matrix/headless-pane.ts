import { explainRule, switchableRules } from "../../src/check/explain";
jest.setTimeout(60_000);

import { createOpenDocument } from "../../src/word";
import { realClock, type Clock } from "../../src/word/host/clock";
import { sessionMemory } from "../../src/word/memory/memory";
import { packageOf } from "../../src/template";
import { fillingHere } from "../pane/support/filling-here";
import * as lastYearEngine from "../../src/pane/engine/last-year";
import type { PaneContext } from "../../src/pane/flows/flow";
import { jobs } from "../../src/pane/worker/jobs";
import { initialState, reducer } from "../../src/pane/state/reducer";
import { createStore } from "../../src/pane/state/store";
import type { Tab } from "../../src/pane/state/said";
import type { Notice } from "../../src/pane/state/types";
import { bootClient } from "../simulated-word/client/boot";
import type { SimulatedWord } from "../simulated-word/simulated-word";

/** Waits as long as Word needs, not as long as a drafter would have to. */
const quickClock: Clock = {
  ...realClock,
  pause: (milliseconds) => realClock.pause(Math.min(milliseconds, 25)),
};

/**
 * The pane without its surface: everything that a click does, over the client library and a simulated Word.
 * @param machine what the machine remembers of panes that were open before
 */
export async function headlessPane(word: SimulatedWord, machine = sessionMemory()): Promise<PaneContext> {
  await bootClient(word);
  return {
    store: createStore(reducer, initialState({ unit: "", year: "2025", help: false })),
    catchingUp: Promise.resolve(),
    services: {
      document: createOpenDocument({ clock: quickClock, machine }),
      documentName: "年报.docx",
      check: async (given) => jobs.check({ ...given, language: "zh" }),
      look: async (given) => jobs.look(given),
      explain: async (rule) => explainRule(rule, "zh"),
      switchableRules: async () => switchableRules("zh"),
      packageOf: async (insertable) => packageOf(insertable),
      filling: async () => fillingHere,
      lastYear: async () => lastYearEngine,
      memory: machine,
      copy: async () => true,
      readClipboard: async () => null,
      language: "zh",
      today: new Date(2026, 0, 10),
    },
  };
}

/** The notice of a view; fails when there is none, or when it is an error. */
export function goodNotice({ store }: PaneContext, tab: Tab): Notice {
  const notice = store.get().notices[tab];
  if (!notice) throw new Error(`The view ${tab} says nothing.`);
  if (notice.intent === "error") throw new Error(JSON.stringify(notice));
  return notice;
}
