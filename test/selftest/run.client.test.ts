import fc from "fast-check";
import { profileFile } from "../../src/selftest/profile/profile";
import { probes } from "../../src/selftest/probes";
import type { SwitchName } from "../../src/selftest/profile/switches";
import { switches } from "../../src/selftest/profile/switches";
import type { ProbeProgress, Result } from "../../src/selftest/types";
import type { Behaviours } from "../simulated-word/behaviours";
import { openWord } from "../simulated-word/open-word";
import { readProfile, withBehaviours } from "../simulated-word/profiles";
import { isFull } from "../matrix/results";
import { differences, partsOf } from "../word/support/parts";
import { p } from "../simulated-word/support/xml";
import { answerTo, measured, resultOf, runIn, scratchDocument, selfTest } from "./support/self-test";
import { falseClaims, valuesOf } from "./support/truth";

const merged =
  `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc></w:tr>` +
  `<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>`;

/** Against the profiles: what was found in no real Word so far, all at once. */
const strange: Partial<Behaviours> = {
  continuationParagraphs: "absent",
  mergedCellIndex: "given",
  mergedTableRows: "ragged",
  cellNumbering: "grid",
  continuationCell: "GeneralException",
  deletedText: "left out",
  collectionsInOneRun: "stay",
  listWindow: "whole",
  // Without ids it cannot be asked whose they are after an insertion.
  localIds: "given",
  paragraphSeparator: "\n",
  searchWidth: "exact",
  ooxmlTrailingParagraph: false,
  ooxmlHeaders: false,
  ooxmlOfLastCellParagraph: "row",
  insertExtraParagraph: false,
  insertLastParagraph: "keeps own",
  insertSingleParagraph: "keeps properties",
  insertUnknownParts: "refused",
  insertIntoControl: "twice",
  clearShading: "removed",
  clearHighlight: "refused",
  highlightColours: "refused",
  attachedToReplaced: "stays",
  commentOnEmptyRange: "refused",
  newComments: "after reload",
  commentReplies: "refused",
  spotlightOnEmptyRange: "refused",
  controlInCell: "whole cell",
  unsupportedControls: "refuse writes",
  localIdOnInsertAfter: "stays",
  failedBatch: "rolls back",
  trackingMode: "at once",
  trackedDeletionEvents: false,
  paragraphEventDelay: 100,
  lostParagraphEvents: 3,
  lostSelectionEvents: 5,
  insertDelay: 0,
};

describe("a file that was written in one Word", () => {
  it.each(isFull ? (["ltsc2024", "web"] as const) : (["web"] as const))(
    "makes the simulated Word behave like it (%s, everything flipped)",
    async (base) => {
      const profile = withBehaviours(base, strange);
      const first = await selfTest(profile);
      const copy = measured(first);
      expect(copy.behaviours).toEqual(profile.behaviours);
      const told = ({ answers }: Result) => answers.map(({ question, value }) => [question, value]);
      expect(told(resultOf(await selfTest(copy)))).toEqual(told(resultOf(first)));
    },
  );

  it("claims nothing that is not so, whatever the switches", async () => {
    const names = (Object.keys(switches) as SwitchName[]).filter((name) => valuesOf(name).length > 0);
    const setting = fc.record(
      Object.fromEntries(names.map((name) => [name, fc.constantFrom(...valuesOf(name))])),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("m365" as const, "web" as const), setting, async (base, chosen) => {
        const profile = withBehaviours(base, chosen as Partial<Behaviours>);
        const result = resultOf(await selfTest(profile));
        const { behaviours } = profileFile(result, new Date(0));
        expect(falseClaims(behaviours, profile.behaviours)).toEqual([]);
        expect(result.restored).toBe(true);
      }),
      { numRuns: isFull ? 12 : 1, seed: 2026 },
    );
  });

  it("says of a set that is missing that it is missing", async () => {
    const sets = { ...readProfile('{"name":"x","base":"m365"}').requirementSets };
    delete sets.WordApiDesktop;
    const run = await selfTest({ ...readProfile('{"name":"x","base":"m365"}'), requirementSets: sets });
    const word = openWord({ profile: measured(run) });
    expect(word.model.supports("WordApiDesktop 1.1")).toBe(false);
    expect(word.model.supports("WordApi 1.9")).toBe(true);
  });
});

describe("the self-test leaves alone", () => {
  it.each([
    ["a document with text", { bodyXml: p("正文") }],
    [
      "a document with an empty table",
      { docx: undefined, bodyXml: "<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>" },
    ],
    ["a report with merged tables", { bodyXml: merged }],
    ["a document with two empty paragraphs", { bodyXml: "<w:p/><w:p/>" }],
    ["a paragraph that holds a picture", { bodyXml: "<w:p><w:r><w:drawing/></w:r></w:p>" }],
  ])("%s", async (_, open) => {
    const word = openWord({ bodyXml: open.bodyXml, profile: "m365" });
    const before = partsOf(word);
    const { outcome } = await runIn(word);
    expect(outcome).toBe("not-empty");
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("a document that is read-only", async () => {
    const { outcome } = await selfTest("m365", { readOnly: true });
    expect(outcome).toBe("read-only");
  });
});

describe("the tracking of changes", () => {
  it("is switched off for the test and on again afterwards", async () => {
    const word = openWord({ docx: scratchDocument(), profile: "m365" });
    word.model.tracking.set("TrackAll");
    word.model.tracking.apply();
    const before = partsOf(word);
    const run = await runIn(word);
    expect(resultOf(run).restored).toBe(true);
    expect(answerTo(run, "trackingMode").value).toBe("next batch");
    expect(word.model.tracking.isOn).toBe(true);
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("is for the person to switch off where Word does not let an add-in do it", async () => {
    const word = openWord({ docx: scratchDocument(), profile: "ltsc2021" });
    word.model.tracking.set("TrackAll");
    word.model.tracking.apply();
    expect((await runIn(word)).outcome).toBe("tracked");
  });
});

describe("a probe", () => {
  const of = (name: SwitchName) => probes.filter(({ asks }) => asks.includes(name));

  it("that Word refuses says so, and the others go on", async () => {
    const word = openWord({ docx: scratchDocument(), profile: "m365" });
    const only = [...of("searchWidth"), ...of("mergedCellIndex")];
    const told = ({ done }: ProbeProgress): void => {
      if (done === 0) word.faults.add({ fail: { code: "GeneralException", at: "before" } });
      else word.faults.clear();
    };
    const run = await runIn(word, { only, told });
    expect(answerTo(run, "searchWidth").reason).toMatchObject({ code: "failed" });
    expect(answerTo(run, "searchWidth").detail).toContain("GeneralException");
    expect(answerTo(run, "mergedCellIndex").value).toBe("throws");
    expect(resultOf(run).restored).toBe(true);
  });

  it("that Word never answers is given up, and the others go on", async () => {
    const word = openWord({ docx: scratchDocument(), profile: "m365" });
    const only = [...of("searchWidth"), ...of("mergedCellIndex")];
    const told = ({ done }: ProbeProgress): void => {
      if (done === 0) word.faults.add({ batch: 3, drop: true });
    };
    const run = await runIn(word, { only, told, limit: 1_000 }, "real time");
    expect(answerTo(run, "searchWidth").reason).toMatchObject({ code: "silent" });
    expect(answerTo(run, "mergedCellIndex").value).toBe("throws");
    expect(resultOf(run).restored).toBe(true);
  });

  it("that a person stops is the last one, and the document is emptied", async () => {
    const word = openWord({ docx: scratchDocument(), profile: "m365" });
    const before = partsOf(word);
    const stopping = new AbortController();
    const told = ({ done }: ProbeProgress): void => void (done === 3 && stopping.abort());
    const run = await runIn(word, { stop: stopping.signal, told });
    expect(resultOf(run)).toMatchObject({ stopped: true, restored: true });
    expect(answerTo(run, "ooxmlRefused").value).toBe("never");
    expect(answerTo(run, "clearShading").reason?.code).toBe("stopped");
    expect(differences(before, partsOf(word))).toEqual([]);
  });

  it("waits for an insertion that takes Word forty seconds", async () => {
    const only = [...of("insertDelay"), ...of("mergedCellIndex")];
    const run = await selfTest(withBehaviours("web", { insertDelay: 40_000 }), {}, { only });
    const { value, verdict } = answerTo(run, "insertDelay");
    expect(verdict).toBe("differs");
    expect(value).toBeGreaterThanOrEqual(40_000);
    expect(value).toBeLessThan(45_000);
    expect(answerTo(run, "mergedCellIndex").value).toBe("throws");
  });

  it("of the header is not asked where there is none", async () => {
    const run = await selfTest("m365", { docx: undefined, bodyXml: "<w:p/>" });
    expect(answerTo(run, "ooxmlHeaders").reason?.code).toBe("no-header");
    expect(resultOf(run).restored).toBe(true);
  });
});

describe("a Word that does something else", () => {
  it("is said to differ, and nothing is claimed of it", async () => {
    const run = await selfTest("m365", {}, { only: [] });
    const result = resultOf(run);
    const answer = {
      ...answerTo(run, "clearShading"),
      verdict: "differs" as const,
      value: "FFFF00",
      known: false,
    };
    expect(profileFile({ ...result, answers: [answer] }, new Date(0)).behaviours).toEqual({});
  });
});
