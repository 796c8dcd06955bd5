import type { SourceDocument } from "../../../src/document/types";
import { checkDocument, compareAnyway } from "../../../src/pane/flows/check";
import { chooseDocument, chooseFile, typeYearOfLast } from "../../../src/pane/lastyear/flows/choose";
import { answer } from "../../../src/pane/questions/answer";
import type { Report } from "../../../src/report/types";
import { LINES } from "../../lastyear/support/last-year";
import { buildDocument } from "../../report/support/build";
import { result } from "../support/findings";
import { testPane } from "../support/pane";

const fileOf = (lines: string[]) => {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  return { name: "上年.txt", size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer };
};
const inYear = (year: number, lines = LINES): string[] =>
  lines.map((line) => line.replaceAll("2023", String(year)).replaceAll("2024年1月", `${year + 1}年1月`));

/** A pane on a document; what the check was compared with is kept. Today is a day in January 2025. */
function paneOn(lines: string[], found: { unit: string | null; year: number | null }) {
  const pane = testPane(result([], found));
  const source: SourceDocument = buildDocument(lines);
  const compared: (Report | null)[] = [];
  const { check } = pane.services;
  pane.document.read = async () => ({ ok: true, value: source });
  pane.services.check = async (given) => {
    compared.push(given.last);
    return check(given);
  };
  return { pane, compared };
}

const draftYear = ({ store }: ReturnType<typeof testPane>): number | null =>
  store.get().lastYear.draft?.years.current ?? null;

describe("a last year's report of another body or year", () => {
  const own = { unit: "云溪县林业局", year: 2024 };

  it("is used at once when it is the right one", async () => {
    const { pane, compared } = paneOn(inYear(2024), own);
    await chooseFile(pane, fileOf(LINES));
    expect(pane.store.get().question).toBeNull();
    expect(draftYear(pane)).toBe(2024);
    await checkDocument(pane);
    expect(compared.map((last) => last?.year)).toEqual([2023]);
    expect(pane.store.get().checked?.comparison).toEqual({ state: "compared", doubts: [], year: 2023 });
  });

  it.each([2022, 2023, 2024])("never drafts its own year or an earlier one (typed: %d)", async (typed) => {
    const { pane } = paneOn(["一份别的文件"], own);
    await chooseFile(pane, fileOf(LINES));
    pane.store.dispatch({ type: "draft/typed", field: "year", value: String(typed) });
    await typeYearOfLast(pane, "2023");
    expect(draftYear(pane)).toBe(2024);
  });

  it("drafts a later year that was typed on purpose", async () => {
    const { pane } = paneOn(["一份别的文件"], own);
    await chooseFile(pane, fileOf(LINES));
    pane.store.dispatch({ type: "draft/typed", field: "year", value: "2025" });
    await typeYearOfLast(pane, "2023");
    expect(draftYear(pane)).toBe(2025);
  });

  it.each([
    [
      "another body",
      inYear(
        2023,
        LINES.map((line) => line.replace("云溪县林业局", "青岚市水务局")),
      ),
      "pane/other.body",
    ],
    ["the same year", inYear(2024), "pane/other.same-year"],
    ["an earlier year", inYear(2021), "pane/other.year"],
  ])("(%s) is neither carried nor compared before the drafter has said so", async (_, lines, why) => {
    const { pane, compared } = paneOn(inYear(2024), own);
    await chooseFile(pane, fileOf(lines));
    const { question, lastYear, tab } = pane.store.get();
    expect(question?.lines.map(({ id }) => id)).toEqual([why]);
    expect(question?.choices.map(({ id }) => id)).toEqual(["choose-other", "anyway"]);
    expect(tab).toBe("draft");
    expect(lastYear).toMatchObject({ last: null, draft: null });
    await checkDocument(pane);
    expect(compared).toEqual([null]);

    await answer(pane, "choose-other");
    expect(pane.store.get()).toMatchObject({ question: null, lastYear: { last: null } });

    await chooseFile(pane, fileOf(lines));
    await answer(pane, "anyway");
    expect(pane.store.get().lastYear.last).not.toBeNull();
    await checkDocument(pane);
    expect(compared.at(-1)).not.toBeNull();
    expect(pane.store.get().checked?.comparison.state).toBe("compared");
  });

  it("is not compared when the document turns out to be another's, until the drafter says so", async () => {
    const { pane, compared } = paneOn(["空白"], { unit: "青岚市水务局", year: 2024 });
    await chooseFile(pane, fileOf(LINES));
    expect(pane.store.get().question).toBeNull();
    await checkDocument(pane);
    expect(compared.map((last) => last?.year ?? null)).toEqual([2023, null]);
    const { comparison } = pane.store.get().checked!;
    expect(comparison).toMatchObject({ state: "doubted", doubts: [{ said: { id: "pane/other.body" } }] });
    await compareAnyway(pane, comparison.doubts);
    expect(compared.at(-1)?.year).toBe(2023);
    expect(pane.store.get().checked?.comparison.state).toBe("compared");
  });

  it("that is too old for an empty document is asked about, and then gives the draft of the year that is due", async () => {
    const { pane } = paneOn(["空白"], { unit: null, year: null });
    await chooseFile(pane, fileOf(inYear(2021)));
    expect(pane.store.get().question?.lines.map(({ id }) => id)).toEqual(["pane/other.old"]);
    await answer(pane, "anyway");
    expect(draftYear(pane)).toBe(2024);
  });

  it("is the open document itself, which is compared with nothing", async () => {
    const { pane, compared } = paneOn(LINES, { unit: "云溪县林业局", year: 2023 });
    await chooseDocument(pane);
    expect(draftYear(pane)).toBe(2024);
    await checkDocument(pane);
    expect(compared.at(-1)).toBeNull();
  });

  it("without a year is compared with the year that was typed", async () => {
    const { pane, compared } = paneOn(inYear(2024), own);
    const yearless = LINES.filter((line) => !line.includes("20"));
    await chooseFile(pane, fileOf(yearless));
    await checkDocument(pane);
    expect(compared.at(-1)?.year).toBeNull();
    await typeYearOfLast(pane, "2023");
    expect(pane.store.get().stale).toBe(true);
    await checkDocument(pane);
    expect(compared.at(-1)?.year).toBe(2023);
    await typeYearOfLast(pane, "2024");
    await checkDocument(pane);
    expect(pane.store.get().checked?.comparison).toMatchObject({ state: "doubted" });
  });
});
