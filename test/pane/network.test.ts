import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.resolve(__dirname, "../..");
const ENTRIES = [
  "src/pane/main.tsx",
  "src/page/main.tsx",
  "src/commands/commands.ts",
  "src/selftest/main.ts",
];

/** Everything with which a page of a browser can send something away. */
const WAYS_OUT = new Set([
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "sendBeacon",
  "RTCPeerConnection",
  "importScripts",
  "Worker",
  "SharedWorker",
  "serviceWorker",
  "open",
]);

const parse = (file: string, text: string) =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

/** The script of `new Worker(new URL("./script", import.meta.url))`: a file of ours, bundled with the rest. */
function ownWorker(node: ts.Node): ts.Expression | undefined {
  if (!ts.isNewExpression(node) || node.expression.getText() !== "Worker") return undefined;
  const [address] = node.arguments ?? [];
  if (!address || !ts.isNewExpression(address) || address.expression.getText() !== "URL") return undefined;
  const [script, base] = address.arguments ?? [];
  return base?.getText() === "import.meta.url" ? script : undefined;
}

/** Our own files that a file imports, static, dynamic and re-exported, and those that it runs beside itself. */
function importsOf(file: string, source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier =
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : ownWorker(node);
    // A file of data runs nothing.
    const isOurs = specifier && ts.isStringLiteral(specifier) && /^\.(?!.*\.json$)/.test(specifier.text);
    if (isOurs) {
      const target = path.resolve(path.dirname(file), specifier.text);
      const candidates = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((end) => target + end);
      const hit = candidates.find((one) => /\.tsx?$/.test(one) && existsSync(one));
      if (!hit) throw new Error(`${file} imports ${specifier.text}, which is not there.`);
      found.push(hit);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Ways out that a source calls, constructs or takes hold of, with the line. */
function waysOutOf(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name =
      ts.isCallExpression(node) || ts.isNewExpression(node)
        ? ts.isIdentifier(node.expression)
          ? node.expression.text
          : ts.isPropertyAccessExpression(node.expression) && fromWindow(node.expression.expression)
            ? node.expression.name.text
            : null
        : ts.isPropertyAccessExpression(node) && fromWindow(node.expression)
          ? node.name.text
          : null;
    const isOurs = ownWorker(node) !== undefined;
    if (name !== null && WAYS_OUT.has(name) && !isDeclaredIn(source, name) && !isOurs) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path.relative(ROOT, source.fileName)}:${line + 1} ${name}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const fromWindow = (node: ts.Expression): boolean =>
  ts.isIdentifier(node) && ["window", "globalThis", "self", "navigator"].includes(node.text);

/** A function, parameter or import of that name: then it is ours and not the browser's. */
function isDeclaredIn(source: ts.SourceFile, name: string): boolean {
  let declared = false;
  const visit = (node: ts.Node): void => {
    const declares =
      ts.isFunctionDeclaration(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isImportSpecifier(node);
    if (declares && node.name && ts.isIdentifier(node.name) && node.name.text === name) declared = true;
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return declared;
}

/** Every file of ours that ends up in what the drafter's machine loads. */
function bundled(): ts.SourceFile[] {
  const sources = new Map<string, ts.SourceFile>();
  const queue = ENTRIES.map((entry) => path.join(ROOT, entry));
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (sources.has(file)) continue;
    const source = parse(file, readFileSync(file, "utf8"));
    sources.set(file, source);
    queue.push(...importsOf(file, source));
  }
  return [...sources.values()];
}

describe("nothing leaves the machine", () => {
  it("because nothing that we bundle calls a way out", () => {
    const sources = bundled();
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap(waysOutOf)).toEqual([]);
  });

  it.each([
    ["fetch('https://example.com')", "fetch"],
    ["new XMLHttpRequest()", "XMLHttpRequest"],
    ["window.fetch(url)", "fetch"],
    ["const send = globalThis.fetch;", "fetch"],
    ["navigator.sendBeacon('/log', text)", "sendBeacon"],
    ["new WebSocket('wss://example.com')", "WebSocket"],
    ["new self.EventSource('/')", "EventSource"],
    ["window.open('https://example.com')", "open"],
    ["new Worker('https://example.com/a.js')", "Worker"],
    ["new Worker(new URL(address, document.baseURI))", "Worker"],
  ])("and %s would be found", (code, name) => {
    expect(waysOutOf(parse("x.ts", code)).join()).toContain(name);
  });

  it("and what only bears the same name is not taken for it", () => {
    const code = "export const command = (open: () => Doc) => open(); document.fetch();";
    expect(waysOutOf(parse("x.ts", code))).toEqual([]);
  });
});
