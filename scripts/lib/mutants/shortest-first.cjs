const { default: Sequencer } = require("@jest/test-sequencer");

/** Runs the shortest suites first: with `--bail` most mutants are seen by one of them. Those never timed come last. */
module.exports = class ShortestFirst extends Sequencer {
  sort(tests) {
    const time = (test) => this.time(test) ?? Number.MAX_SAFE_INTEGER;
    return [...tests].sort((a, b) => time(a) - time(b));
  }
};
