const { default: Sequencer } = require("@jest/test-sequencer");
const { histories } = require("./matrix-suites.cjs");

/** Projects, the dearest files first. In the matrix nothing takes as long as histories, whose files are short. */
const order = ["browser", "client", "unit"];
const isHistory = ({ path }) =>
  process.env.NIANBAO_MATRIX === "full" && histories.some((pattern) => new RegExp(pattern).test(path));
const rank = (test) => (isHistory(test) ? -1 : order.indexOf(test.context.config.displayName?.name));

/**
 * The files that take longest go first, so that no core idles at the end. Jest knows how long they took last time; on a
 * fresh copy it knows their sizes alone, and a browser test takes longer than any other.
 */
module.exports = class DearestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const isKnown = sorted.every(({ duration }) => duration !== undefined);
    return isKnown ? sorted : sorted.sort((a, b) => rank(a) - rank(b));
  }
};
