import { explainRule, switchableRules } from "../../../src/check/explain";
import { packageOf } from "../../../src/template";
import { fillingHere } from "./filling-here";
import * as lastYearEngine from "../../../src/pane/engine/last-year";
import type { PaneContext } from "../../../src/pane/flows/flow";
import type { Services } from "../../../src/pane/services";
import { jobs, type Examined } from "../../../src/pane/worker/jobs";
import { sessionMemory } from "../../../src/word/memory/memory";
import { initialState, reducer } from "../../../src/pane/state/reducer";
import { createStore } from "../../../src/pane/state/store";
import { fakeDocument, type FakeDocument } from "./fake-document";
import { mixedFindings, result } from "./findings";

export interface TestPane extends PaneContext {
  document: FakeDocument;
  /** What the following checks find. */
  find(next: Examined): void;
  copied: string[];
}

/** The services of a pane over the fake document. */
export function testServices(document: FakeDocument, check: () => Examined, copied: string[]): Services {
  const memory = sessionMemory();
  memory.set("nianbao.help", "seen");
  return {
    document,
    documentName: "年报.docx",
    check: async () => check(),
    look: async (given) => jobs.look(given),
    explain: async (rule) => explainRule(rule, "zh"),
    switchableRules: async () => switchableRules("zh"),
    packageOf: async (insertable) => packageOf(insertable),
    filling: async () => fillingHere,
    lastYear: async () => lastYearEngine,
    memory,
    copy: (text) => Promise.resolve(copied.push(text) > 0),
    readClipboard: async () => null,
    language: "zh",
    today: new Date(2025, 0, 10),
  };
}

/** A pane over the fake document, without a screen. */
export function testPane(found: Examined = result(mixedFindings)): TestPane {
  const document = fakeDocument();
  const copied: string[] = [];
  let next = found;
  return {
    document,
    copied,
    find: (given) => (next = given),
    services: testServices(document, () => next, copied),
    catchingUp: Promise.resolve(),
    store: createStore(reducer, initialState({ unit: "", year: "2024", help: false })),
  };
}
