import { allCells } from "../../../src/document";
import { checkDocument } from "../../../src/pane/flows/check";
import type { PaneContext } from "../../../src/pane/flows/flow";
import { chooseFile } from "../../../src/pane/lastyear/flows/choose";
import { confirm } from "../../../src/pane/lastyear/flows/facts";
import { insertDraft } from "../../../src/pane/lastyear/flows/insert";
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
});
