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

/** The requirement set that Microsoft's types name in the comment before a member. */
function setOf(symbol: ts.Symbol): { set: string; version: string } | null {
  for (const declaration of symbol.declarations ?? []) {
    const { fileName, text } = declaration.getSourceFile();
    if (!fileName.includes("@types/office-js")) continue;
    const found = API_SET.exec(text.slice(declaration.pos, declaration.getStart()));
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

/** Reads our own modules and Microsoft's types: what other packages declare says nothing of Word, and is much to read. */
function hostWithoutPackages(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  // Comments are read as text where a member is called.
  host.jsDocParsingMode = ts.JSDocParsingMode.ParseNone;
  host.resolveModuleNameLiterals = (literals, file, redirected) =>
    literals.map(({ text }) =>
      text.startsWith(".")
        ? ts.resolveModuleName(text, file, options, host, undefined, redirected)
        : { resolvedModule: undefined },
    );
  return host;
}

/** The names of all that Microsoft's types declare: whose a member is, is asked only where its name is one of these. */
function membersOf(program: ts.Program): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if ((ts.isClassElement(node) || ts.isTypeElement(node)) && node.name && ts.isIdentifier(node.name))
      names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  for (const source of program.getSourceFiles())
    if (source.fileName.includes("@types/office-js")) visit(source);
  return names;
}

/** Every member of Word's interface that the files of a folder call, by Microsoft's own types. */
export function usedMembers(root: string, folders: string[]): UsedMember[] {
  const names = folders.flatMap((folder) => filesUnder(path.join(root, folder)));
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const forWord = { ...options, types: ["office-js"], noEmit: true };
  const program = ts.createProgram(names, forWord, hostWithoutPackages(forWord));
  const checker = program.getTypeChecker();
  const used: UsedMember[] = [];
  const known = membersOf(program);
  for (const name of names) {
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node) && known.has(node.name.text)) {
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
