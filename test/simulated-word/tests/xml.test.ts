import { XMLSerializer } from "@xmldom/xmldom";
import { adopt, children, descendants, makeW, parseXml, type XmlElement } from "../ooxml/dom";
import { writeXml } from "../ooxml/write";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

describe("writing XML", () => {
  it.each([
    `<a><b/>x &amp; y &lt; z &gt; "q"<c d="1 &amp; 2 &lt; 3 &quot;q&quot; &#10;"/></a>`,
    `<?xml version="1.0"?><!--note--><?pi data?><a><![CDATA[1 < 2]]>甲</a>`,
    `<w:p xmlns:w="${W}" xmlns:x="urn:x" x:y="1"><w:r x:z="2"><t xmlns="urn:t"><u/></t></w:r></w:p>`,
    `<a xmlns="urn:a"><b xmlns=""><c/></b></a>`,
  ])("means the same as what was read: %s", (text) => {
    const tree = parseXml(text);
    const written = writeXml(tree);
    const again = new XMLSerializer().serializeToString(parseXml(written));
    expect(again).toBe(new XMLSerializer().serializeToString(tree));
    expect(writeXml(parseXml(written))).toBe(written);
  });

  it("binds a prefix that an element brought along", () => {
    const target = parseXml(`<doc/>`);
    const foreign = parseXml(`<w:p xmlns:w="${W}"><w:r/></w:p>`);
    const run = children(foreign.documentElement as XmlElement)[0]!;
    (target.documentElement as XmlElement).appendChild(adopt(target, run));
    expect(writeXml(target)).toBe(`<doc><w:r xmlns:w="${W}"/></doc>`);
    expect(run.ownerDocument).toBe(target);
  });

  it("binds a default namespace for an element in none", () => {
    const target = parseXml(`<doc xmlns="urn:d"/>`);
    (target.documentElement as XmlElement).appendChild(target.createElement("plain"));
    expect(writeXml(target)).toBe(`<doc xmlns="urn:d"><plain xmlns=""/></doc>`);
  });

  it("can leave out, replace, and add on the way", () => {
    const tree = parseXml(`<w:p xmlns:w="${W}"><w:r/><w:t/></w:p>`);
    const [run, text] = children(tree.documentElement as XmlElement);
    const written = writeXml(tree.documentElement as XmlElement, {
      instead: (element) => (element === run ? null : element === text ? makeW(tree, "tab") : element),
      attributes: (element) => (element === text ? ` w:x="1"` : ""),
      first: (element) => (element === tree.documentElement ? "<!--1-->" : ""),
      after: (element) => (element === text ? "<!--2-->" : ""),
    });
    expect(written).toBe(`<w:p xmlns:w="${W}"><!--1--><w:tab w:x="1"/><!--2--></w:p>`);
  });
});

it("walks every element below a node, and none beside it", () => {
  const tree = parseXml(`<a><b><c/><d><e/></d></b><f/></a>`);
  const names = (root: XmlElement): string[] => descendants(root).map((element) => element.nodeName);
  const root = tree.documentElement as XmlElement;
  expect(names(root)).toEqual(["b", "c", "d", "e", "f"]);
  expect(names(children(root)[0]!)).toEqual(["c", "d", "e"]);
  expect(names(children(root)[1]!)).toEqual([]);
});

it("refuses a DOCTYPE and what is not well formed", () => {
  expect(() => parseXml(`<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>`)).toThrow();
  expect(() => parseXml(`<a><b></a>`)).toThrow();
});
