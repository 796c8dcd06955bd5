import { usualLimits } from "../../../src/check/limits";
import { jobs } from "../../../src/pane/worker/jobs";
import { LINES } from "../../lastyear/support/last-year";
import { buildDocument } from "../../report/support/build";

const examined = (lines: string[]) =>
  jobs.check({
    source: buildDocument(lines),
    last: null,
    year: null,
    confirmed: [],
    openSentences: [],
    limits: usualLimits,
    language: "zh",
  });

describe("the check as a job", () => {
  it("says of a document that is no report what there was instead", () => {
    expect(examined(["全体职工：", "下午开会。"])).toMatchObject({
      foundInstead: [{ code: "no-report/nothing" }],
    });
  });

  it("says nothing of the kind of a report", () => {
    expect(examined(LINES)).not.toHaveProperty("foundInstead");
  });
});
