import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { UnreadableError } from "../../../src/document/refusal";
import { scanXml } from "../../../src/document/xml/scanner";

type Heard = string[];

const code = (problem: unknown): Heard => {
  if (!(problem instanceof UnreadableError)) throw problem;
  return [problem.code];
};

/** What the scanner tells, one line an event; texts side by side are one. */
function heard(...chunks: string[]): Heard {
  const told: Heard = [];
  let text = "";
  const say = (line: string): void => {
    if (text !== "") told.push(`"${text}"`);
    text = "";
    told.push(line);
  };
  try {
    scanXml(chunks, {
      open: ({ name, attributes }) => say(`<${name} ${JSON.stringify({ ...attributes })}`),
      close: () => say(">"),
      text: (more) => void (text += more),
    });
  } catch (problem) {
    return code(problem);
  }
  return told;
}

/** The same from a parser that others have written. */
function heardBySaxes(xml: string): Heard {
  const told: Heard = [];
  let text = "";
  let depth = 0;
  const say = (line: string): void => {
    if (text !== "") told.push(`"${text}"`);
    text = "";
    told.push(line);
  };
  const parser = new SaxesParser({ xmlns: false, position: false });
  const more = (piece: string): void => void (depth > 0 && (text += piece));
  parser.on("error", () => {
    throw new UnreadableError("xml-broken");
  });
  parser.on("doctype", () => {
    throw new UnreadableError("doctype");
  });
  parser.on("opentag", ({ name, attributes }) => {
    say(`<${name} ${JSON.stringify({ ...attributes })}`);
    depth++;
  });
  parser.on("closetag", () => {
    say(">");
    depth--;
  });
  parser.on("text", more);
  parser.on("cdata", more);
  try {
    parser.write(xml).close();
  } catch (problem) {
    return code(problem);
  }
  return told;
}

const WELL_FORMED = [
  "<a/>",
  "\ufeff<a/>",
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a></a >\n',
  "<?xml version='1.1'?><a/>",
  "<a\n b = 'x>y' c=\"'\" />",
  "<a b='&lt;&#65;&#x4e2d;&quot;\t\n\r\nx'>&amp;&gt;&apos;</a>",
  "<a>x\r\ny\rz&#13;</a>",
  "<a><![CDATA[<b>&amp;]] >\r\n]]></a>",
  "<a><!-- - > <b> --><?target x ? > ?><?t?></a><!-- after -->",
  "<中:文 名='值'>字</中:文>",
  "<a __proto__='1' constructor='2'/>",
  "<a>&#x1F600;</a>",
  "<a>]]</a>",
  "<!-- before --><a><b/><b></b><b x='1'/></a>",
];

const BROKEN = [
  "",
  " ",
  "text",
  "<a>",
  "<a",
  "</a>",
  "<a></b>",
  "<a></ab>",
  "<ab></a>",
  "<a/><b/>",
  "<a/>x",
  "x<a/>",
  " <?xml version='1.0'?><a/>",
  "<?xml version='2.0'?><a/>",
  "<?xml encoding='UTF-8'?><a/>",
  "<a/><?xml version='1.0'?>",
  "<a><?xML x?></a>",
  "<a><? x?></a>",
  "<a b='1' b='2'/>",
  "<a b/>",
  "<a b=1/>",
  "<a b='1'c='2'/>",
  "<a b='<'/>",
  "< a/>",
  "<1a/>",
  "<a>&</a>",
  "<a>&nbsp;</a>",
  "<a>&constructor;</a>",
  "<a>&#0;</a>",
  "<a>&#xD800;</a>",
  "<a>&#x110000;</a>",
  "<a>&#99999999999;</a>",
  "<a>&amp</a>",
  "<a b='&x;'/>",
  "<a>]]></a>",
  "<a><!-- -- --></a>",
  "<a><!-- ",
  "<a><![CDATA[x</a>",
  "<![CDATA[x]]><a/>",
  "<a><!ELEMENT></a>",
  "<a/ >",
  "<a></a b>",
  "<a>\u0001</a>",
  "<a b='\uffff'/>",
  "<a/><!DOCTYPE a>",
];

describe("the scanner", () => {
  it.each(WELL_FORMED)("hears the same as another parser in %j", (xml) => {
    const expected = heardBySaxes(xml);
    expect(expected).not.toEqual(["xml-broken"]);
    expect(heard(xml)).toEqual(expected);
  });

  it.each(BROKEN)("refuses %j as another parser does", (xml) => {
    expect([heardBySaxes(xml), heard(xml)]).toEqual([["xml-broken"], ["xml-broken"]]);
  });

  it.each(["<!DOCTYPE a><a/>", "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"])(
    "refuses a document type: %j",
    (xml) => {
      expect(heard(xml)).toEqual(["doctype"]);
    },
  );

  it("hears the same wherever the text is cut", () => {
    for (const xml of [...WELL_FORMED, ...BROKEN]) {
      const whole = heard(xml);
      expect(heard(...xml.split(/(?:)/u))).toEqual(whole);
      for (let at = 0; at <= xml.length; at++) expect(heard(xml.slice(0, at), xml.slice(at))).toEqual(whole);
    }
  });

  it("hears the same as another parser in a document that LibreOffice has written, whole and damaged", () => {
    const file = join(__dirname, "../../fixtures/sample/libreoffice.docx");
    const whole = strFromU8(unzipSync(new Uint8Array(readFileSync(file)))["word/document.xml"]!);
    expect(heard(whole)).toEqual(heardBySaxes(whole));
    // The beginning is enough for damage of every kind; a plain generator, so that a failure comes again.
    const end = whole.indexOf("<w:tbl>") + 3000;
    const start = whole.slice(0, end);
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 48271) % 0x7fffffff) % below;
    const signs = ["<", ">", "/", "&", '"', "'", "=", " ", "]", "-", "!", "?", "x", "\u0001", "字", "]]>"];
    for (let i = 0; i < 400; i++) {
      const at = random(start.length);
      const damaged = start.slice(0, at) + signs[random(signs.length)]! + start.slice(at + random(3));
      expect({ i, heard: heard(damaged) }).toEqual({ i, heard: heardBySaxes(damaged) });
      const rest = damaged.replace(/<w:body>.*$/s, "<w:body/></w:document>");
      expect({ i, heard: heard(rest) }).toEqual({ i, heard: heardBySaxes(rest) });
    }
  });

  it("takes a long token that comes in small pieces in time", () => {
    const piece = "字".repeat(1000);
    const pieces = Array.from({ length: 3000 }, () => piece);
    expect(heard("<a b='", ...pieces, "'/>")).toHaveLength(2);
    expect(heard("<a>", ...pieces)).toEqual(["xml-broken"]);
    expect(heard("<a><!--", ...pieces)).toEqual(["xml-broken"]);
  });
});
