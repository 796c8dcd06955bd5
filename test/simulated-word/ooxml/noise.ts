import { childW, isW, MC, W, W14, type XmlElement } from "./dom";
import { openTag, type WriteHooks } from "./write";

/**
 * What Word adds to every package that it hands out, whatever was asked for: parts beside the content, revision ids,
 * paragraph ids, spelling marks, a bookmark of the last edit. A reader has to live with all of it.
 */
const drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
const office = "application/vnd.openxmlformats-officedocument";

export interface NoisePart {
  name: string;
  contentType: string;
  /** Relationship from the main part, or from the package when it begins with "/". */
  type: string;
  source: "main" | "package";
  xml: string;
}

export const noiseParts: NoisePart[] = [
  {
    name: "/word/theme/theme1.xml",
    contentType: `${office}.theme+xml`,
    type: "theme",
    source: "main",
    xml: `<a:theme xmlns:a="${drawing}" name="Office"><a:themeElements/></a:theme>`,
  },
  {
    name: "/word/webSettings.xml",
    contentType: `${office}.wordprocessingml.webSettings+xml`,
    type: "webSettings",
    source: "main",
    xml: `<w:webSettings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
  },
  {
    name: "/word/fontTable.xml",
    contentType: `${office}.wordprocessingml.fontTable+xml`,
    type: "fontTable",
    source: "main",
    xml: `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="宋体"/></w:fonts>`,
  },
  {
    name: "/docProps/app.xml",
    contentType: `${office}.extended-properties+xml`,
    type: "extended-properties",
    source: "package",
    xml: `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>`,
  },
];

/** Paragraph ids of a document whose ids stay: made once per paragraph, never in the file. */
const keptIds = new WeakMap<XmlElement, string>();
let counter = 0x1000000;

function newId(): string {
  counter += 0x1357;
  return counter.toString(16).toUpperCase().padStart(8, "0");
}

const prefixes: Record<string, string> = { w14: W14, mc: MC };

/**
 * Marks of Word's own in the markup of a package: paragraph ids, revision ids, spelling marks, the bookmark of the last
 * edit. All of it is added on the way out, nothing in the document.
 */
export class Noise {
  private seen = 0;

  constructor(private readonly ids: "new" | "kept") {}

  readonly hooks: WriteHooks = {
    value: (_element, name, value) => (name.endsWith(":paraId") && this.ids === "new" ? newId() : value),
    attributes: (element) => (isW(element, "p") ? this.paragraphAttributes(element) : ""),
    first: (element) => (isW(element, "p") && !childW(element, "pPr") ? this.bookmark() : ""),
    before: (element) => (this.isMarked(element) ? `<w:proofErr w:type="gramStart"/>` : ""),
    after: (element) => {
      if (this.isMarked(element)) return `<w:proofErr w:type="gramEnd"/>`;
      return isW(element, "pPr") && isW(element.parentNode, "p") ? this.bookmark() : "";
    },
  };

  /** Opening tag of the main part's root, with the namespaces that the additions need. */
  rootTag(root: XmlElement): string {
    const missing = Object.entries(prefixes).filter(([prefix]) => !root.hasAttribute(`xmlns:${prefix}`));
    const bound = missing.map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join("");
    const more = root.hasAttributeNS(MC, "Ignorable") ? bound : `${bound} mc:Ignorable="w14"`;
    return openTag(root, more, (_element, name, value) => {
      const lacks = name.endsWith(":Ignorable") && !value.split(" ").includes("w14");
      return lacks ? `${value} w14` : value;
    });
  }

  emptyParagraph(): string {
    return `<w:p w14:paraId="${newId()}" w14:textId="77777777"/>`;
  }

  private paragraphAttributes(paragraph: XmlElement): string {
    this.seen++;
    const revision = paragraph.hasAttributeNS(W, "rsidR")
      ? ""
      : ` w:rsidR="00A7313B" w:rsidRDefault="00C40E52"`;
    if (paragraph.hasAttributeNS(W14, "paraId")) return revision;
    const kept = keptIds.get(paragraph) ?? newId();
    keptIds.set(paragraph, kept);
    return `${revision} w14:paraId="${this.ids === "kept" ? kept : newId()}" w14:textId="77777777"`;
  }

  private bookmark(): string {
    if (this.seen !== 1) return "";
    return `<w:bookmarkStart w:id="9999" w:name="_GoBack"/><w:bookmarkEnd w:id="9999"/>`;
  }

  /** The first run of every third paragraph. */
  private isMarked(element: XmlElement): boolean {
    const paragraph = element.parentNode;
    return (
      this.seen % 3 === 1 && isW(element, "r") && isW(paragraph, "p") && childW(paragraph, "r") === element
    );
  }
}
