import {
  confirmFacts,
  draftFrom,
  factStateOf,
  readFactState,
  reconcile,
  writeFactState,
  type FactState,
} from "../../../src/lastyear";
import { countFacts } from "../../../src/lastyear/state/reconcile";
import { lastYearReport } from "../support/last-year";

const draft = draftFrom(lastYearReport(), 2024);
const state = factStateOf(draft);
const written = draft.paragraphs.map(({ text }) => text);

/** The paragraphs of a document, numbered as if tables stood between them. */
const paragraphs = (texts: string[]) => texts.map((text, i) => ({ index: 10 + 3 * i, text }));
const factsIn = (texts: string[], of: FactState = state) => reconcile(of, paragraphs(texts));
const edited = (from: string, to: string): string[] => written.map((text) => text.replace(from, to));
/** The ids of the facts with these words as they were carried. */
const idsOf = (fact: string): string[] =>
  draft.paragraphs.flatMap(({ facts }) => facts.flatMap(({ id, text }) => (text === fact ? [id] : [])));
const statusOf = (texts: string[], fact: string, of: FactState = state) =>
  factsIn(texts, of)
    .filter(({ id }) => idsOf(fact).includes(id))
    .map(({ status }) => status);

describe("the facts of a draft in the open document", () => {
  it("are all open, each at its place, when nothing was touched", () => {
    const facts = factsIn(written);
    expect(facts.length).toBe(draft.paragraphs.flatMap((paragraph) => paragraph.facts).length);
    expect(countFacts(facts)).toEqual({ open: facts.length, changed: 0, confirmed: 0 });
    for (const { place, text } of facts) {
      const paragraph = paragraphs(written).find(({ index }) => index === place!.paragraph)!;
      expect(paragraph.text.slice(...place!.range!)).toBe(text);
      expect(place!.text).toBe(paragraph.text);
    }
  });

  it("have ids that survive edits elsewhere", () => {
    const ids = (texts: string[]): string[] => factsIn(texts).map(({ id }) => id);
    expect(ids(["新写的一段。", ...edited("86条", "91条")])).toEqual(ids(written));
    expect(new Set(ids(written)).size).toBe(ids(written).length);
  });

  it("are changed where the number was changed, and open again when it is put back", () => {
    expect(statusOf(edited("86条", "91条"), "86条")).toEqual(["changed"]);
    expect(countFacts(factsIn(edited("86条", "91条"))).changed).toBe(1);
    expect(statusOf(written, "86条")).toEqual(["open"]);
  });

  it("are changed where the paragraph is gone", () => {
    const gone = written.filter((text) => !text.includes("86条"));
    const facts = factsIn(gone).filter(({ id }) => idsOf("86条").includes(id));
    expect(facts).toMatchObject([{ status: "changed", place: null, text: "" }]);
  });

  it("are found in a paragraph that was moved", () => {
    const moved = [...written.slice(6), ...written.slice(0, 6)];
    expect(countFacts(factsIn(moved))).toEqual(countFacts(factsIn(written)));
    const places = factsIn(moved).map(({ place, text }) => place!.text.slice(...place!.range!) === text);
    expect(places).not.toContain(false);
  });

  it("are found in a paragraph that was rewritten around them", () => {
    const text = "全年公开信息86条，较2023年增长7.5%。";
    const rewritten = "本局全年通过各种渠道公开信息86条，较2023年增长7.5%，群众反映良好。";
    expect(statusOf(edited(text, rewritten), "86条")).toEqual(["open"]);
  });

  it("are found in both halves of a paragraph that was cut in two", () => {
    const cut = written.flatMap((text) =>
      text.startsWith("举办第六期") ? ["举办第六期培训班，", "参训40人次。"] : [text],
    );
    expect(statusOf(cut, "第六期")).toEqual(["open"]);
    expect(statusOf(cut, "40人次")).toEqual(["open"]);
  });

  it("are found in two paragraphs that were joined", () => {
    const joined = written.flatMap((text, i) => {
      if (text.startsWith("（五）")) return [];
      return text.startsWith("举办第六期") ? [`（五）监督保障。${written[i + 1] ?? ""}${text}`] : [text];
    });
    expect(statusOf(joined, "40人次")).toEqual(["open"]);
  });

  it("are confirmed one by one, and by paragraph", () => {
    const [first] = factsIn(written);
    const one = confirmFacts(state, [first!.id]);
    expect(countFacts(factsIn(written, one)).confirmed).toBe(1);
    const contact = factsIn(written).find(({ text }) => text.startsWith("0899"))!;
    const paragraph = confirmFacts(state, [contact.paragraph]);
    expect(countFacts(factsIn(written, paragraph)).confirmed).toBe(
      factsIn(written).filter((fact) => fact.paragraph === contact.paragraph).length,
    );
    expect(countFacts(factsIn(written, confirmFacts(paragraph, [contact.paragraph], false))).confirmed).toBe(
      0,
    );
  });

  it("are changed and not confirmed any more when a confirmed number was changed", () => {
    const { id } = factsIn(written).find(({ text }) => text === "86条")!;
    expect(statusOf(edited("86条", "91条"), "86条", confirmFacts(state, [id]))).toEqual(["changed"]);
  });

  it("are those of the paragraphs that were taken", () => {
    const { id } = draft.paragraphs.find(({ text }) => text.includes("86条"))!;
    const without = factStateOf(draft, { [id]: { taken: false } });
    expect(factsIn(written, without).map(({ text }) => text)).not.toContain("86条");
  });
});

describe("the state as JSON", () => {
  it("comes back as it was", () => {
    const confirmed = confirmFacts(state, [factsIn(written)[2]!.id]);
    expect(readFactState(writeFactState(confirmed))).toEqual(confirmed);
  });

  it("is short, and holds none of the words that were carried", () => {
    const json = writeFactState(state);
    const facts = state.paragraphs.flatMap((paragraph) => paragraph.facts).length;
    expect(json.length).toBeLessThan(100 * facts + 20 * state.paragraphs.length + 40);
    expect(json).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/u);
    for (const { text } of factsIn(written).filter(({ kind }) => kind === "telephone")) {
      expect(json).not.toContain(text.slice(-7));
    }
  });

  const one = '[["a",2,[[0,0,1,7,2,1,2,2,4,1,4,2,4,3,4,4]]]]';
  const withParagraphs = (p: string): string => `{"v":2,"y":[2023,2024],"p":${p}}`;
  it("of another hand is read when it is whole", () => {
    expect(readFactState(withParagraphs(one))?.paragraphs).toHaveLength(1);
  });

  it.each([
    ["nothing", ""],
    ["another value", "[]"],
    ["null", "null"],
    ["another version", withParagraphs(one).replace('"v":2', '"v":1')],
    ["half of it", writeFactState(state).slice(0, 100)],
    ["a fact of no words", withParagraphs('[["a",2,[[0,0,0,7,2,1,2,2,4,1,4,2,4,3,4,4]]]]')],
    ["a fact with too little around it", withParagraphs('[["a",2,[[0,0,1,7,4,1,4,2]]]]')],
    ["a fact of other values", withParagraphs('[["a",2,[[0,0,1,"七",2,1,2,2,4,1,4,2,4,3,4,4]]]]')],
    ["an unknown part", withParagraphs('[["a",99,[]]]')],
    ["an unknown kind", withParagraphs('[["a",2,[[99,0,1,7,2,1,2,2,4,1,4,2,4,3,4,4]]]]')],
    ["paragraphs that are none", withParagraphs("[7]")],
  ])("is null for %s", (_, json) => {
    expect(readFactState(json)).toBeNull();
  });
});
