import { localise } from "../../../src/check/slips/localise";
import { modelOf } from "../../../src/check/slips/model";
import { cellKeys, type CellKey } from "../../../src/form";
import { correctNumbers, steadyNumbers } from "../support/random";
import { form } from "../support/reports";

/** Different numbers everywhere, none of them 0. */
const right = correctNumbers(steadyNumbers(7, 90));
const at = (cell: string): CellKey => `applications/${cell}`;
const relations = form.relations.filter(({ table }) => table === "applications");
const order = cellKeys(form).filter((key) => key.startsWith("applications/"));

type Numbers = Record<CellKey, number>;

/** What is said of a table: what each claim changes, and what each part that is open may be. */
function said(values: ReadonlyMap<CellKey, number>, fixed: CellKey[] = []) {
  const { claims, open } = localise(modelOf(relations, values, order, new Set(fixed)));
  const numbers = (changes: Iterable<[CellKey, number]>): Numbers => Object.fromEntries(changes);
  return {
    claims: claims.map(({ changes }) => numbers(changes)),
    kinds: claims.map(({ steps }) => steps.map(({ kind }) => kind)),
    open: open.map(({ alternatives }) =>
      alternatives.map(({ steps }) => numbers(steps.flatMap(({ changes }) => [...changes]))),
    ),
    openKinds: open.map(({ alternatives }) => alternatives.map(({ steps }) => steps.map(({ kind }) => kind))),
  };
}

const typed = (changes: Record<string, number>, base = right): Map<CellKey, number> =>
  new Map([...base, ...Object.entries(changes).map(([cell, value]): [CellKey, number] => [at(cell), value])]);

const off = (changes: Record<string, number>, base = right): Map<CellKey, number> =>
  typed(
    Object.fromEntries(Object.entries(changes).map(([cell, by]) => [cell, base.get(at(cell))! + by])),
    base,
  );

const rightOnes = (...cells: string[]): Numbers =>
  Object.fromEntries(cells.map((cell) => [at(cell), right.get(at(cell))!]));

describe("what is wrong in table 三", () => {
  it("is nothing in a correct report", () => {
    expect(said(right)).toMatchObject({ claims: [], open: [] });
  });

  it("is two numbers in different rows and columns, each a cause of its own", () => {
    expect(said(off({ "granted/natural": 3, "declined.2/legal": -1 }))).toMatchObject({
      claims: [rightOnes("granted/natural"), rightOnes("declined.2/legal")],
      open: [],
    });
  });

  it("is any of five numbers that share no row, no column and no difference", () => {
    const changes = {
      "granted/natural": 3,
      "partial/business": 5,
      "refused.7/research": 7,
      "declined.2/legal": -1,
      "other.3/welfare": 11,
    };
    const { claims, open } = said(off(changes));
    expect(Object.assign({}, ...claims)).toEqual(rightOnes(...Object.keys(changes)));
    expect([claims.length, open]).toEqual([5, []]);
  });

  it.each([
    ["row", { "granted/natural": 3, "granted/legal": 5 }],
    ["column", { "granted/natural": 3, "refused.4/natural": 5 }],
  ])("is two numbers of one %s, which are mended together", (_, changes) => {
    expect(said(off(changes)).claims).toEqual([rightOnes(...Object.keys(changes))]);
  });

  it("is a total that went on into the next total", () => {
    expect(said(off({ "granted/total": 4, "total/total": 4 })).claims).toEqual([
      rightOnes("granted/total", "total/total"),
    ]);
  });

  it("stays open where two totals would be off by as much in opposite directions", () => {
    const entries: Numbers = {
      [at("granted/natural")]: 60,
      [at("granted/business")]: 3,
      [at("partial/natural")]: 8,
      [at("partial/business")]: 1,
    };
    const base = correctNumbers((cell) => entries[cell] ?? 0);
    expect(said(base)).toMatchObject({ claims: [], open: [] });
    // 63 and 9 as 3 and 69 would be two slips of the fingers: as likely as the 60 that stand one row too low.
    const { claims, open } = said(typed({ "granted/natural": 0, "partial/natural": 68 }, base));
    expect(claims).toEqual([]);
    expect(open).toHaveLength(1);
    expect(open[0]).toContainEqual({ [at("granted/natural")]: 60, [at("partial/natural")]: 8 });
  });

  it("is the column that stands one row too low, and no total: these add up", () => {
    const rows = ["granted", "partial", "refused.1", "refused.2", "refused.3"];
    const zero = typed({ "refused.3/business": 0 });
    const base = new Map(zero);
    for (const sum of ["refused.3/total", "total/business", "total/total", "new/business", "new/total"]) {
      base.set(at(sum), zero.get(at(sum))! - right.get(at("refused.3/business"))!);
    }
    const shifted = typed(
      Object.fromEntries(
        rows.map((row, i) => [`${row}/business`, i === 0 ? 0 : base.get(at(`${rows[i - 1]!}/business`))!]),
      ),
      base,
    );
    expect(said(base)).toMatchObject({ claims: [], open: [] });
    expect(said(shifted).claims).toEqual([
      Object.fromEntries(rows.map((row) => [at(`${row}/business`), base.get(at(`${row}/business`))!])),
    ]);
  });

  it("is the totals that were not brought up to date after an entry", () => {
    const values = off({ "partial/business": 6, "new/business": 6, "new/total": 6 });
    const [claim, ...others] = said(values).claims;
    expect(others).toEqual([]);
    expect(Object.keys(claim!).sort()).toEqual(
      ["partial/total", "total/business", "total/total"].map(at).sort(),
    );
  });

  it("stays open between explanations that are as good", () => {
    // Off by the same amount at two crossings: the other two crossings explain it as well.
    const { claims, open } = said(off({ "granted/natural": 2, "declined.2/legal": 2 }));
    expect(claims).toEqual([]);
    expect(open).toHaveLength(1);
    expect(open[0]).toContainEqual(rightOnes("granted/natural", "declined.2/legal"));
    expect(open[0]!.length).toBeGreaterThan(1);
  });

  it("stays open between an entry and the totals where no total knows of the entry", () => {
    const values = typed(
      { "unavailable.1/natural": 8 },
      correctNumbers(() => 0),
    );
    expect(said(values)).toMatchObject({
      claims: [],
      open: [[{ [at("unavailable.1/natural")]: 0 }, {}]],
      openKinds: [[["too-much"], ["entry-not-counted"]]],
    });
  });

  it("is not explained away by zeros when it has just been typed into a table of zeros", () => {
    const values = typed(
      { "new/natural": 5, "new/total": 6 },
      correctNumbers(() => 0),
    );
    expect(said(values).claims).toEqual([]);
  });

  it("is nothing that can be told in a table that is wrong everywhere", () => {
    const values = new Map([...right].map(([key, value], i) => [key, value + ((i * 37) % 11)]));
    const { claims, open } = said(values);
    expect(claims).toEqual([]);
    expect(open.flat()).toEqual([]);
    expect(open.length).toBeGreaterThan(30);
  });

  it("is nothing in cells whose relations cannot be computed", () => {
    const values = typed({ "granted/natural": 1 });
    values.delete(at("granted/legal"));
    expect(said(values).claims).toEqual([]);
  });

  it("is told beside a row with a blank, column by column where they belong", () => {
    const values = off({ "declined.2/legal": 30 });
    values.delete(at("partial/natural"));
    expect(said(values)).toMatchObject({ claims: [rightOnes("declined.2/legal")], open: [] });
  });

  it("is never a number that the drafter has confirmed", () => {
    const values = off({ "granted/natural": 3 });
    const { claims, open } = said(values, [at("granted/natural")]);
    for (const changes of [...claims, ...open.flat()]) {
      expect(changes).not.toHaveProperty([at("granted/natural")]);
    }
    expect(said(values, [at("granted/legal")]).claims).toEqual([rightOnes("granted/natural")]);
  });
});

describe("a slip of the hands", () => {
  const zeros = ["business", "research", "welfare", "legal", "otherOrganisation"];
  /** A correct report whose row （三）3 holds one number and whose row （三）4 holds none. */
  const sparse = ((): Map<CellKey, number> => {
    const values = new Map(right);
    const change = (row: string, column: string, to: number): void => {
      const by = to - values.get(at(`${row}/${column}`))!;
      for (const cell of [`${row}/${column}`, `${row}/total`, `total/${column}`, "total/total"]) {
        values.set(at(cell), values.get(at(cell))! + by);
      }
      for (const cell of [`new/${column}`, "new/total"]) values.set(at(cell), values.get(at(cell))! + by);
    };
    for (const column of zeros) change("refused.3", column, 0);
    change("refused.3", "natural", 57);
    for (const column of ["natural", ...zeros]) change("refused.4", column, 0);
    return values;
  })();
  const truth = (...cells: string[]): Numbers =>
    Object.fromEntries(cells.map((cell) => [at(cell), sparse.get(at(cell))!]));

  it("starts from a correct report", () => {
    expect(said(sparse)).toMatchObject({ claims: [], open: [] });
  });

  const [a, b] = [right.get(at("granted/natural"))!, right.get(at("granted/business"))!];
  const row = [...["natural", ...zeros].map((column) => right.get(at(`granted/${column}`))!)];

  it.each<[string, Record<string, number>]>([
    ["wrong-column", { "refused.3/natural": 0, "refused.3/business": 57 }],
    ["wrong-row", { "refused.3/natural": 0, "refused.4/natural": 57 }],
    ["split", { "refused.3/natural": 5, "refused.3/business": 7 }],
    ["exchanged-in-row", { "granted/natural": b, "granted/business": a }],
    [
      "exchanged-in-column",
      {
        "granted/natural": right.get(at("partial/natural"))!,
        "partial/natural": a,
      },
    ],
    [
      "shifted",
      {
        "granted/natural": 0,
        "granted/business": row[0]!,
        "granted/research": row[1]!,
        "granted/welfare": row[2]!,
        "granted/legal": row[3]!,
        "granted/otherOrganisation": row[4]!,
        "granted/total": row[5]!,
      },
    ],
    [
      "row-left-out",
      Object.fromEntries(
        ["natural", ...zeros, "total"].map((column) => [
          `total/${column}`,
          sparse.get(at(`total/${column}`))! - sparse.get(at(`partial/${column}`))!,
        ]),
      ),
    ],
    [
      "row-counted-twice",
      Object.fromEntries(
        ["natural", ...zeros, "total"].map((column) => [
          `total/${column}`,
          sparse.get(at(`total/${column}`))! +
            ["unavailable.1", "unavailable.2", "unavailable.3"].reduce(
              (sum, one) => sum + sparse.get(at(`${one}/${column}`))!,
              0,
            ),
        ]),
      ),
    ],
  ])("is told: %s", (kind, changes) => {
    const found = said(typed(changes, sparse));
    expect(found.claims).toEqual([
      Object.fromEntries(
        Object.entries(truth(...Object.keys(changes))).filter(([cell, value]) => {
          return typed(changes, sparse).get(cell) !== value;
        }),
      ),
    ]);
    expect(found.kinds).toEqual([[kind]]);
  });

  it("that the numbers cannot tell is offered, and never claimed: 上年结转 typed under 一", () => {
    const carried = sparse.get(at("carriedIn/natural"))!;
    const values = typed(
      { "carriedIn/natural": 0, "new/natural": sparse.get(at("new/natural"))! + carried },
      sparse,
    );
    const { claims, open } = said(values);
    expect(claims).toEqual([]);
    expect(open.flat()).toContainEqual(truth("carriedIn/natural", "new/natural"));
  });

  it("that the numbers cannot tell is offered, and never claimed: 四 forgotten", () => {
    const cells = ["natural", ...zeros, "total"].map((column) => `carriedOut/${column}`);
    const { claims, open } = said(typed(Object.fromEntries(cells.map((cell) => [cell, 0])), sparse));
    expect(claims).toEqual([]);
    expect(open.flat()).toContainEqual(truth(...cells));
  });

  it("that the numbers cannot tell is offered, and never claimed: an entry and its total wrong alike", () => {
    const values = off({ "partial/legal": 40, "partial/total": 40 }, sparse);
    const { claims, open } = said(values);
    expect(claims).toEqual([]);
    expect(open.flat().length).toBeGreaterThan(0);
  });
});
