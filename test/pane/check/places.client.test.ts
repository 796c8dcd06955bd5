import { cellKeys, formFor } from "../../../src/form";
import { checkDocument, revealFinding } from "../../../src/pane/flows/check";
import { correctFindings, markFindings, takeBack } from "../../../src/pane/flows/write";
import { itemsOf, type Item } from "../../../src/pane/state/items";
import type { PaneContext } from "../../../src/pane/flows/flow";
import { reportDocx } from "../../../src/template";
import { CORRECT_NUMBERS } from "../../check/support/correct-report";
import { goodNotice, headlessPane } from "../../matrix/headless-pane";
import { describeInTurns } from "../../matrix/results";
import { openWord } from "../../simulated-word/open-word";
import type { ProfileName } from "../../simulated-word/profiles";
import type { SimulatedWord } from "../../simulated-word/simulated-word";

/** A sentence and a table that tell different numbers, in Word: both are shown, and the sentence is mended. */

const SENTENCE = "全年新收政府信息公开申请15件，均按规定登记。";

async function opened(profile: ProfileName): Promise<{ word: SimulatedWord; pane: PaneContext; item: Item }> {
  const numbers = new Map(cellKeys(formFor(2024)).map((key) => [key, CORRECT_NUMBERS[key] ?? "0"]));
  const docx = reportDocx(formFor(2024), {
    unit: "云溪县林业局",
    year: 2024,
    sections: { 1: [{ text: SENTENCE, level: "body" }] },
    numbers,
  });
  const word = openWord({ docx, profile });
  const pane = await headlessPane(word);
  await checkDocument(pane);
  return { word, pane, item: contradictions(pane)[0]! };
}
const contradictions = ({ store }: PaneContext): Item[] =>
  itemsOf(store.get().checked!.result.findings).filter(({ finding }) => finding.rule === "text/table");
const sentenceIn = (word: SimulatedWord): string =>
  word.paragraphTexts().find((text) => text.startsWith("全年新收"))!;

/** With comments for marks, and with colours. */
const words = ["m365", "ltsc2021"] as const;

describeInTurns({ words, all: words })("a sentence against its table in %s", (profile, it) => {
  it("is shown in the sentence and in the cell", async () => {
    const { word, pane, item } = await opened(profile);
    expect(item.finding.others).toMatchObject([
      { where: ["表三", "一、本年新收政府信息公开申请数量", "总计"], text: "12" },
    ]);
    await revealFinding(pane, item.id);
    expect(word.selection()).toMatchObject({ text: "15" });
    await revealFinding(pane, item.id, 0);
    expect(word.selection()).toMatchObject({ text: "12", cell: { table: 1 } });
  });

  it("takes the table's number into the sentence, and gives the old one back", async () => {
    const { word, pane, item } = await opened(profile);
    await correctFindings(pane, [item.id]);
    expect(sentenceIn(word)).toBe(SENTENCE.replace("15", "12"));
    expect(contradictions(pane)).toEqual([]);
    await takeBack(pane, "check", goodNotice(pane, "check").receipt!);
    expect(sentenceIn(word)).toBe(SENTENCE);
    expect(contradictions(pane)).toHaveLength(1);
  });

  it("writes nothing over a sentence that was changed since", async () => {
    const { word, pane, item } = await opened(profile);
    const changed = SENTENCE.replace("15件", "16件");
    word.typeParagraph(word.paragraphTexts().indexOf(SENTENCE), changed);
    await correctFindings(pane, [item.id]);
    expect(sentenceIn(word)).toBe(changed);
  });

  it("is marked in the sentence, and the mark goes with the mistake", async () => {
    const { pane, item } = await opened(profile);
    await markFindings(pane);
    const marks = pane.store.get().marks!;
    expect(marks).toBeGreaterThan(0);
    await correctFindings(pane, [item.id]);
    expect(pane.store.get().marks).toBe(marks - 1);
  });
});
