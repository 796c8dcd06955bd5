import { isFull } from "../matrix/results";
import { reshaped, sameReport, type Shape } from "./support/shapes";
import { findingsOf, reportWith, slips } from "./support/slips";

const asItIs: Shape = (xml) => xml;

const shapes = Object.entries(sameReport);

/** Of the correct report every shape, and every shape of one of the wrong ones; the matrix has all shapes of each. */
const shapesOf = (report: number) =>
  isFull || report === 0 ? shapes : shapes.filter((_, shape) => shape % (slips.length - 1) === report - 1);

describe.each(slips.map(([name, slip], i) => [name, slip, i] as const))("%s", (_, slip, report) => {
  const document = reportWith(slip);
  const expected = findingsOf(reshaped(document, asItIs));

  it("has findings when something is wrong, and only then", async () => {
    expect((await expected).length > 0).toBe(Object.keys(slip).length > 0);
  });

  it.each(shapesOf(report))("is checked alike with %s", async (__, shape) => {
    expect(await findingsOf(reshaped(document, shape))).toEqual(await expected);
  });
});

it.each(shapes)("%s is another document, else nothing is tried", (_, shape) => {
  const document = reportWith({});
  expect(Buffer.compare(reshaped(document, shape), reshaped(document, asItIs))).not.toBe(0);
});
