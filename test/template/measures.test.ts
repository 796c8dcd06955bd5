import fc from "fast-check";
import { formOf } from "../../src/form";
import { page, rescale, TEXT_WIDTH } from "../../src/template/measures";

describe("the page of GB/T 9704", () => {
  it("leaves a text area of 156 mm by 225 mm", () => {
    expect(TEXT_WIDTH).toBe(8844);
    expect(Math.abs(page.width - page.left - page.right - TEXT_WIDTH)).toBeLessThanOrEqual(1);
    expect(Math.abs(page.height - page.top - page.bottom - (225 * 1440) / 25.4)).toBeLessThanOrEqual(1);
  });
});

describe("rescaling widths", () => {
  it("keeps the proportions of the official tables", () => {
    const { disclosure, applications, disputes } = formOf("2021").tables;
    expect(rescale(disclosure.widths, TEXT_WIDTH)).toEqual([2211, 2211, 2211, 2211]);
    expect(rescale(applications.widths, TEXT_WIDTH)).toEqual([
      684, 836, 2970, 622, 622, 622, 622, 622, 622, 622,
    ]);
    expect(new Set(rescale(disputes.widths, TEXT_WIDTH))).toEqual(new Set([589, 590]));
  });

  it("adds up to the total and moves no column by a whole unit", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 100, max: 20000 }),
        (widths, total) => {
          const sum = widths.reduce((a, b) => a + b, 0);
          const scaled = rescale(widths, total);
          expect(scaled.reduce((a, b) => a + b, 0)).toBe(total);
          scaled.forEach((width, i) =>
            expect(Math.abs(width - (widths[i]! * total) / sum)).toBeLessThan(1.001),
          );
        },
      ),
    );
  });
});
