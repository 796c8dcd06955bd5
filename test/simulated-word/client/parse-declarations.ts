import ts from "typescript";
import type { ApiSet, DeclaredClass, Declarations } from "./declaration-types";

const inherited = ["context", "load", "toJSON", "set", "track", "untrack"];

/** Reads the classes and enums of the `Word` namespace from the declarations of office.js. */
export function parseDeclarations(whole: string): Declarations {
  const text = wordNamespaces(whole);
  const source = ts.createSourceFile("office.d.ts", text, ts.ScriptTarget.Latest, true);
  const found: Declarations = { classes: {}, enums: {} };
  ts.forEachChild(source, (node) => {
    if (!ts.isModuleDeclaration(node) || node.name.text !== "Word" || !node.body) return;
    ts.forEachChild(node.body, (member) => {
      if (ts.isEnumDeclaration(member)) found.enums[member.name.text] = enumValues(member);
      else if (ts.isClassDeclaration(member)) addClass(found, member, text);
    });
  });
  return found;
}

/** Only the parts about Word: the whole file takes the compiler seconds. */
function wordNamespaces(text: string): string {
  return (text.match(/^declare namespace Word \{$[\s\S]*?^\}$/gm) ?? [text]).join("\n");
}

function enumValues(node: ts.EnumDeclaration): Record<string, string> {
  return Object.fromEntries(
    node.members.map((member) => {
      const value = member.initializer;
      return [member.name.getText(), value && ts.isStringLiteral(value) ? value.text : member.name.getText()];
    }),
  );
}

function addClass(found: Declarations, node: ts.ClassDeclaration, text: string): void {
  const extendsClient = node.heritageClauses?.some((clause) => clause.getText().includes("ClientObject"));
  if (!node.name || !extendsClient) return;
  const api = apiSetOf(node, text, null);
  const known: DeclaredClass = (found.classes[node.name.text] ??= { api, properties: {}, methods: {} });
  for (const member of node.members) {
    const name = member.name?.getText();
    if (name === undefined || inherited.includes(name)) continue;
    if (ts.isPropertyDeclaration(member)) addProperty(known, name, member, text);
    else if (ts.isMethodDeclaration(member)) addMethod(known, name, member, text);
  }
}

function addProperty(known: DeclaredClass, name: string, member: ts.PropertyDeclaration, text: string): void {
  const type = member.type?.getText() ?? "";
  if (type.includes("EventHandlers<")) return;
  const readOnly =
    member.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword) ?? false;
  known.properties[name] = { type, readOnly, api: apiSetOf(member, text, known.api) };
}

function addMethod(known: DeclaredClass, name: string, member: ts.MethodDeclaration, text: string): void {
  if (known.methods[name]) return;
  known.methods[name] = {
    returns: member.type?.getText() ?? "void",
    parameters: member.parameters.length,
    rest: member.parameters.some((parameter) => parameter.dotDotDotToken !== undefined),
    api: apiSetOf(member, text, known.api),
  };
}

function apiSetOf(node: ts.Node, text: string, otherwise: ApiSet | null): ApiSet | null {
  const comment = text.slice(node.getFullStart(), node.getStart());
  const match = /Api set: (WordApi\w*) ([\d.]+)/.exec(comment);
  return match ? [match[2]!, match[1]!] : otherwise;
}
