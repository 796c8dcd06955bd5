import { byBody, indexOfBody } from "../../src/units/overview/bodies";

describe("names of bodies side by side", () => {
  const grouped = (...units: (string | null)[]): (string | null)[][] =>
    byBody(units.map((unit) => ({ unit }))).map((group) => group.map(({ unit }) => unit));

  it("puts together what is one body's, a name without its places too where only one fits", () => {
    expect(grouped("云溪县林业局", "水务局", "林业局", "云溪县林业局")).toEqual([
      ["云溪县林业局", "林业局", "云溪县林业局"],
      ["水务局"],
    ]);
    expect(grouped("某市云溪县林业局", "云溪县林业局", "林业局")).toHaveLength(1);
  });

  it("leaves alone what may be one of two bodies, and what is nobody's", () => {
    expect(grouped("甲县林业局", "乙县林业局", "林业局")).toHaveLength(3);
    expect(grouped(null, null)).toEqual([[null], [null]]);
  });

  it("finds a body in a list, exactly before nearly, and never one of two", () => {
    expect(indexOfBody(["水务局", "云溪县林业局", "林业局"], "林业局")).toBe(2);
    expect(indexOfBody(["水务局", "林业局"], "云溪县林业局")).toBe(1);
    expect(indexOfBody(["甲县林业局", "乙县林业局"], "林业局")).toBeNull();
    expect(indexOfBody(["林业局", "林业局"], "林业局")).toBe(0);
    expect(indexOfBody(["水务局"], "林业局")).toBeNull();
  });
});
