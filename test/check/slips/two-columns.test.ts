import { cells, said } from "../support/entries";

/** Two columns off in opposite directions and all rows right: what decides between the rows that explain it. */

describe("two columns that are off in opposite directions", () => {
  const usual = { "granted/natural": 40, "granted/welfare": 2, "granted/legal": 3 };
  const exchanged = { "granted/welfare": 3, "granted/legal": 2 };
  const mended = cells({ "granted/welfare": 2, "granted/legal": 3 });
  const strayed = (...rows: string[]): Record<string, number> =>
    Object.fromEntries(rows.map((row) => [`${row}/welfare`, 1]));

  it("are two neighbours exchanged rather than one application in the wrong column", () => {
    expect(said(usual, exchanged).claimed).toEqual([mended]);
    expect(said({ ...usual, ...strayed("partial") }, exchanged).claimed).toEqual([mended]);
  });

  it("stay open where several applications may stand in the wrong column: these count together", () => {
    const { claimed, kinds } = said({ ...usual, ...strayed("partial", "refused.8") }, exchanged);
    expect(claimed).toEqual([]);
    expect(kinds).toEqual([expect.arrayContaining(["exchanged-in-row", "wrong-column"])]);
    expect(kinds[0]![0]).toBe("exchanged-in-row");
  });

  it("are a number in the wrong column where it passed over no empty cell", () => {
    // Of the two rows with a 1 under 商业企业 and no 法律服务机构, one has numbers in the cells between.
    const truth = {
      "granted/natural": 40,
      "partial/research": 2,
      "partial/welfare": 2,
      "partial/legal": 1,
      "partial/otherOrganisation": 1,
      "refused.8/business": 1,
      "refused.7/legal": 1,
    };
    expect(said(truth, { "partial/business": 1, "partial/legal": 0 }).claimed).toEqual([
      cells({ "partial/business": 0, "partial/legal": 1 }),
    ]);
    // Where both passed over empty cells, either may be wrong.
    const other = { ...truth, "partial/research": 0 };
    expect(said(other, { "partial/business": 1, "partial/legal": 0 }).claimed).toEqual([]);
  });

  it("may be a whole column that was added to another where it is empty and its sum is not", () => {
    const truth = {
      "granted/natural": 40,
      "partial/business": 2,
      "refused.8/business": 1,
      "refused.8/research": 1,
    };
    // The 3 of 予以公开 may be all that 科研机构 has, or some of what the three cells hold.
    const typed = { "refused.8/research": 0, "refused.8/business": 2 };
    expect(said(truth, typed)).toEqual({
      claimed: [],
      kinds: [expect.arrayContaining(["column-added"])],
    });
    // With another number in the column, the 1 has strayed within its row.
    const other = { ...truth, "granted/research": 2 };
    expect(said(other, typed).kinds.flat()).not.toContain("column-added");
  });

  it("may be some applications of one row, which is named, or of several, which are named together first", () => {
    const typed = { "granted/business": 5, "granted/legal": 3 };
    const one = { "granted/natural": 40, "granted/business": 4, "granted/legal": 4, "partial/natural": 9 };
    expect(said(one, typed).kinds).toEqual([expect.arrayContaining(["part-in-wrong-column"])]);
    expect(said(one, typed).kinds[0]).not.toContain("two-applicant-kinds");
    const several = { ...one, "partial/business": 6, "partial/legal": 2 };
    const [kinds] = said(several, typed).kinds;
    expect(kinds!.indexOf("two-applicant-kinds")).toBe(0);
    expect(kinds!.filter((kind) => kind === "part-in-wrong-column")).toHaveLength(2);
  });

  it("may be some applications of a row only where it has as many, and the other kind some as well", () => {
    const typed = { "granted/business": 6, "granted/legal": 3 };
    const truth = { "granted/natural": 40, "granted/business": 4, "granted/legal": 5 };
    /** Whether a second row comes into question besides 予以公开. */
    const isOneOfSeveral = (business: number, legal: number): boolean => {
      const beside = { "partial/business": business, "partial/legal": legal };
      return said({ ...truth, ...beside }, typed).kinds[0]!.includes("two-applicant-kinds");
    };
    expect(isOneOfSeveral(2, 3)).toBe(true);
    expect(isOneOfSeveral(1, 3)).toBe(false);
    expect(isOneOfSeveral(3, 3)).toBe(true);
    expect(isOneOfSeveral(3, 0)).toBe(false);
  });

  it("are some applications of a row the likelier, the fewer cells hold more than one", () => {
    // In 部分公开 the 1 may stand in the wrong column; in 予以公开 one application may.
    const truth = { "granted/natural": 40, "granted/welfare": 1, "granted/legal": 2, "partial/legal": 1 };
    const typed = { "partial/legal": 0, "partial/welfare": 1 };
    const rows = [...[1, 2, 3, 4, 5, 6, 7].map((n) => `refused.${n}`), "declined.1", "declined.2", "other.3"];
    const beside = (value: number) => Object.fromEntries(rows.map((row) => [`${row}/natural`, value]));
    expect(said({ ...truth, ...beside(7) }, typed).claimed).toEqual([
      cells({ "partial/legal": 1, "partial/welfare": 0 }),
    ]);
    expect(said({ ...truth, ...beside(1) }, typed).claimed).toEqual([]);
  });
});
