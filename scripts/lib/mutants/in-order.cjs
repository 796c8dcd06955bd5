const { default: Sequencer } = require("@jest/test-sequencer");

/** Runs the suites in the order in which they were named: with `--bail` most mutants are seen by the first. */
module.exports = class InOrder extends Sequencer {
  sort(tests) {
    const place = (test) => process.argv.indexOf(test.path);
    return [...tests].sort((a, b) => place(a) - place(b));
  }
};
