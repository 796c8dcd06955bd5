import { profileNames, profiles } from "../word/profiles";
import { differences, partsOf } from "../word-room/parts";
import { openWord } from "../word/openWord";
import { measured, resultOf, runIn, scratchDocument, selfTest } from "./support/selfTest";

describe.each(profileNames)("the self-test in %s", (name) => {
  it("finds that everything holds which it can ask", async () => {
    const { answers } = resultOf(await selfTest(name));
    const wrong = answers.filter(({ verdict, reason }) => verdict === "differs" || reason?.code === "failed");
    expect(wrong).toEqual([]);
  });

  it("measures the profile that this Word has", async () => {
    const run = await selfTest(name);
    const { base } = resultOf(run);
    expect(base).toBe(name);
    expect(measured(run).behaviours).toEqual(profiles[name].behaviours);
    expect(measured(run).requirementSets).toMatchObject(profiles[name].requirementSets);
  });

  it("leaves every part of the document as it was", async () => {
    const word = openWord({ docx: scratchDocument(), profile: name });
    const before = partsOf(word);
    const run = await runIn(word);
    expect(resultOf(run).restored).toBe(true);
    expect(differences(before, partsOf(word))).toEqual([]);
    expect(word.spotlights()).toEqual([]);
    expect(word.critiques()).toEqual([]);
    expect([...word.unsupported]).toEqual([]);
  });
});
