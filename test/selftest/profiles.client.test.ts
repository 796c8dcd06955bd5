import { EXTREMES, versions } from "../matrix/results";
import { profiles } from "../simulated-word/profiles";
import { differences, partsOf } from "../word/support/parts";
import { openWord } from "../simulated-word/open-word";
import { measured, resultOf, runIn, scratchDocument, type Run } from "./support/self-test";

describe.each(versions(EXTREMES))("the self-test in %s", (name) => {
  let run: Run;
  let before: Record<string, string>;

  beforeAll(async () => {
    const word = openWord({ docx: scratchDocument(), profile: name });
    before = partsOf(word);
    run = await runIn(word);
  });

  it("finds that everything holds which it can ask", () => {
    const { answers } = resultOf(run);
    const wrong = answers.filter(({ verdict, reason }) => verdict === "differs" || reason?.code === "failed");
    expect(wrong).toEqual([]);
  });

  it("measures the profile that this Word has", () => {
    expect(resultOf(run).base).toBe(name);
    expect(measured(run).behaviours).toEqual(profiles[name].behaviours);
    expect(measured(run).requirementSets).toMatchObject(profiles[name].requirementSets);
  });

  it("leaves every part of the document as it was", () => {
    const { word } = run;
    expect(resultOf(run).restored).toBe(true);
    expect(differences(before, partsOf(word))).toEqual([]);
    expect(word.spotlights()).toEqual([]);
    expect(word.critiques()).toEqual([]);
    expect([...word.unsupported]).toEqual([]);
  });
});
