import { check } from "../../src/check";
import { readFile } from "../../src/document";
import { readReport } from "../../src/report";
import { describeRound, useBrowser } from "./support";
import { documentXml, doMainJob } from "./support/main-job";

const simulated = useBrowser();

describeRound("main-job", ["ltsc2021"], (profile, test) => {
  test("goes round: insert, type, check, mark, jump, correct, check again, clear, save", async () => {
    const word = await simulated.open({ docx: "new", profile });
    const { typed, saved } = await doMainJob(word, profile);
    expect(/年报校验|w:highlight/.exec(documentXml(saved))).toBeNull();
    expect(documentXml(saved).length).toBe(documentXml(typed).length);

    const reading = await readFile(saved);
    if (!reading.ok) throw new Error(reading.code);
    const result = check(readReport(reading.document));
    expect(result.relations).toEqual({ held: 39, broken: 0, unchecked: 3 });
    expect(await word.unsupported()).toEqual([]);
    expect(word.errors).toEqual([]);
  });
});
