import { readFileSync } from "node:fs";
import path from "node:path";
import { allCells } from "../../src/document";
import { confirm, followFacts } from "../../src/pane/lastyear/flows/facts";
import { chooseFile } from "../../src/pane/lastyear/flows/choose";
import { handIn } from "../../src/pane/submit/hand-in";
import { insertDraft } from "../../src/pane/lastyear/flows/insert";
import type { PaneContext } from "../../src/pane/flows/flow";
import { takeBack } from "../../src/pane/flows/write";
import type { FactStatus } from "../../src/lastyear";
import { sessionMemory } from "../../src/word/memory/memory";
import type { Receipt } from "../../src/open";
import { closeClient } from "../simulated-word/client/boot";
import { openWord } from "../simulated-word/open-word";
import type { SimulatedWord } from "../simulated-word/simulated-word";
import { valueOf } from "../word/support/session";
import { p } from "../word/support/xml";
import { matrixCases } from "./cases";
import { goodNotice, headlessPane } from "./headless-pane";
import { recorded } from "./record";
import { isFull } from "./results";

let pane: PaneContext;

const bytes = readFileSync(path.resolve(__dirname, "../fixtures/last-year/document.docx"));
const file = {
  name: "上年.docx",
  size: bytes.length,
  arrayBuffer: async () => new Uint8Array(bytes).buffer,
};

const facts = (status: FactStatus) =>
  pane.store.get().lastYear.facts.filter((fact) => fact.status === status);

const ours = (word: SimulatedWord): boolean => [...word.parts().values()].join().includes("urn:nianbao");

/** Every number cell that is still empty, filled by the drafter. */
async function typeTables(word: SimulatedWord): Promise<void> {
  const read = await valueOf(pane.services.document.read());
  const empty = read.tables.flatMap((table) =>
    allCells(table).flatMap(({ tr, tc, text }) => (text === "" ? [[table.index, tr, tc] as const] : [])),
  );
  word.asOneStep(() => {
    for (const cell of empty) word.typeInCell(...cell, "0");
  });
}

/**
 * Choose the file, insert, take it back, at once and from a pane that was opened since, insert again, change a fact,
 * confirm the others, type the tables, hand in.
 */
async function lastYear(word: SimulatedWord): Promise<void> {
  const machine = sessionMemory();
  pane = await headlessPane(word, machine);
  const before = word.paragraphTexts();
  await chooseFile(pane, file);
  expect(pane.store.get().lastYear.draft?.years).toMatchObject({ current: 2025 });

  const takesBack = async (receipt: Receipt): Promise<void> => {
    await takeBack(pane, "draft", receipt);
    goodNotice(pane, "draft");
    expect(pane.store.get().lastYear).toMatchObject({ tracked: null, facts: [] });
    expect(word.paragraphTexts()).toEqual(before);
    expect(ours(word)).toBe(false);
  };
  await insertDraft(pane);
  await takesBack(goodNotice(pane, "draft").receipt!);
  await insertDraft(pane);
  closeClient();
  pane = await headlessPane(word, machine);
  await takesBack((await pane.services.document.receipts())[0]!);

  await chooseFile(pane, file);
  await insertDraft(pane);
  goodNotice(pane, "draft");
  expect(word.tableCount()).toBe(3);
  const open = facts("open");
  expect(open.length).toBeGreaterThan(3);
  expect(ours(word)).toBe(true);

  const [changed] = open;
  const texts = word.paragraphTexts();
  const at = texts.findIndex((text) => text === changed!.place!.text);
  const [from, to] = changed!.place!.range!;
  word.typeParagraph(at, `${texts[at]!.slice(0, from)}另有${texts[at]!.slice(to)}`);
  await followFacts(pane);
  expect(facts("changed").map(({ id }) => id)).toEqual([changed!.id]);

  await confirm(
    pane,
    facts("open").map(({ id }) => id),
  );
  expect(facts("open")).toEqual([]);
  await typeTables(word);
  await handIn(pane);
  const { checked, marks, notices } = pane.store.get();
  expect([notices.check, notices.draft].map((notice) => notice?.intent)).not.toContain("error");
  expect(checked?.result.year).toBe(2025);
  // The numbers that were carried do not agree with nothing but zeros beside them.
  expect(checked?.result.relations).toMatchObject({ unchecked: 0 });
  expect(marks).toBe(0);
  expect(ours(word)).toBe(false);
}

/** In `npm test` one Word; the other does the main job. */
const cases = matrixCases(1).filter(({ profile }) => isFull || profile === "web");

describe.each(cases)("last year's report in $profile, $flipped", (one) => {
  it("becomes this year's, and nothing of ours stays in the file", () =>
    recorded("last-year", one, () => lastYear(openWord({ bodyXml: p(""), profile: one.word }))));
});
