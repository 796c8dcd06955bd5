import { allCells } from "../../../src/document";
import { checkDocument } from "../../../src/pane/flows/check";
import type { CellKey } from "../../../src/form";
import type { PaneContext } from "../../../src/pane/flows/flow";
import { chooseFile } from "../../../src/pane/lastyear/flows/choose";
import { confirm } from "../../../src/pane/lastyear/flows/facts";
import { insertDraft } from "../../../src/pane/lastyear/flows/insert";
import { readReport } from "../../../src/report";
import { headlessPane } from "../../matrix/headless-pane";
import { closeClient } from "../../simulated-word/client/boot";
import { openWord } from "../../simulated-word/open-word";
import type { SimulatedWord } from "../../simulated-word/simulated-word";
import { valueOf } from "../../word/support/session";
import { p } from "../../word/support/xml";
import { lastYearFile } from "../support/last-year-file";

async function fillTables(pane: PaneContext, word: SimulatedWord): Promise<void> {
  const read = await valueOf(pane.services.document.read());
  const empty = read.tables.flatMap((table) =>
    allCells(table).flatMap(({ tr, tc, text }) => (text === "" ? [[table.index, tr, tc] as const] : [])),
  );
  word.asOneStep(() => {
    for (const cell of empty) word.typeInCell(...cell, "0");
  });
}

/** Types numbers into cells of the form. */
async function typeNumbers(
  pane: PaneContext,
  word: SimulatedWord,
  numbers: Record<CellKey, string>,
): Promise<void> {
  const report = readReport(await valueOf(pane.services.document.reread()));
  word.asOneStep(() => {
    for (const [key, text] of Object.entries(numbers)) {
      const { cell, table } = report.tables.applications!.cells.get(key)!;
      word.typeInCell(table.index, cell.tr, cell.tc, text);
    }
  });
}

describe("facts that are open", () => {
  it("are part of the check after carrying, inserting, closing the pane and filling the tables", async () => {
    const word = openWord({ bodyXml: p(""), profile: "m365" });
    const first = await headlessPane(word);
    await chooseFile(first, lastYearFile());
    await insertDraft(first);
    await checkDocument(first);
    const { facts } = first.store.get().lastYear;
    expect(facts.length).toBeGreaterThan(3);
    expect(first.store.get().checked?.comparison).toMatchObject({ state: "compared", year: 2024 });
    closeClient();

    const second = await headlessPane(word);
    await fillTables(second, word);
    await checkDocument(second);
    const state = second.store.get();
    // What the tables say now may be offered for some of them; all else is as it was.
    const withoutOffer = (list: typeof facts) => list.map((fact) => ({ ...fact, tableNumber: null }));
    expect(withoutOffer(state.lastYear.facts)).toEqual(withoutOffer(facts));
    expect(state.lastYear.facts.every(({ status, place }) => status === "open" && place !== null)).toBe(true);
    expect(state.announcement.lines).toContainEqual({
      id: "pane/check.announce.open",
      data: { count: facts.length },
    });
    // Last year's report is not known any more, and that is said with what was not compared.
    expect(state.checked?.comparison).toEqual({ state: "forgotten", doubts: [], year: 2024 });

    // What another pane has confirmed since is confirmed here at the next check.
    await confirm(second, [facts[0]!.id]);
    closeClient();
    const third = await headlessPane(word);
    await checkDocument(third);
    expect(third.store.get().lastYear.facts[0]?.status).toBe("confirmed");
  });

  it("say nothing of a number in the tables before they are worked off, and decide between explanations then", async () => {
    const word = openWord({ bodyXml: p(""), profile: "m365" });
    const pane = await headlessPane(word);
    await chooseFile(pane, lastYearFile());
    await insertDraft(pane);
    const at = word.paragraphTexts().findIndex((line) => line.includes("新收政府信息公开申请9件"));
    word.typeParagraph(at, word.paragraphTexts()[at]!.replace("上年结转0件", "上年结转1件"));
    await fillTables(pane, word);
    // One application is lacking in 一, in the entry and in its total; or 四 has one too many.
    const typed = {
      "applications/new/natural": "8",
      "applications/new/total": "8",
      "applications/granted/natural": "9",
      "applications/granted/total": "9",
      "applications/total/natural": "9",
      "applications/total/total": "9",
      "applications/carriedOut/natural": "1",
      "applications/carriedOut/total": "1",
    };
    await typeNumbers(pane, word, typed);
    await checkDocument(pane);
    const found = () => {
      const all = pane.store
        .get()
        .checked!.result.findings.filter(({ table, relations }) => relations && table === "applications");
      expect(all).toHaveLength(1);
      return { fix: all[0]!.fix?.changes.map(({ cell, text }) => [cell, text]) ?? null, all };
    };
    expect(found().fix).toBeNull();

    const own = pane.store.get().lastYear.facts.filter(({ place }) => place?.paragraph === at);
    const sentence = own.filter(
      ({ place }) => place!.text.slice(0, place!.range![0]).split("。").length === 1,
    );
    expect(sentence.length).toBeGreaterThan(1);
    await confirm(
      pane,
      sentence.slice(1).map(({ id }) => id),
    );
    await pane.catchingUp;
    expect(found().fix).toBeNull();
    await confirm(pane, [sentence[0]!.id]);
    await pane.catchingUp;
    expect(found().fix).toEqual([
      ["applications/new/natural", "9"],
      ["applications/new/total", "9"],
    ]);
    await confirm(pane, [sentence[0]!.id], false);
    await pane.catchingUp;
    expect(found().fix).toBeNull();
    closeClient();
  });
});
