import { reshaped, sameReport, type Shape } from "./support/shapes";
import { findingsOf, reportWith, slips } from "./support/slips";

const asItIs: Shape = (xml) => xml;

describe.each(slips)("%s", (_, slip) => {
  const document = reportWith(slip);
  const expected = findingsOf(reshaped(document, asItIs));

  it("has findings when something is wrong, and only then", async () => {
    expect((await expected).length > 0).toBe(Object.keys(slip).length > 0);
  });

  it.each(Object.entries(sameReport))("is checked alike with %s", async (__, shape) => {
    expect(await findingsOf(reshaped(document, shape))).toEqual(await expected);
  });
});

it.each(Object.entries(sameReport))("%s is another document, else nothing is tried", (_, shape) => {
  const document = reportWith({});
  expect(Buffer.compare(reshaped(document, shape), reshaped(document, asItIs))).not.toBe(0);
});
