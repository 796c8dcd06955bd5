import { checkDocument, revealFinding } from "../../src/pane/flows/check";
import {
  clearAllMarks,
  correctFindings,
  insertAtCursor,
  markFindings,
  takeBack,
} from "../../src/pane/flows/write";
import { itemsOf, type Item } from "../../src/pane/state/items";
import type { PaneContext } from "../../src/pane/flows/flow";
import { openWord } from "../simulated-word/open-word";
import type { SimulatedWord } from "../simulated-word/simulated-word";
import { highlighted } from "../word/support/marked";
import { differences, partsOf } from "../word/support/parts";
import { placeInRow, valueOf } from "../word/support/session";
import { p } from "../word/support/xml";
import { matrixCases } from "./cases";
import { goodNotice, headlessPane } from "./headless-pane";
import { recorded } from "./record";
import { isFull } from "./results";

let pane: PaneContext;

async function open(word: SimulatedWord): Promise<PaneContext> {
  pane = await headlessPane(word);
  return pane;
}

const RECEIVED = "一、本年新收政府信息公开申请数量";
/** The rest of the column 总计 that has to balance. */
const OTHER_TOTALS = [
  ["二、上年结转政府信息公开申请数量", "0"],
  ["（七）总计", "1"],
  ["四、结转下年度继续办理", "0"],
] as const;

/** One application received, of a natural person; the total says two. Everything else stays empty. */
async function fillIn(word: SimulatedWord): Promise<void> {
  const read = await valueOf(pane.services.document.read());
  const type = (label: string, column: number, text: string): void => {
    const place = placeInRow(read, label, column);
    if (place.kind === "cell") word.typeInCell(place.table, place.tr, place.tc, text);
  };
  ["1", "0", "0", "0", "0", "0", "2"].forEach((text, i) => type(RECEIVED, 3 + i, text));
  for (const [label, text] of OTHER_TOTALS) type(label, 9, text);
}

const findings = ({ store }: PaneContext): Item[] => itemsOf(store.get().checked?.result.findings ?? []);
const wrongTotal = (of: PaneContext): Item | undefined =>
  findings(of).find(({ finding }) => finding.rule === "relation/row-total");

/** Texts on which something is shown in the document. */
const shown = (word: SimulatedWord): (string | null)[] => [
  ...word.comments().map(({ on }) => on),
  ...highlighted(word),
];

/**
 * Insert the table, type numbers, see the wrong total marked, go there, have it corrected, take that back, clear the
 * marks, correct it again, save. After clearing, the document is as before, part by part.
 */
async function mainJob(word: SimulatedWord): Promise<void> {
  await open(word);
  await insertAtCursor(pane, "applications");
  expect(goodNotice(pane, "draft").receipt).not.toBeNull();
  expect(word.tableCount()).toBe(1);
  await fillIn(word);

  await checkDocument(pane);
  const wrong = wrongTotal(pane)!;
  expect(wrong.finding).toMatchObject({ cell: "applications/new/total", actual: "2", expected: "1" });

  const unmarked = partsOf(word);
  await markFindings(pane);
  const said = goodNotice(pane, "check");
  const reasons = said.lines.map(({ id }) => id);
  if (!shown(word).includes("2")) expect(reasons).not.toEqual([]);

  await revealFinding(pane, wrong.id);
  expect(word.selection().text).toBe("2");

  await correctFindings(pane, [wrong.id]);
  const { receipt } = goodNotice(pane, "check");
  expect(wrongTotal(pane)).toBeUndefined();
  expect(shown(word)).not.toContain("2");
  await takeBack(pane, "check", receipt!);
  goodNotice(pane, "check");
  expect(wrongTotal(pane)).toMatchObject({ id: wrong.id });

  await clearAllMarks(pane);
  goodNotice(pane, "check");
  expect(pane.store.get().marks).toBe(0);
  expect(differences(unmarked, partsOf(word))).toEqual([]);

  await correctFindings(pane, [wrong.id]);
  goodNotice(pane, "check");
}

/** In `npm test` one Word; the other takes over last year's report. */
const cases = matrixCases(0).filter(({ profile }) => isFull || profile === "ltsc2021");

describe.each(cases)("the main job in $profile, $flipped", (one) => {
  it("runs from the empty document to the file without a mark", () =>
    recorded("main-job", one, async () => {
      const word = openWord({ bodyXml: p(""), profile: one.word });
      await mainJob(word);
      const saved = openWord({ docx: word.save(), profile: one.word });
      await open(saved);
      await checkDocument(pane);
      expect(wrongTotal(pane)).toBeUndefined();
      expect(pane.store.get().marks).toBe(0);
      expect([...saved.parts().values()].join()).not.toMatch(/年报校验|urn:nianbao/);
    }));
});
