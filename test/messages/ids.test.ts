import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { catalogues } from "../../src/messages";

/**
 * An id without a text throws where it is shown. Ids that stand in the code in full are held to the catalogues here;
 * those that are put together (`document/unreadable/${code}`) have at least one text that begins so.
 */

const src = path.resolve(__dirname, "../../src");

/** Functions and classes whose first argument is the id of a message. */
const TAKERS = new Set(["text", "t", "say", "chinese", "Refusal"]);

/** Ids in tables of codes, by their beginning; parts of a package are named like them. */
const ID = /^(?:word|document|pane)\/(?!$|.*\.xml$)/;

interface Named {
  where: string;
  /** The id, or its beginning. */
  id: string;
  whole: boolean;
}

function idsIn(file: string): Named[] {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Named[] = [];
  const add = (node: ts.Expression): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    const where = `${path.relative(src, file)}:${line + 1}`;
    if (ts.isStringLiteralLike(node)) found.push({ where, id: node.text, whole: true });
    else if (ts.isTemplateExpression(node)) found.push({ where, id: node.head.text, whole: false });
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(add);
  };
  const visit = (node: ts.Node): void => {
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && node.arguments?.[0]) {
      if (TAKERS.has(node.expression.getText())) add(node.arguments[0]);
    }
    if (ts.isStringLiteral(node) && ID.test(node.text) && !ts.isImportDeclaration(node.parent)) add(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const named = fs
  .readdirSync(src, { recursive: true, encoding: "utf8" })
  // The rules have their texts with them, and the self-test a catalogue of its own.
  .filter((name) => /\.tsx?$/.test(name) && !/^(?:check|selftest|messages)\b/.test(name))
  .flatMap((name) => idsIn(path.join(src, name)))
  .filter(({ id }) => id.includes("/"));

describe("the ids that the code names", () => {
  it("are many", () => {
    expect(named.length).toBeGreaterThan(200);
  });

  it("have a text", () => {
    const ids = Object.keys(catalogues.zh);
    const has = ({ id, whole }: Named): boolean =>
      whole ? ids.includes(id) : ids.some((known) => known.startsWith(id));
    expect(named.filter((one) => !has(one))).toEqual([]);
  });
});
