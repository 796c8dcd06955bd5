import { reportDocx } from "../../src/template";
import { formFor } from "../../src/form";
import { correctTable, randomFrom } from "../check/support/tables";
import { answerOf, nianbao, testFolder } from "./support";

/** A finding whose correction writes several cells, in each of the notations. */

const folder = testFolder();

/** 自然人 and 商业企业 of 予以公开 exchanged: one cause, two cells. */
const [one, other] = ["applications/granted/natural", "applications/granted/business"];
const truth = correctTable(randomFrom(5), "county");
const [right, left] = [String(truth.get(one)), String(truth.get(other))];

function exchangedReport(): string {
  const numbers = new Map([...truth].map(([cell, value]) => [cell, String(value)]));
  numbers.set(one, left).set(other, right);
  return folder.put(
    "exchanged.docx",
    reportDocx(formFor(2024), { unit: "云溪县林业局", year: 2024, numbers }),
  );
}

const expected = {
  changes: [
    { cell: one, text: right },
    { cell: other, text: left },
  ],
  relations: [
    expect.stringMatching(/^relation\/outcome-total:/),
    expect.stringMatching(/^relation\/outcome-total:/),
  ],
};

describe("a correction of several cells", () => {
  const file = exchangedReport();

  it("is one finding in JSON, with every cell that it writes and every relation that it explains", async () => {
    expect(left).not.toBe(right);
    const [report] = answerOf(await nianbao("check", "--as", "json", file)).reports;
    const found = report!.findings.filter(({ relations }) => relations);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      fix: { text: null, safe: false, changes: expected.changes },
      relations: expected.relations,
      alternatives: [],
    });
  });

  it("is the same in SARIF", async () => {
    const { out } = await nianbao("check", "--as", "sarif", file);
    const log = JSON.parse(out) as { runs: { results: { ruleId: string; properties: object }[] }[] };
    const found = log.runs[0]!.results.filter(({ ruleId }) => ruleId.startsWith("relation/"));
    expect(found.map(({ properties }) => properties)).toMatchObject([
      { fix: { text: null, changes: expected.changes }, relations: expected.relations, alternatives: [] },
    ]);
  });

  it("names each cell with both numbers in the text", async () => {
    const { out } = await nianbao("check", file);
    for (const number of [left, right]) expect(out).toContain(`应为 ${number}`);
  });
});

describe("what is not certain", () => {
  /** 自然人 and its 总计 of one row are wrong alike: nothing tells which row it is. */
  const cells = ["applications/granted/natural", "applications/granted/total"];
  const file = folder.put(
    "alike.docx",
    reportDocx(formFor(2024), {
      unit: "云溪县林业局",
      year: 2024,
      numbers: new Map([
        ...[...truth].map(([cell, value]): [string, string] => [cell, String(value)]),
        ...cells.map((cell): [string, string] => [cell, String(truth.get(cell)! + 3)]),
      ]),
    }),
  );

  it("is one finding without a correction in JSON and in SARIF, with the same explanations and relations", async () => {
    const [report] = answerOf(await nianbao("check", "--as", "json", file)).reports;
    const found = report!.findings.filter(({ relations }) => relations);
    expect(found).toHaveLength(1);
    const { fix, alternatives, relations } = found[0]!;
    expect(fix).toBeNull();
    expect(relations).toEqual([
      "relation/outcome-total:applications/natural",
      "relation/outcome-total:applications/total",
    ]);
    expect(alternatives!.length).toBeGreaterThan(0);
    expect(alternatives!.length).toBeLessThanOrEqual(3);
    for (const { says, changes } of alternatives!) {
      expect(says).not.toBe("");
      for (const change of changes) expect(Object.keys(change).sort()).toEqual(["cell", "text"]);
    }
    const { out } = await nianbao("check", "--as", "sarif", file);
    const log = JSON.parse(out) as { runs: { results: { ruleId: string; properties: object }[] }[] };
    const results = log.runs[0]!.results.filter(({ ruleId }) => ruleId.startsWith("relation/"));
    expect(results.map(({ properties }) => properties)).toMatchObject([{ fix, alternatives, relations }]);
  });

  it("tells every explanation in the text, and no cell 应为", async () => {
    const [report] = answerOf(await nianbao("check", "--as", "json", file)).reports;
    const { alternatives } = report!.findings.find(({ relations }) => relations)!;
    const { out } = await nianbao("check", file);
    for (const { says } of alternatives!) expect(out).toContain(says);
    expect(out).not.toContain("应为");
  });
});
