import { readFileSync } from "node:fs";
import path from "node:path";
import { confirm } from "../../src/pane/lastyear/flows/facts";
import { chooseFile } from "../../src/pane/lastyear/flows/choose";
import { insertDraft } from "../../src/pane/lastyear/flows/insert";
import { p } from "../word/support/xml";
import { checkDocument } from "../../src/pane/flows/check";
import { correctFindings, markFindings, takeBack } from "../../src/pane/flows/write";
import type { PaneContext } from "../../src/pane/flows/flow";
import { itemsOf } from "../../src/pane/state/items";
import { goodNotice, headlessPane } from "../matrix/headless-pane";
import { openWord } from "../simulated-word/open-word";
import type { SimulatedWord } from "../simulated-word/simulated-word";
import { tableDocx } from "../../src/template";
import { formFor } from "../../src/form";

/** What an action costs: how often Word gives the XML of the document, and how many round trips it takes. */
async function cost(word: SimulatedWord, action: () => Promise<void>) {
  word.batches.length = 0;
  await action();
  const requests = word.batches.map(({ request }) => JSON.stringify(request));
  const readings = requests.filter((request) => /getOoxml/i.test(request)).length;
  return { readings, syncs: requests.length };
}

const numbers = new Map([
  ["applications/new/natural", "1"],
  ...["business", "research", "welfare", "legal", "otherOrganisation"].map(
    (column) => [`applications/new/${column}`, "0"] as const,
  ),
  ["applications/new/total", "2"],
  ["applications/carriedIn/total", "0"],
  ["applications/total/total", "1"],
  ["applications/carriedOut/total", "0"],
]);

async function opened(profile: "m365" | "ltsc2021"): Promise<{ word: SimulatedWord; pane: PaneContext }> {
  const word = openWord({ docx: tableDocx(formFor(2025), "applications", { numbers }), profile });
  return { word, pane: await headlessPane(word) };
}

const wrong = ({ store }: PaneContext): string =>
  itemsOf(store.get().checked?.result.findings ?? []).find(
    ({ finding }) => finding.cell === "applications/new/total",
  )!.id;

/** One of them asks for the record of open facts, which every check looks at. */
const SYNCS = 7;
const SYNCS_WITH_MARKS = 11;

describe.each([
  ["m365", 2],
  ["ltsc2021", 2],
] as const)("what is asked of Word in %s", (profile, withMarks) => {
  it("is one reading for a check, and two for a correction or for taking it back", async () => {
    const { word, pane } = await opened(profile);
    expect(await cost(word, () => checkDocument(pane))).toMatchObject({ readings: 1 });
    const id = wrong(pane);
    const corrected = await cost(word, () => correctFindings(pane, [id]));
    expect(corrected.readings).toBe(2);
    expect(corrected.syncs).toBeLessThanOrEqual(SYNCS);
    const { receipt } = goodNotice(pane, "check");
    const takenBack = await cost(word, () => takeBack(pane, "check", receipt!));
    expect(takenBack.readings).toBe(2);
    expect(takenBack.syncs).toBeLessThanOrEqual(SYNCS);
    expect(wrong(pane)).toBe(id);
  });

  it("is little more for a correction while there are marks, and the mark of what was mended goes", async () => {
    const { word, pane } = await opened(profile);
    await checkDocument(pane);
    await markFindings(pane);
    const before = pane.store.get().marks!;
    const corrected = await cost(word, () => correctFindings(pane, [wrong(pane)]));
    expect(corrected.readings).toBeLessThanOrEqual(withMarks);
    expect(corrected.syncs).toBeLessThanOrEqual(SYNCS_WITH_MARKS);
    expect(pane.store.get().marks).toBeLessThan(before);
  });

  it("is no reading for a fact that is confirmed", async () => {
    const word = openWord({ bodyXml: p(""), profile });
    const pane = await headlessPane(word);
    const bytes = readFileSync(path.resolve(__dirname, "../fixtures/last-year/document.docx"));
    const arrayBuffer = async () => new Uint8Array(bytes).buffer;
    await chooseFile(pane, { name: "上年.docx", size: bytes.length, arrayBuffer });
    await insertDraft(pane);
    goodNotice(pane, "draft");
    const open = () => pane.store.get().lastYear.facts.filter(({ status }) => status === "open");
    const [first] = open();
    const before = open().length;
    expect(await cost(word, () => confirm(pane, [first!.id]))).toMatchObject({ readings: 0 });
    expect(open()).toHaveLength(before - 1);
  });
});
