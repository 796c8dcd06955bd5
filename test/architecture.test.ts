import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

/**
 * Imports go downwards only (docs/architecture.md), and the rooms below `word` and `pane` know neither Office nor
 * the browser. This test reads every source file and holds it to that.
 */

const src = path.resolve(__dirname, "../src");

/** Room → rooms that it may import. Every room may import itself, those of `wording` may import `messages`. */
const allowed: Record<string, string[]> = {
  messages: [],
  language: [],
  ooxml: [],
  form: [],
  document: ["language"],
  report: ["language", "form", "document"],
  check: ["language", "form", "document", "report"],
  lastyear: ["language", "form", "document", "report", "template"],
  template: ["language", "form", "ooxml"],
  settings: ["check", "template"],
  handover: ["language", "ooxml", "form", "document", "report", "check", "template"],
  open: ["language", "document"],
  file: ["ooxml", "document", "report", "template", "open"],
  word: ["language", "ooxml", "document", "open"],
  pane: [
    "language",
    "form",
    "document",
    "report",
    "check",
    "lastyear",
    "template",
    "settings",
    "handover",
    "open",
    "word",
  ],
  commands: ["form", "report", "template", "settings", "open", "word"],
  selftest: ["ooxml", "word", "pane"],
  page: ["document", "report", "check", "template", "settings", "units", "open", "word", "file", "pane"],
  units: ["language", "ooxml", "form", "document", "report", "check", "template"],
  cli: [
    "language",
    "form",
    "document",
    "report",
    "check",
    "lastyear",
    "template",
    "settings",
    "handover",
    "units",
    "open",
    "file",
  ],
};

/** Rooms that put messages into words; all others hand on ids and data. */
const wording = new Set(["check", "handover", "units", "pane", "page", "commands", "selftest", "cli"]);

const touchesHost = new Set(["word", "pane", "page", "commands", "selftest"]);
const hostNames = new Set([
  "Office",
  "Word",
  "OfficeExtension",
  "window",
  "document",
  "navigator",
  "localStorage",
]);
const networkNames = new Set([
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "sendBeacon",
  "importScripts",
]);

/** `window.fetch` is `fetch`. */
const globalObjects = new Set(["window", "self", "globalThis", "navigator"]);

interface SourceFile {
  file: string;
  room: string;
  imports: string[];
  /** Identifiers used as values that are not declared in the file and not a property's name. */
  names: Set<string>;
  /** Names that the file itself declares and exports; what an index hands on is not among them. */
  exported: string[];
}

function exportedNames(source: ts.SourceFile): string[] {
  const isExported = (node: ts.Statement): boolean =>
    ts.canHaveModifiers(node) &&
    (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  const namesOf = (node: ts.Statement): string[] => {
    if (ts.isVariableStatement(node))
      return node.declarationList.declarations.map((one) => one.name.getText());
    return "name" in node && node.name ? [(node.name as ts.Identifier).text] : [];
  };
  // Signatures of one overloaded function are one name.
  return [...new Set(source.statements.filter(isExported).flatMap(namesOf))];
}

/** Names that a file declares itself: a parameter called `document` is not the DOM's. */
function declaredNames(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (
      (ts.isParameter(node) ||
        ts.isVariableDeclaration(node) ||
        ts.isBindingElement(node) ||
        ts.isImportSpecifier(node) ||
        ts.isFunctionDeclaration(node)) &&
      node.name &&
      ts.isIdentifier(node.name)
    ) {
      names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function isPropertyName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    ts.isJsxAttribute(parent) ||
    ts.isExportSpecifier(parent) ||
    ts.isLiteralTypeNode(parent)
  );
}

function read(file: string): SourceFile {
  const source = ts.createSourceFile(file, fs.readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const imports: string[] = [];
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      imports.push((node.moduleSpecifier as ts.StringLiteral).text);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      imports.push((node.arguments[0] as ts.StringLiteral).text);
    }
    if (ts.isIdentifier(node) && !isPropertyName(node)) names.add(node.text);
    if (ts.isPropertyAccessExpression(node) && globalObjects.has(node.expression.getText())) {
      names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const name of declaredNames(source)) names.delete(name);
  const room = path.relative(src, file).split(path.sep)[0]!;
  return { file: path.relative(src, file), room, imports, names, exported: exportedNames(source) };
}

function sourceFiles(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(full);
    return /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

const files = sourceFiles(src).map(read);

function roomOfImport(file: SourceFile, specifier: string): string | null {
  // The version of the product stands in package.json, which is no room.
  if (!specifier.startsWith(".") || specifier.endsWith("/package.json")) return null;
  return path.relative(src, path.resolve(src, path.dirname(file.file), specifier)).split(path.sep)[0]!;
}

describe("the rooms of src", () => {
  it("are exactly the rooms that the architecture names", () => {
    expect([...new Set(files.map((file) => file.room))].filter((room) => !(room in allowed))).toEqual([]);
  });

  it("import downwards only", () => {
    const wrong = files.flatMap((file) =>
      file.imports
        .map((specifier) => roomOfImport(file, specifier))
        .filter((room) => room !== null && room !== file.room)
        .filter((room) => room !== "messages" || !wording.has(file.room))
        .filter((room) => !allowed[file.room]!.includes(room!))
        .map((room) => `${file.file} imports ${room}`),
    );
    expect(wrong).toEqual([]);
  });

  it("may import nothing that they do not need", () => {
    const needed = new Map<string, Set<string | null>>(Object.keys(allowed).map((room) => [room, new Set()]));
    for (const file of files)
      for (const specifier of file.imports) needed.get(file.room)!.add(roomOfImport(file, specifier));
    const idle = Object.entries(allowed).flatMap(([room, rooms]) =>
      rooms.filter((other) => !needed.get(room)!.has(other)).map((other) => `${room} may import ${other}`),
    );
    const silent = [...wording].filter((room) => !needed.get(room)!.has("messages"));
    expect([...idle, ...silent.map((room) => `${room} may import messages`)]).toEqual([]);
  });

  it("name Office and the browser only in word, pane and commands", () => {
    const wrong = files
      .filter((file) => !touchesHost.has(file.room))
      .flatMap((file) =>
        [...file.names].filter((n) => hostNames.has(n)).map((n) => `${file.file} names ${n}`),
      );
    expect(wrong).toEqual([]);
  });

  it("find a cell in Word without Word: word/places is pure", () => {
    const places = files.filter(({ file }) => file.startsWith(path.join("word", "places")));
    expect(places.length).toBeGreaterThan(5);
    const wrong = places.flatMap(({ file, names }) => {
      const code = fs.readFileSync(path.join(src, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      const impure = [...hostNames].filter((name) => names.has(name));
      const waits = /\basync\b|\bawait\b|\bPromise\b/.exec(code) ?? [];
      return [...impure, ...waits].map((name) => `${file} names ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it("name a network API nowhere", () => {
    const wrong = files.flatMap((file) =>
      [...file.names].filter((name) => networkNames.has(name)).map((name) => `${file.file} names ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it("use modules of Node only in the command line", () => {
    const wrong = files
      .filter((file) => file.room !== "cli")
      .flatMap((file) =>
        file.imports.filter((i) => i.startsWith("node:")).map((i) => `${file.file} imports ${i}`),
      );
    expect(wrong).toEqual([]);
  });

  it("keep their files small: nothing but data over 15 KB", () => {
    const data = new Set(["messages", "form"]);
    const large = files
      .filter((file) => !data.has(file.room))
      .map((file) => ({ file: file.file, bytes: fs.statSync(path.join(src, file.file)).size }))
      .filter(({ bytes }) => bytes > 15_000);
    expect(large).toEqual([]);
  });

  it("hold at most twelve loose files a folder, rules and marks apart", () => {
    const subjects = new Set([path.join("check", "rules"), path.join("word", "marks")]);
    const count = new Map<string, number>();
    for (const { file } of files) {
      count.set(path.dirname(file), (count.get(path.dirname(file)) ?? 0) + 1);
    }
    expect([...count].filter(([folder, loose]) => loose > 12 && !subjects.has(folder))).toEqual([]);
  });

  it("name their files in kebab-case, as test and scripts do", () => {
    const root = path.resolve(src, "..");
    const style = /^[a-z0-9]+(-[a-z0-9]+)*(\.client|\.browser)?(\.test|\.config|\.d)?\.(tsx?|mjs|cjs|js)$/;
    const names = ["src", "test", "scripts", "bench"]
      .flatMap((folder) => fs.readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }))
      .filter((name) => /\.(tsx?|mjs|cjs|js)$/.test(name));
    expect(names.length).toBeGreaterThan(files.length);
    expect(names.filter((name) => !style.test(path.basename(name)))).toEqual([]);
  });

  it("import each other in no circle, but for tables in cells in tables", () => {
    const byPath = new Map(files.map((file) => [file.file, file]));
    const targets = ({ file, imports }: SourceFile): string[] =>
      imports
        .filter((specifier) => specifier.startsWith("."))
        .map((specifier) => path.join(path.dirname(file), specifier))
        .flatMap((target) =>
          [`${target}.ts`, `${target}.tsx`, path.join(target, "index.ts")].filter((one) => byPath.has(one)),
        );
    const state = new Map<string, "open" | "done">();
    const circles: string[][] = [];
    const visit = (file: string, way: string[]): void => {
      if (state.get(file) === "done") return;
      if (state.get(file) === "open") {
        circles.push(way.slice(way.indexOf(file)).sort());
        return;
      }
      state.set(file, "open");
      for (const target of targets(byPath.get(file)!)) visit(target, [...way, file]);
      state.set(file, "done");
    };
    for (const { file } of files) visit(file, []);
    const allowedCircles = [["document/wordprocessingml/body.ts", "document/wordprocessingml/table.ts"]];
    expect(circles).toEqual(allowedCircles.map((circle) => circle.map(path.normalize)));
  });

  it("give an exported name one meaning", () => {
    // Every rule exports its examples beside itself.
    const isExample = (file: string, name: string): boolean =>
      name === "examples" && path.dirname(file) === path.join("check", "rules");
    const homes = new Map<string, string[]>();
    for (const { file, exported } of files) {
      for (const name of exported) {
        if (!isExample(file, name)) homes.set(name, [...(homes.get(name) ?? []), file]);
      }
    }
    const languages = (homesOfName: string[]): boolean =>
      homesOfName.every((file) => /^messages.(zh|en).(?:[\w-]+.)?[\w-]+\.ts$/.test(file));
    expect([...homes].filter(([, at]) => at.length > 1 && !languages(at))).toEqual([]);
  });
});
