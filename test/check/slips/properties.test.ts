import { withStated } from "../../../src/check/slips/evidence";
import { localise } from "../../../src/check/slips/localise";
import { modelOf } from "../../../src/check/slips/model";
import { evaluate } from "../../../src/check/relations/relations";
import { cellKeys, formOf, type Relation } from "../../../src/form";
import {
  between,
  correctTable,
  pick,
  randomFrom,
  type Numbers,
  type Random,
  type Size,
} from "../support/tables";

/** What holds of every table, whatever is wrong in it. */

const form = formOf("2021");
const relations = form.relations.filter(({ table }) => table === "applications");
const order = cellKeys(form).filter((cell) => cell.startsWith("applications/"));
/** 10,000 in the matrix. */
const TABLES = process.env.NIANBAO_MATRIX === "full" ? 10_000 : 250;
const sizes: Size[] = ["small", "small", "county"];

function said(values: Numbers, of: Relation[] = relations) {
  const model = modelOf(of, values, order);
  return { model, ...withStated(model, localise(model), new Map()) };
}

/** One to three numbers of a correct table typed anew, moved or exchanged. */
function spoilt(truth: Numbers, random: Random): Numbers {
  const values = new Map(truth);
  for (let left = between(random, 1, 3); left > 0; left -= 1) {
    const [one, other] = [pick(random, order), pick(random, order)];
    if (random() < 0.5) values.set(one, between(random, 0, 30));
    else [one, other].forEach((cell, i, both) => values.set(cell, truth.get(both[1 - i]!)!));
  }
  return values;
}

const shuffled = <T>(items: readonly T[], random: Random): T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);

const idsIn = (of: Relation[], values: Numbers, wanted: "broken" | "held"): Set<string> =>
  new Set(evaluate(of, values).flatMap(({ relation, state }) => (state === wanted ? [relation.id] : [])));

describe("what is said of a table", () => {
  it("is nothing when it is correct", () => {
    const random = randomFrom(21);
    for (let i = 0; i < TABLES; i += 1) {
      expect(said(correctTable(random, sizes[i % 3]!))).toMatchObject({ claims: [], open: [] });
    }
  });

  it("makes every relation hold of which an offered correction speaks, and breaks none", () => {
    const random = randomFrom(22);
    let claimed = 0;
    for (let i = 0; i < TABLES; i += 1) {
      const values = spoilt(correctTable(random, sizes[i % 3]!), random);
      const { model, claims } = said(values);
      const heldBefore = idsIn(relations, values, "held");
      for (const { changes, equations } of claims) {
        claimed += 1;
        const heldAfter = idsIn(relations, new Map([...values, ...changes]), "held");
        for (const at of equations) expect(heldAfter).toContain(model.equations[at]!.relation.id);
        for (const id of heldBefore) expect(heldAfter).toContain(id);
      }
    }
    expect(claimed).toBeGreaterThan(TABLES / 2);
  });

  it("makes every relation hold of which one of the explanations tells the numbers, and breaks none", () => {
    const random = randomFrom(25);
    let offered = 0;
    for (let i = 0; i < TABLES; i += 1) {
      const values = spoilt(correctTable(random, sizes[i % 3]!), random);
      const { model, open } = said(values);
      const heldBefore = idsIn(relations, values, "held");
      for (const { equations, alternatives } of open) {
        for (const { steps } of alternatives) {
          if (steps.some(({ changes }) => changes.size === 0)) continue;
          offered += 1;
          const changes = steps.flatMap((step) => [...step.changes]);
          const heldAfter = idsIn(relations, new Map([...values, ...changes]), "held");
          for (const at of equations) expect(heldAfter).toContain(model.equations[at]!.relation.id);
          for (const id of heldBefore) expect(heldAfter).toContain(id);
        }
      }
    }
    expect(offered).toBeGreaterThan(TABLES / 4);
  });

  it("speaks of every relation that is broken, and offers at most three explanations", () => {
    const random = randomFrom(23);
    for (let i = 0; i < TABLES; i += 1) {
      const values = spoilt(correctTable(random, sizes[i % 3]!), random);
      const { model, claims, open } = said(values);
      const spoken = new Set(
        [...claims, ...open].flatMap(({ equations }) =>
          equations.map((at) => model.equations[at]!.relation.id),
        ),
      );
      for (const id of idsIn(relations, values, "broken")) expect(spoken).toContain(id);
      for (const { alternatives } of open) expect(alternatives.length).toBeLessThanOrEqual(3);
    }
  });

  it("is the same in whatever order the numbers and the relations come", () => {
    const random = randomFrom(24);
    const told = (values: Numbers, of: Relation[]): string[] =>
      said(values, of)
        .claims.flatMap(({ changes }) => [...changes].map(([cell, value]) => `${cell}=${value}`))
        .sort();
    for (let i = 0; i < TABLES; i += 1) {
      const values = spoilt(correctTable(random, sizes[i % 3]!), random);
      const other = new Map(shuffled([...values], random));
      expect(told(other, shuffled(relations, random))).toEqual(told(values, relations));
    }
  });
});
