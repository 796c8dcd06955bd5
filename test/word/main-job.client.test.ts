import { versions } from "../matrix/results";
import { check } from "../../src/check";
import type { Finding } from "../../src/check/types";
import type { SourceDocument } from "../../src/document/types";
import { readReport } from "../../src/report";
import type { SimulatedWord } from "../simulated-word/simulated-word";
import { highlighted, mark } from "./support/marked";
import { differences, partsOf } from "./support/parts";
import { insert, placeInRow, session, valueOf } from "./support/session";
import { p } from "./support/xml";

const relationsOf = (read: SourceDocument): Finding[] =>
  check(readReport(read)).findings.filter(
    ({ rule, table }) => rule.startsWith("relation/") && table === "applications",
  );

const RECEIVED = "一、本年新收政府信息公开申请数量";
/** The rest of the column 总计 that has to balance. */
const OTHER_TOTALS = [
  ["二、上年结转政府信息公开申请数量", "0"],
  ["（七）总计", "1"],
  ["四、结转下年度继续办理", "0"],
] as const;

/** One application received, of a natural person; the total says two. */
function fillIn(word: SimulatedWord, read: SourceDocument): void {
  const type = (label: string, column: number, text: string): void => {
    const place = placeInRow(read, label, column);
    if (place.kind === "cell") word.typeInCell(place.table, place.tr, place.tc, text);
  };
  ["1", "0", "0", "0", "0", "0", "2"].forEach((text, i) => type(RECEIVED, 3 + i, text));
  for (const [label, text] of OTHER_TOTALS) type(label, 9, text);
}

describe.each(versions(["m365"]))("the main job in %s", (profile) => {
  it("runs from the empty document to the file without a mark", async () => {
    const { word, document } = await session({ bodyXml: p(""), profile });
    await valueOf(insert(document, "applications"));
    fillIn(word, await valueOf(document.read()));

    const read = await valueOf(document.read());
    const findings = relationsOf(read);
    expect(findings.map(({ rule }) => rule)).toEqual(["relation/row-total"]);
    const wrong = findings[0]!;
    expect(wrong).toMatchObject({ cell: "applications/new/total", actual: "2", expected: "1" });
    expect(wrong.place).toEqual(placeInRow(read, RECEIVED, 9));

    const unmarked = partsOf(word);
    const marks = findings.map(({ fingerprint, place, severity, message }) => ({
      ...mark(fingerprint, place),
      severity,
      message,
    }));
    expect((await valueOf(document.mark(marks))).notMarked).toEqual([]);
    const shown = profile === "ltsc2021" ? highlighted(word) : word.comments().map(({ on }) => on);
    expect(shown).toContain("2");

    expect(await valueOf(document.reveal(wrong.place))).toEqual({ precision: "exact" });
    expect(word.selection().text).toBe("2");

    const change = { id: wrong.fingerprint, place: wrong.place, text: wrong.expected! };
    const corrected = await valueOf(document.correct([change]));
    expect(corrected.done).toEqual([wrong.fingerprint]);
    expect(relationsOf(await valueOf(document.read()))).toEqual([]);

    await valueOf(document.takeBack(corrected.receipt!));
    // A comment of ours may go with the text that is written over.
    expect(await valueOf(document.clearMarks())).toMatchObject({ left: 0 });
    expect(differences(unmarked, partsOf(word))).toEqual([]);

    const again = await valueOf(document.read());
    await valueOf(document.correct([{ ...change, place: placeInRow(again, RECEIVED, 9) }]));
    const saved = await session({ docx: word.save(), profile });
    expect(await valueOf(saved.document.countMarks())).toBe(0);
    expect(relationsOf(await valueOf(saved.document.read()))).toEqual([]);
    expect(saved.word.parts().get("/word/document.xml")).not.toContain("年报校验");
  });
});
