import { evidencePage } from "./page";
import { countedTables, writtenPage } from "./written-page";
import { once } from "../support/shared-reports";
import { isMaterialThere, labelledTexts, lostOf, wrongOf, type LabelledText, type Verdict } from "./verdicts";

const describeLabelled = isMaterialThere() ? describe : describe.skip;

const named = (texts: LabelledText[], pick: (text: LabelledText) => Verdict[]): string[] =>
  texts.flatMap((text) =>
    pick(text).map(({ rule, at, part }) => [text.name.slice(0, 3), rule, at ?? part ?? ""].join(" ").trim()),
  );

describeLabelled("real texts whose findings have been judged", () => {
  const texts = once(labelledTexts);

  it("still have every finding that was right", async () => {
    expect(named(await texts(), lostOf)).toEqual([]);
  });

  it("have no finding that was wrong", async () => {
    expect(named(await texts(), wrongOf)).toEqual([]);
  });

  it("are enough to prove something", async () => {
    const verdicts = (await texts()).flatMap((text) => text.verdicts);
    expect(verdicts.filter(({ verdict }) => verdict === "right").length).toBeGreaterThan(20);
    expect(verdicts.filter(({ verdict }) => verdict === "wrong").length).toBeGreaterThan(20);
  });

  it("are counted in docs/evidence.md; else run: npx tsx scripts/evidence.ts", async () => {
    expect(writtenPage()).toBe(await evidencePage(await texts(), countedTables()));
  });
});
