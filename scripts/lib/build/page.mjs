import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { inRoot, root } from "../root.mjs";
import { noticesOf } from "./notices.mjs";
import { withoutExamples } from "./without-examples.mjs";

/** The page without Word: one file with all that it needs, which works from a disk. */
export const pageFile = inRoot("dist", "nianbao.html");

const hashOf = (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** No network, no other file: its scripts by their hashes, its styles and those that Fluent makes, pictures of its own. */
const policyFor = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(" ")}`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * A script that unpacks another one and runs it: packed it has less than half of its size. The policy names the hash of what comes
 * out, so that nothing else can run.
 */
const unpacking = (script) =>
  `new Response(new Blob([Uint8Array.from(atob("${deflateRawSync(script, { level: 9 }).toString("base64")}"),(c)=>c.charCodeAt(0))]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).text().then((t)=>{const s=document.createElement("script");s.textContent=t;document.body.append(s)})`;

/** A text of a rule in English, over as many lines as it takes, with the comma behind it. */
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/.source;
const ENGLISH = new RegExp(`\\ben:\\s*(?:${STRING})(?:\\s*\\+\\s*(?:${STRING}))*\\s*,?`, "g");

/** The page speaks Chinese alone: the other language would make one file of it too large. */
const onlyChinese = {
  name: "only Chinese",
  setup(build) {
    build.onResolve({ filter: /\/(en-(first|later)|messages\/en\/.*)$/ }, ({ path: name }) => ({
      path: name,
      namespace: "left-out",
    }));
    build.onLoad({ filter: /./, namespace: "left-out" }, () => ({ contents: "export {};" }));
    build.onLoad({ filter: /[/\\]src[/\\]check[/\\].*\.ts$/ }, async ({ path: name }) => ({
      contents: withoutExamples(await readFile(name, "utf8")).replace(ENGLISH, ""),
      loader: "ts",
    }));
  },
};

/**
 * Chinese runs from left to right: what mirrors styles for other languages gives them back as they are. Griffel makes rules of their own only
 * of those that differ.
 */
const onlyLeftToRight = {
  name: "only left to right",
  setup(build) {
    build.onResolve({ filter: /^rtl-css-js(\/core)?$/ }, () => ({ path: "rtl", namespace: "left-to-right" }));
    build.onLoad({ filter: /./, namespace: "left-to-right" }, () => ({
      contents: `export const convert = (styles) => styles;
        export const convertProperty = (key, value) => ({ key, value });`,
    }));
  },
};

const COPYRIGHT = /^\s*(?:Copyright\s|\([cC]\)|©)/;
const TITLE = /^\s*(?:The )?MIT License(?: \(MIT\))?\s*$/i;

/** The notices, each text of a licence once for all that have it, whatever lines it is broken into. */
function shortened(notices) {
  const byText = new Map();
  for (const notice of notices.split(`\n${"-".repeat(40)}\n\n`)) {
    const [head, ...rest] = notice.split("\n\n");
    const lines = rest.join("\n\n").split("\n");
    const owners = lines.filter((line) => COPYRIGHT.test(line)).map((line) => line.trim());
    const text = lines
      .filter((line) => !COPYRIGHT.test(line) && !TITLE.test(line) && line.trim() !== head.split(" ")[0])
      .join("\n")
      .trim()
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
      .join("\n\n");
    const byOwners = byText.get(text) ?? byText.set(text, new Map()).get(text);
    const whose = owners.join("\n");
    byOwners.set(whose, (byOwners.get(whose) ?? new Set()).add(head));
  }
  const told = (byOwners) =>
    [...byOwners].map(([whose, heads]) => `${[...heads].join(", ")}\n${whose}`.trim()).join("\n");
  return [...byText]
    .map(([text, byOwners]) => `${told(byOwners)}\n\n${text}\n`)
    .join(`\n${"-".repeat(40)}\n\n`);
}

/**
 * Builds the page, with the notices of all that is bundled at its end.
 * @param {string} file where it is written
 */
export async function buildPage(file = pageFile) {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/page/main.tsx"],
    bundle: true,
    platform: "browser",
    // A Chromium of the last four years, or Firefox.
    target: ["chrome108", "firefox115"],
    format: "iife",
    jsx: "automatic",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    define: { "process.env.NODE_ENV": '"production"', "import.meta.url": '""' },
    plugins: [onlyChinese, onlyLeftToRight],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const unpacked = outputFiles[0].text;
  const script = unpacking(unpacked);
  const template = await readFile(inRoot("src", "page", "page.html"), "utf8");
  const style = (await readFile(inRoot("src", "page", "page.css"), "utf8")).replace(/\s+/g, " ");
  // What is read is more than what is needed: of a file that gives nothing to the page there is nothing to notice.
  const given = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const bundled = given
    .filter(([name, { bytesInOutput }]) => bytesInOutput > 0 && !/^(?:left-out|left-to-right):/.test(name))
    .map(([name]) => name);
  const notices = shortened(await noticesOf(bundled)).replaceAll("--", "- -");
  const page = template
    .replace("{policy}", () => policyFor([unpacked, script]))
    .replace("<!-- {style} -->", () => `<style>${style}</style>`)
    .replace("<!-- {script} -->", () => `<script>${script}</script>`);
  if (!page.includes(script) || !page.includes(style))
    throw new Error("src/page/page.html has lost its places.");
  await mkdir(path.dirname(file), { recursive: true });
  const aside = `${file}.${process.pid}`;
  try {
    await writeFile(aside, `${page}<!--\n${notices}-->\n`);
    await rename(aside, file);
  } finally {
    await rm(aside, { force: true });
  }
}
