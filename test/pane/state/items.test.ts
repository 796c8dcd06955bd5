import { differenceOf, groupsOf, itemsOf, safeItems } from "../../../src/pane/state/items";
import { finding, mixedFindings } from "../support/findings";

describe("the list of findings", () => {
  it("goes by table in the order of the form, what belongs to none last", () => {
    const groups = groupsOf(itemsOf([...mixedFindings].reverse()));
    expect(groups.map(({ id }) => id)).toEqual(["disclosure", "applications", "disputes", "other"]);
  });

  it("has the errors first in each table, then warnings, then hints", () => {
    const severities = (["hint", "error", "warning", "error"] as const).map((severity, at) =>
      finding({ message: `第 ${at} 条`, severity }),
    );
    expect(groupsOf(itemsOf(severities))[0]!.items.map((item) => item.finding.message)).toEqual([
      "第 1 条",
      "第 3 条",
      "第 2 条",
      "第 0 条",
    ]);
  });

  it("loses and adds nothing", () => {
    expect(itemsOf(mixedFindings).map((item) => item.finding)).toEqual(expect.arrayContaining(mixedFindings));
    expect(itemsOf(mixedFindings)).toHaveLength(mixedFindings.length);
  });

  it("counts as safe only corrections that say so", () => {
    const safe = safeItems(itemsOf(mixedFindings)).map(({ finding: { fix } }) => fix.text);
    expect(safe).toEqual(["行政规范性文件", "12"]);
  });
});

describe("the difference of a finding", () => {
  const differenceBetween = (expected: string | null, actual: string | null) =>
    differenceOf(finding({ message: "", expected, actual }));

  it("is what was written less what it should be", () => {
    expect(differenceBetween("8", "0")).toBe(-8);
    expect(differenceBetween("120", "128")).toBe(8);
  });

  it("is not off by binary fractions of an amount", () => {
    expect(differenceBetween("0.3", "0.1")).toBe(-0.2);
  });

  it("is told only between two different numbers", () => {
    expect(differenceBetween("8", "8")).toBeNull();
    expect(differenceBetween("8", "/")).toBeNull();
    expect(differenceBetween("8", "")).toBeNull();
    expect(differenceBetween("0", " ")).toBeNull();
    expect(differenceBetween(null, "3")).toBeNull();
  });
});
