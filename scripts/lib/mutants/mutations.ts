import ts from "typescript";

/**
 * The small bugs that can be put into a source file, by its syntax tree: comparisons turned round or moved by one,
 * bounds by one, `&&` for `||`, a condition, a filter or a sort left out.
 */
export interface Mutation {
  file: string;
  /** From 1, as editors count. */
  line: number;
  column: number;
  /** Offsets of what is replaced. */
  start: number;
  end: number;
  old: string;
  text: string;
}

/** What stands in the place of a node. */
type Substitute = [target: ts.Node, text: string];

const { SyntaxKind } = ts;

const COMPARISONS = new Map<ts.SyntaxKind, string[]>([
  [SyntaxKind.LessThanToken, ["<=", ">="]],
  [SyntaxKind.LessThanEqualsToken, ["<", ">"]],
  [SyntaxKind.GreaterThanToken, [">=", "<="]],
  [SyntaxKind.GreaterThanEqualsToken, [">", "<"]],
  [SyntaxKind.EqualsEqualsEqualsToken, ["!=="]],
  [SyntaxKind.ExclamationEqualsEqualsToken, ["==="]],
  [SyntaxKind.AmpersandAmpersandToken, ["||"]],
  [SyntaxKind.BarBarToken, ["&&"]],
]);

/** Calls that only narrow or order what they are called on. */
const LEFT_OUT = new Set(["filter", "sort", "slice", "trim", "reverse"]);
const TURNED = new Map([
  ["some", "every"],
  ["every", "some"],
  ["min", "max"],
  ["max", "min"],
  ["startsWith", "endsWith"],
  ["endsWith", "startsWith"],
]);

/** Examples of rules are data of the tests. */
const isExamples = (node: ts.Node): boolean =>
  ts.isVariableStatement(node) && /^export const examples\b/.test(node.getText());

const isCondition = ({ operatorToken: { kind } }: ts.BinaryExpression): boolean =>
  kind === SyntaxKind.AmpersandAmpersandToken || kind === SyntaxKind.BarBarToken;

/** A number that is compared, added, handed on or named. */
const isBound = ({ parent }: ts.Node): boolean =>
  ts.isVariableDeclaration(parent) ||
  ts.isPropertyAssignment(parent) ||
  ts.isPrefixUnaryExpression(parent) ||
  ts.isBinaryExpression(parent) ||
  ts.isCallExpression(parent) ||
  ts.isConditionalExpression(parent);

/** A number one further up and one further down, in its own last digit: 0.6 becomes 0.7 and 0.5. */
function neighbours(written: string): string[] {
  const plain = written.replaceAll("_", "");
  if (!/^\d+(\.\d+)?$/.test(plain)) return [];
  const decimals = plain.split(".")[1]?.length ?? 0;
  const step = 10 ** -decimals;
  return [Number(plain) + step, Number(plain) - step].map((value) => value.toFixed(decimals));
}

function substitutesOf(node: ts.Node): Substitute[] {
  if (ts.isBinaryExpression(node)) {
    const { left, right, operatorToken } = node;
    const turned = (COMPARISONS.get(operatorToken.kind) ?? []).map((text): Substitute => [
      operatorToken,
      text,
    ]);
    const dropped = isCondition(node)
      ? [left, right].map((kept): Substitute => [node, `(${kept.getText()})`])
      : [];
    return [...turned, ...dropped];
  }
  if (ts.isNumericLiteral(node) && isBound(node)) {
    return neighbours(node.getText()).map((text) => [node, text.startsWith("-") ? `(${text})` : text]);
  }
  if (ts.isIfStatement(node)) return [[node.expression, "false"]];
  if (ts.isConditionalExpression(node)) {
    return [node.whenTrue, node.whenFalse].map((kept) => [node, `(${kept.getText()})`]);
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) {
    return [[node, node.operand.getText()]];
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    const other = TURNED.get(name.text);
    if (other !== undefined) return [[name, other]];
    return LEFT_OUT.has(name.text) ? [[node, expression.getText()]] : [];
  }
  return [];
}

/** All mutations of a source file, in the order of the text; types and the examples of rules have none. */
export function mutationsOf(file: string, source: string): Mutation[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const mutations: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || isExamples(node)) return;
    for (const [target, text] of substitutesOf(node)) {
      const start = target.getStart();
      const { line, character } = tree.getLineAndCharacterOfPosition(start);
      const old = source.slice(start, target.end);
      mutations.push({ file, line: line + 1, column: character + 1, start, end: target.end, old, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return mutations.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A source with a mutation in it. */
export const mutated = (source: string, { start, end, text }: Mutation): string =>
  source.slice(0, start) + text + source.slice(end);

/** Some of the items, the same ones for the same seed (Fisher and Yates; numbers by mulberry32). */
export function sample<T>(items: readonly T[], count: number, seed: number): T[] {
  const result = [...items];
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result.slice(0, count);
}
