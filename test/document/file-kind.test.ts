import { readFile } from "../../src/document";

const firstText = async (content: string | Uint8Array) => {
  const reading = await readFile(typeof content === "string" ? Buffer.from(content) : content);
  if (!reading.ok) return reading.code;
  const { source, paragraphs } = reading.document;
  return [source, paragraphs.map(({ text }) => text).join("|")];
};

const MORE = 6000;
const body = "<p>青岚市</p><table><tr><td>规章<td>0</table>";
const utf16 = (text: string) => Buffer.from(text, "utf16le");

describe("a page", () => {
  it.each([
    ["a comment", `<!-- ${"注".repeat(MORE)} --><html><body>${body}</body></html>`],
    [
      "a comment with tags and dashes",
      `<!--${"<p>-->x".slice(0, 4)}${"a - b -- ".repeat(MORE)}--><p hidden>x</p>${body}`,
    ],
    ["several comments", `${`<!--${"注".repeat(100)}-->\n`.repeat(60)}${body}`],
    ["a style", `<style>\n${"p { color: red }\n".repeat(MORE)}</style>${body}`],
    ["a style in capitals", `<STYLE TYPE="text/css">${"P{}".repeat(MORE)}</STYLE>${body}`],
    ["a script", `<script>${"if (a < b) c();\n".repeat(MORE)}</script><html>${body}`],
    ["a byte order mark and empty lines", `\ufeff${"\r\n \t".repeat(MORE)}<!DOCTYPE html><html>${body}`],
    [
      "a declaration of XML and a comment",
      `<?xml version="1.0"?>\n<!--${"x".repeat(MORE)}-->\n<html>${body}</html>`,
    ],
    ["links", `${'<link rel="stylesheet" href="a.css">'.repeat(200)}<body>${body}`],
    [
      "a comment of conditions, as Word writes",
      `<!--[if gte mso 9]><xml>${"<w:x/>".repeat(MORE)}</xml><![endif]-->${body}`,
    ],
    ["UTF-16 and a comment", utf16(`\ufeff<!-- ${"注".repeat(MORE)} -->${body}`)],
    [
      "a message of the server",
      `${"Warning: something is deprecated in line 1. ".repeat(200)}<html><body>${body}</body></html>\n`,
    ],
  ])("is known behind more than four kilobytes: %s", async (_, content) => {
    const [source, text] = await firstText(content);
    expect(source).toBe("html");
    expect(text).toMatch(/青岚市\|规章\|0$/);
  });

  it("is no text when its comment never ends", async () => {
    expect(await firstText(`<!-- ${"<p>甲</p>".repeat(MORE)}`)).toBe("nothing-inside");
  });

  it("is told from a text that speaks of tags, and from other XML", async () => {
    expect(await firstText(`${"甲".repeat(MORE)}<p>乙</p>丙`)).toEqual([
      "text",
      `${"甲".repeat(MORE)}<p>乙</p>丙`,
    ]);
    expect(await firstText(`<!--${"x".repeat(MORE)}--><a:b xmlns:a="urn:a"/>`)).toBe("not-a-report-file");
  });
});
