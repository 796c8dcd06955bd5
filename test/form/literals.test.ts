import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { forms } from "../../src/form";

/**
 * Editions are data: outside the room of the form nothing names one, be it as a text, as the year since when it is in
 * force, or in the caption of its tables.
 */

const src = path.resolve(__dirname, "../../src");

/** Phrases, tariffs and the numbers of documents are dated by laws and notices, not by editions. */
const DATED_BY_LAW: readonly string[] = [
  path.join("language", "outdated-phrases.ts"),
  path.join("language", "wording", "documents.ts"),
  path.join("language", "wording", "of-their-years.ts"),
  path.join("check", "rules", "fee-tariff.ts"),
  path.join("check", "rules", "reference-number.ts"),
];

const sourceFiles = fs
  .readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith(`form${path.sep}`) && !DATED_BY_LAW.includes(file),
  );

/** The literals of a file that name an edition. */
function namedEditions(text: string): string[] {
  const names = forms().map(({ edition }) => edition);
  const years = forms().map(({ since }) => String(since));
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNumericLiteral(node) && years.includes(node.text)) found.push(node.text);
    if (ts.isStringLiteralLike(node) && names.includes(node.text)) found.push(`"${node.text}"`);
    if (
      (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateHead(node)) &&
      /^[/^]*nianbao\\?\/(?:\(|$|\d{4})/.test(node.text)
    ) {
      found.push(node.text);
    }
    if (ts.isRegularExpressionLiteral(node) && names.some((name) => node.text.includes(`(${name}|`))) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("file.tsx", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

describe("editions of the form", () => {
  it("are named in the room of the form only", () => {
    const wrong = sourceFiles.flatMap((file) =>
      namedEditions(fs.readFileSync(path.join(src, file), "utf8")).map((name) => `${file} names ${name}`),
    );
    expect(sourceFiles.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  it("would be found wherever they were named", () => {
    for (const text of [
      'formOf("2021")',
      "formOf(`2019`)",
      "const first = 2021;",
      "year >= 2019 ? a : b",
      "const CAPTION = /^nianbao\\/(2019|2021)\\/(disclosure)$/;",
      "const caption = `nianbao/${edition}/${id}`;",
    ]) {
      expect(namedEditions(text)).not.toEqual([]);
    }
    expect(namedEditions('const why = "国办公开办函〔2021〕30号";')).toEqual([]);
  });
});
