import { readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { UsedMember } from "./problem";

/** Sets of Word alone: the comments of common members name the sets of other programs. */
const API_SET = /\[\s*Api set:\s*(WordApi\w*)\s+([\d.]+)/;

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));

/** The requirement set that Microsoft's types name in the comment of a member. */
function setOf(symbol: ts.Symbol): { set: string; version: string } | null {
  for (const declaration of symbol.declarations ?? []) {
    if (!declaration.getSourceFile().fileName.includes("@types/office-js")) continue;
    const comment = ts
      .getJSDocCommentsAndTags(declaration)
      .map((one) => one.getText())
      .join("\n");
    const found = API_SET.exec(comment);
    if (found) return { set: found[1]!, version: found[2]! };
  }
  return null;
}

const ownerOf = (symbol: ts.Symbol): string => {
  const parent = symbol.declarations?.[0]?.parent;
  return parent && (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent))
    ? (parent.name?.text ?? "")
    : "";
};

/** Every member of Word's interface that the files of a folder call, by Microsoft's own types. */
export function usedMembers(root: string, folders: string[]): UsedMember[] {
  const names = folders.flatMap((folder) => filesUnder(path.join(root, folder)));
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(names, { ...options, types: ["office-js"], noEmit: true });
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];
  for (const name of names) {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        const symbol = checker.getSymbolAtLocation(node.name);
        const set = symbol && setOf(symbol);
        if (symbol && set) {
          used.push({
            ...set,
            member: `${ownerOf(symbol)}.${symbol.name}`,
            file: path.relative(root, name).split(path.sep).join("/"),
          });
        }
      }
      ts.forEachChild(node, visit);
    };
    const source = program.getSourceFile(name);
    if (source) visit(source);
  }
  return used;
}
