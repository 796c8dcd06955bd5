import { isDoubt } from "../../src/document";
import { catalogues } from "../../src/messages";

/** Every message of a reading. */
const codes = Object.keys(catalogues.zh).filter((id) => /^document\/(?!unreadable\/)/.test(id));

describe("what a reader notices", () => {
  it("is a doubt unless all that is seen was read as it stands", () => {
    expect(codes.length).toBeGreaterThan(10);
    const remarks = codes.filter((code) => !isDoubt({ code, data: {} }));
    expect(remarks.sort()).toEqual([
      "document/guessed-encoding",
      "document/hidden-text",
      "document/text-in-merged-cell",
    ]);
  });

  it("is a doubt where nobody has said what it is", () => {
    expect(isDoubt({ code: "document/something-new", data: {} })).toBe(true);
  });
});
