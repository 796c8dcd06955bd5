import { readFile } from "node:fs/promises";
import { Marked } from "marked";
import { inRoot } from "../root.mjs";

/** Of the guide, from the root of the project. */
const GUIDE = ["docs", "hosting.zh-CN.md"];

const style = `
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.4em 0.6em; border: 1px solid var(--line); text-align: start; vertical-align: top; }
main { max-width: 60em; }`;

/** As links in the guide name a heading: without signs, and with dashes for blanks. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number} -]/gu, "")
    .replaceAll(" ", "-");

const markdown = new Marked({
  gfm: true,
  renderer: {
    heading({ tokens, text, depth }) {
      return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    // What is wider than the window is scrolled, by keyboard too.
    code({ text }) {
      const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
      return `<pre tabindex="0"><code>${escaped}</code></pre>\n`;
    },
  },
});

/** The examples of the guide, with the values of this package. */
function filledIn(text, { address, version, share }) {
  const { host, pathname } = new URL(address);
  return text
    .replaceAll("https://nianbao.example.gov.cn", address)
    .replaceAll("nianbao.example.gov.cn", `${host}${pathname.replace(/\/+$/, "")}`)
    .replaceAll("nianbao-VERSION", `nianbao-${version}`)
    .replaceAll("\\\\SERVER\\SHARE", share ?? "\\\\SERVER\\SHARE");
}

/**
 * The guide for the IT person as a page that opens in any browser, without a server.
 * @param {{ address: string, version: string, share?: string }} given values of this package
 */
export async function guidePage(given) {
  const [text, css] = await Promise.all([
    readFile(inRoot(...GUIDE), "utf8"),
    readFile(inRoot("src", "pages", "pages.css"), "utf8"),
  ]);
  const body = markdown.parse(filledIn(text, given));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<title>年报助手 部署说明</title>
<style>
${css}${style}
</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}
