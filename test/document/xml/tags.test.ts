import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { UnreadableError } from "../../../src/document/refusal";
import { readTags } from "../../../src/document/xml/tags";
import { runs } from "../../support/runs";

/** What was heard, texts that follow each other as one; null when the text was refused. */
type Heard = string[] | null;

/** Notes what is heard. */
class Notes {
  readonly heard: string[] = [];
  private text = "";

  add(note: string): void {
    if (this.text !== "") this.heard.push(JSON.stringify(this.text));
    this.text = "";
    this.heard.push(note);
  }

  addText(text: string): void {
    this.text += text;
  }
}

const told = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}=${JSON.stringify(value)}`)
    .join("");

function ours(xml: string): Heard {
  const notes = new Notes();
  try {
    readTags(xml, {
      open: (name, attributes) => notes.add(`<${name}${told(attributes())}`),
      text: (text) => notes.addText(text),
      close: () => notes.add("/"),
    });
  } catch (problem) {
    if (problem instanceof UnreadableError && problem.code === "xml-broken") return null;
    throw problem;
  }
  return notes.heard;
}

/** The same text by a parser that is strict. */
function strict(xml: string): Heard {
  const notes = new Notes();
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", (error) => {
    throw error;
  });
  let depth = 0;
  parser.on("opentag", ({ name, attributes }) => {
    depth++;
    notes.add(`<${name}${told(attributes)}`);
  });
  const text = (one: string): void => {
    if (depth > 0) notes.addText(one);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => {
    depth--;
    notes.add("/");
  });
  try {
    parser.write(xml).close();
  } catch {
    return null;
  }
  return notes.heard;
}

const FIXTURES = path.resolve(__dirname, "../../fixtures");
const packages = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" }).filter((name) =>
  /^(correct|sample|sources)\b.*\.(docx|odt)$/.test(name),
);

describe("reading XML", () => {
  it.each(packages)("hears in %s what a strict parser hears", (name) => {
    const parts = unzipSync(readFileSync(path.join(FIXTURES, name)), {
      filter: (part) => /\.(xml|rels)$/.test(part.name),
    });
    for (const bytes of Object.values(parts)) {
      const xml = strFromU8(bytes).replace(/^\ufeff/, "");
      const heard = strict(xml);
      if (heard) expect(ours(xml)?.join("\n")).toBe(heard.join("\n"));
    }
  });

  const letters = fc.constantFrom(
    "甲",
    "a",
    " ",
    "\n",
    "\r\n",
    "\t",
    "&amp;",
    "&#x20000;",
    "&#19968;",
    "&quot;",
    "𠀀",
    ">",
    "'",
  );
  const value = fc.array(letters, { maxLength: 4 }).map((found) => found.join("").replaceAll('"', ""));
  const attributes = fc
    .uniqueArray(fc.constantFrom("a", "w:val", "xmlns:x", "xml:space"), { maxLength: 3 })
    .chain((names) => fc.tuple(...names.map((name) => value.map((one) => ` ${name}="${one}"`))))
    .map((found) => found.join(""));
  const text = fc.oneof(
    value,
    value.map((one) => `<![CDATA[${one}<乙>]]>`),
    value.map((one) => `<!-- ${one} <丙> -->`),
    fc.constant("<?x y?>"),
  );
  const { element } = fc.letrec<{ element: string }>((tie) => ({
    element: fc
      .tuple(
        fc.constantFrom("w:p", "p", "a_b", "x:c.d-e"),
        attributes,
        fc.array(fc.oneof({ maxDepth: 4 }, text, tie("element")), { maxLength: 4 }),
      )
      .map(([name, own, children]) =>
        children.length > 0 ? `<${name}${own}>${children.join("")}</${name}>` : `<${name}${own} />`,
      ),
  }));

  it("hears what a strict parser hears", () => {
    fc.assert(
      fc.property(element, (root) => {
        const xml = `<?xml version="1.0"?>\n${root}\n`;
        expect(ours(xml)).toEqual(strict(xml));
      }),
      { numRuns: runs(800) },
    );
  });

  it.each([0, 1, 2, 3, 4, 5])(
    "hears a long text with references as a strict parser does: %d signs moved",
    (moved) => {
      const xml = `<a>${"x".repeat(moved)}${"&#x4e00;\r\n".repeat(20_000)}</a>`;
      expect(ours(xml)?.join()).toBe(strict(xml)!.join());
    },
  );

  it("refuses what is cut off, wherever that is", () => {
    const whole = `<w:p a="甲&amp;">乙<!-- 丙 --><b/><![CDATA[丁]]></w:p>`;
    for (let end = 0; end < whole.length; end++) expect(ours(whole.slice(0, end))).toBeNull();
    expect(ours(whole)).not.toBeNull();
  });

  it.each([
    ["text before the root", "甲<a/>"],
    ["text behind the root", "<a/>甲"],
    ["a second root", "<a/><b/>"],
    ["CDATA behind the root", "<a/><![CDATA[甲]]>"],
    ["a lone sign &", "<a>甲&乙</a>"],
    ["an entity without its end", "<a>&amp</a>"],
    ["an entity of HTML", "<a>&nbsp;</a>"],
    ["the character 0", "<a>&#0;</a>"],
    ["half a character", "<a>&#xd840;</a>"],
    ["a code that no character has", "<a>&#x110000;</a>"],
    ["an undefined entity in an attribute", '<a b="&甲;"/>'],
    ["an end tag of another name", "<a></b>"],
    ["an end tag too many", "<a/></a>"],
    ["a declaration that is none", "<!ELEMENT a><a/>"],
  ])("refuses %s", (_, xml) => {
    expect(ours(xml)).toBeNull();
    expect(strict(xml)).toBeNull();
  });

  it("hears of names in any letters, and leaves what only looks like one alone", () => {
    const heard = ours("<w:p><标题 a='1'>甲</标题><x:附件/><![CDATA[<乙>]]><!-- <丙> --></w:p>");
    expect(heard?.filter((note) => note.startsWith('"'))).toEqual(['"甲"', '"<乙>"']);
    expect(heard?.[1]).toMatch(/^<\w+ a="1"$/);
  });

  it("tells which names may declare a namespace, one that stands deep inside too", () => {
    const may: string[] = [];
    readTags("<a><b c='xmlns'/><c ><d e='' xmlns:x='y'/></c>xmlns</a>", {
      open: (name, _, mayDeclare) => void (mayDeclare && may.push(name)),
      text: () => undefined,
      close: () => undefined,
    });
    expect(may).toContain("d");
    expect(may).not.toContain("a");
  });

  it("takes time in proportion to the length of a text that has one tag and nothing but declarations, or quotes", () => {
    const many = 20_000;
    expect(ours(`<a>${"xmlns ".repeat(many)}</a>`)).toHaveLength(3);
    expect(ours(`<a b='${'"'.repeat(many)}'/>`)).toHaveLength(2);
    expect(ours(`<a ${'"'.repeat(many)}`)).toBeNull();
    expect(ours(`<a>${"&".repeat(many)}</a>`)).toBeNull();
  });
});
