import { strFromU8, unzipSync } from "fflate";
import { EXTREMES, versions } from "../../matrix/results";
import { checkDocument } from "../../../src/pane/flows/check";
import type { PaneContext } from "../../../src/pane/flows/flow";
import { clearAllMarks, markFindings } from "../../../src/pane/flows/write";
import { chooseFile } from "../../../src/pane/lastyear/flows/choose";
import { confirm, takeUp } from "../../../src/pane/lastyear/flows/facts";
import { handIn, takeUpAgain } from "../../../src/pane/submit/hand-in";
import { insertDraft } from "../../../src/pane/lastyear/flows/insert";
import { answer } from "../../../src/pane/questions/answer";
import { FILL } from "../../../src/word/marks/palette";
import { goodNotice, headlessPane } from "../../matrix/headless-pane";
import { closeClient } from "../../simulated-word/client/boot";
import { openWord } from "../../simulated-word/open-word";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { p } from "../../word/support/xml";
import { lastYearFile } from "../support/last-year-file";

const openFacts = ({ store }: PaneContext): string[] =>
  store.get().lastYear.facts.flatMap(({ id, status }) => (status === "open" ? [id] : []));

/** All that the saved file holds, by the names of its parts. */
const saved = (word: SimulatedWord): [name: string, content: string][] =>
  Object.entries(unzipSync(word.save())).map(([name, bytes]) => [name, strFromU8(bytes)]);

const OURS = new RegExp(`urn:nianbao|【年报校验】|<w:highlight |w:fill="${FILL}"`);

/** The parts of a saved file in which something of ours is found: the record, the register, comments, colours. */
const ours = (word: SimulatedWord): string[] =>
  saved(word)
    .filter(([, content]) => OURS.test(content))
    .map(([name]) => name);

/** Last year's report is carried into an empty document and the pane is opened anew, with all but one fact confirmed. */
async function carried(word: SimulatedWord): Promise<PaneContext> {
  const before = await headlessPane(word);
  await chooseFile(before, lastYearFile());
  await insertDraft(before);
  const all = openFacts(before);
  expect(all.length).toBeGreaterThan(3);
  await confirm(before, all.slice(1));
  closeClient();
  const pane = await headlessPane(word);
  await takeUp(pane);
  expect(openFacts(pane)).toEqual(all.slice(0, 1));
  return pane;
}

describe.each(versions(EXTREMES))("handing in with an open fact, in %s", (profile) => {
  it("is asked about once; insisted, it leaves nothing of ours in the file, and says what it took out", async () => {
    const word = openWord({ bodyXml: p(""), profile });
    const pane = await carried(word);
    await checkDocument(pane);
    await markFindings(pane);
    expect(ours(word)).not.toEqual([]);

    await handIn(pane);
    expect(pane.store.get().question).toMatchObject({ subject: { kind: "hand-in" }, tab: "submit" });
    expect(openFacts(pane)).toHaveLength(1);
    expect(ours(word)).not.toEqual([]);

    await answer(pane, "anyway");
    const { question, lastYear, tab } = pane.store.get();
    expect(question).toBeNull();
    expect(tab).toBe("submit");
    expect(ours(word)).toEqual([]);
    expect(saved(word).filter(([name]) => /customXml|comments/.test(name))).toEqual([]);
    expect(lastYear).toMatchObject({ tracked: null, facts: [], handedIn: { open: 1 } });
    expect(pane.store.get().finished).toBe(true);
    expect(goodNotice(pane, "submit")).toMatchObject({
      intent: "warning",
      title: { id: "pane/handIn.done" },
      lines: [{ id: "pane/handIn.taken" }, { id: "pane/handIn.leftOpen", data: { count: 1 } }],
    });
  });
});

describe("the record of the facts", () => {
  it("is put back after handing in, confirmed facts and all", async () => {
    const word = openWord({ bodyXml: p(""), profile: "m365" });
    const pane = await carried(word);
    const before = pane.store.get().lastYear.tracked;
    await handIn(pane, { anyway: true });
    await takeUpAgain(pane);
    expect(pane.store.get().lastYear).toMatchObject({ tracked: before, handedIn: null });
    expect(openFacts(pane)).toHaveLength(1);
    expect(ours(word)).not.toEqual([]);
  });

  it("holds no word of last year's report while facts are open", async () => {
    const word = openWord({ bodyXml: p(""), profile: "m365" });
    await carried(word);
    const records = saved(word).filter(([, content]) => content.includes("urn:nianbao:draft"));
    expect(records).not.toEqual([]);
    for (const [, content] of records) expect(content).not.toMatch(/[\u3400-\u9fff]/u);
  });

  it("is told when marks are cleared, for it is no mark and stays", async () => {
    const word = openWord({ bodyXml: p(""), profile: "m365" });
    const pane = await carried(word);
    await clearAllMarks(pane);
    const { facts } = pane.store.get().lastYear;
    expect(goodNotice(pane, "check")).toMatchObject({
      intent: "warning",
      lines: [{ id: "pane/record.left", data: { open: 1, facts: facts.length } }],
      offersHandIn: true,
    });
    await handIn(pane, { anyway: true });
    await clearAllMarks(pane);
    expect(goodNotice(pane, "check").offersHandIn).toBeUndefined();
  });

  it("that nobody can read is told, and taken out", async () => {
    const word = openWord({ bodyXml: p(""), profile: "m365" });
    const pane = await headlessPane(word);
    await pane.services.document.keep("{}");
    await takeUp(pane);
    expect(pane.store.get().lastYear).toMatchObject({ isRecordUnreadable: true, tracked: null });
    await checkDocument(pane);
    expect(pane.store.get().lastYear.isRecordUnreadable).toBe(true);
    await handIn(pane);
    expect(pane.store.get().lastYear.isRecordUnreadable).toBe(false);
    expect(ours(word)).toEqual([]);
  });
});
