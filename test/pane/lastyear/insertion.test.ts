import type { FactState } from "../../../src/lastyear";
import { tokenise, traceOf } from "../../../src/lastyear/state/trace";
import * as engine from "../../../src/pane/engine/last-year";
import { factsWithout, joined, factsOfReceipt } from "../../../src/pane/lastyear/insertion";

const paragraph = (fingerprint: string, confirmed = false): FactState["paragraphs"][number] => ({
  fingerprint,
  part: 1,
  facts: [{ kind: "count", trace: traceOf(tokenise("公开3条。"), [2, 4]), confirmed }],
});
const facts = (...paragraphs: FactState["paragraphs"]): FactState => ({
  years: { last: 2024, current: 2025 },
  paragraphs,
});

describe("the facts of an insertion that is taken back", () => {
  it("go, and none are left when there were none before", () => {
    const brought = facts(paragraph("a"), paragraph("b"));
    expect(factsWithout(engine, brought, factsOfReceipt(engine, brought, null))).toBeNull();
  });

  it("give way to what was there before, also when the whole draft had replaced it", () => {
    const before = facts(paragraph("a", true));
    const brought = facts(paragraph("b"));
    expect(factsWithout(engine, brought, factsOfReceipt(engine, brought, before))).toEqual(before);
  });

  it("leave alone what was inserted since", () => {
    const [first, second] = [facts(paragraph("a")), facts(paragraph("b"))];
    const note = factsOfReceipt(engine, first, null);
    expect(factsWithout(engine, joined(first, second), note)).toEqual(second);
  });

  it("leave confirmed what was confirmed meanwhile", () => {
    const before = facts(paragraph("a"));
    const brought = facts(paragraph("b"));
    const note = factsOfReceipt(engine, brought, before);
    const now = facts(paragraph("a", true), paragraph("b", true));
    expect(factsWithout(engine, now, note)).toEqual(facts(paragraph("a", true)));
  });

  it("stay when nothing is known of the insertion", () => {
    const tracked = facts(paragraph("a"));
    for (const note of ["", "{", "{}", '{"brought":"a","before":null}', '{"brought":[],"before":7}'])
      expect(factsWithout(engine, tracked, note)).toBe(tracked);
  });
});

it("facts of a paragraph that was inserted twice count once", () => {
  expect(joined(facts(paragraph("a", true)), facts(paragraph("a"))).paragraphs).toEqual([paragraph("a")]);
});
