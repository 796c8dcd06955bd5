/**
 * What travels to the drafter's machine: the pane of a production build against the smallest page that React and
 * Fluent can make, both built now and by the same settings. `node bench/size.mjs`
 */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import webpack from "webpack";

const root = fileURLToPath(new URL("..", import.meta.url));
const configure = createRequire(import.meta.url)(path.join(root, "webpack.config.js"));

/** The most that may travel before the pane is there. */
const BUDGET_KB = 110;

const bare = `
import { createRoot } from "react-dom/client";
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
createRoot(document.body).render(<FluentProvider theme={webLightTheme}><Button>1</Button></FluentProvider>);
`;

/** Builds one entry and gives the gzip size of each script in KB. */
async function sizesOf(entry) {
  const out = mkdtempSync(path.join(root, ".cache", "size-"));
  const settings = { ...configure({}, { mode: "production" }), entry, output: { path: out }, plugins: [] };
  await new Promise((resolve, reject) =>
    webpack(settings).run((error, stats) =>
      error || stats.hasErrors() ? reject(error ?? new Error(stats.toString("errors-only"))) : resolve(),
    ),
  );
  const sizes = Object.fromEntries(
    readdirSync(out)
      .filter((name) => name.endsWith(".js"))
      .map((name) => [name, gzipSync(readFileSync(path.join(out, name)), { level: 9 }).length / 1024]),
  );
  rmSync(out, { recursive: true });
  return sizes;
}

mkdirSync(path.join(root, ".cache"), { recursive: true });
const bareEntry = path.join(root, ".cache", `bare-${process.pid}.tsx`);
writeFileSync(bareEntry, bare);
try {
  const { "main.js": least } = await sizesOf(bareEntry);
  const { "main.js": first, ...later } = await sizesOf(path.join(root, "src/pane/main.tsx"));
  const print = (what, size) => console.log(`${what.padEnd(44)} ${size.toFixed(1).padStart(7)} KB gz`);
  print("React, FluentProvider and a button", least);
  print("the pane until it can be seen", first);
  print(`   its share over the bare page`, first - least);
  print(`   the same for who reads English`, first + later["en-first.js"]);
  for (const [name, size] of Object.entries(later)) print(`behind the first paint: ${name}`, size);
  if (first > BUDGET_KB) {
    console.error(`More than the ${BUDGET_KB} KB that it may have.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(bareEntry);
}
