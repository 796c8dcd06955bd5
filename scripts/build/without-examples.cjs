/**
 * Webpack loader for src/check/rules: leaves out the `examples` of a rule. They are its proof, executed by the tests
 * and printed in the rule book; a drafter's machine has no use for them.
 */
const ts = require("typescript");

const EMPTY = "{ good: [], bad: [] }";

/** Where the value of the property `examples` stands in a source text. */
function examplesIn(source) {
  const found = [];
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === "examples") {
      found.push({ start: node.initializer.getStart(), end: node.initializer.getEnd() });
    } else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("rule.ts", source, ts.ScriptTarget.Latest, true));
  return found;
}

module.exports = function withoutExamples(source) {
  return examplesIn(source).reduceRight(
    (text, { start, end }) => text.slice(0, start) + EMPTY + text.slice(end),
    source,
  );
};
