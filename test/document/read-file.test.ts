import { readFile, readFlatOpc, type UnreadableCode } from "../../src/document";
import { MAX_FILE_BYTES } from "../../src/document/limits";
import { catalogues, text } from "../../src/messages";
import { asZip64, bomb, withDeclaredSize, withDirectoryField } from "./support/bombs";
import { compoundFile } from "./support/compound-file";
import { fixture } from "./support/fixtures";
import { docx, flatOpc, partsOf, zip } from "./support/packages";

const bytes = (content: string) => new TextEncoder().encode(content);
const report = docx({ body: 'p"云溪县文化和旅游局"' });
const parts = partsOf({ body: "p" });
const main = "word/document22.xml";
const explosive = bomb(main, { "_rels/.rels": parts["_rels/.rels"]! });

const unreadable: [what: string, file: Uint8Array, code: UnreadableCode][] = [
  ["no bytes", bytes(""), "empty"],
  ["nothing but zeros", new Uint8Array(4096), "empty"],
  ["too many bytes", new Uint8Array(MAX_FILE_BYTES + 1), "too-large"],
  ["a zip that was cut off", report.subarray(0, report.length - 30), "zip-truncated"],
  ["a zip that was cut off early", report.subarray(0, 60), "zip-truncated"],
  ["a bomb", explosive, "zip-bomb"],
  ["a bomb with a lying directory", withDeclaredSize(explosive, main, 1000), "zip-bomb"],
  ["a directory that would cut the text", withDeclaredSize(report, main, 100), "zip-truncated"],
  ["a text of which one number was damaged", withDirectoryField(report, main, 16, 18), "zip-truncated"],
  ["an archive of the very large kind", withDirectoryField(report, main, 20, 0xffffffff), "zip64"],
  ["a zip of something else", zip({ "年报.docx": report }), "no-main-part"],
  ["a document with a password", compoundFile(["EncryptionInfo", "EncryptedPackage"]), "encrypted"],
  ["an old Word document without its text", compoundFile(["WordDocument"]), "old-doc"],
  ["a compound file of another program", compoundFile(["Contents of another"]), "not-a-report-file"],
  ["a spreadsheet of old Excel", compoundFile(["Workbook"]), "spreadsheet"],
  ["a presentation of old PowerPoint", compoundFile(["Current User", "PowerPoint Document"]), "presentation"],
  ["a letter of Outlook", compoundFile(["__properties_version1.0"]), "mail"],
  ["a password, names in capitals", compoundFile(["ENCRYPTIONINFO", "ENCRYPTEDPACKAGE"]), "encrypted"],
  ["an old WPS text", compoundFile(["MatOST", "CONTENTS"]), "wps"],
  ["rich text", fixture("sources", "features.rtf"), "rtf"],
  ["a PDF", bytes("%PDF-1.7\n%âãÏÓ"), "pdf"],
  ["a scan as PNG", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), "image"],
  ["a photograph", Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 24, 69, 120]), "image"],
  ["a scan as TIFF", Uint8Array.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]), "image"],
  [
    "a picture of a program",
    Uint8Array.from([0x42, 0x4d, 9, 9, 9, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0]),
    "image",
  ],
  [
    "a drawing",
    bytes('<?xml version="1.0"?>\n<!-- 图 --><svg xmlns="http://www.w3.org/2000/svg"/>'),
    "image",
  ],
  ["a RAR archive", Uint8Array.from([0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0]), "packed"],
  ["a 7z archive", Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), "packed"],
  [
    "a letter",
    bytes("Received: from a\r\nFrom: a@b.c\r\nTo: d@e.f\r\nSubject: x\r\n\r\n年报见附件。"),
    "mail",
  ],
  [
    "a letter with a page in it",
    bytes(
      "To: d@e.f\nMIME-Version: 1.0\nContent-Type: multipart/mixed;\n boundary=a\n\n--a\nContent-Type: text/html\n\n<p>甲",
    ),
    "mail",
  ],
  ["a spreadsheet", zip({ "[Content_Types].xml": "", "xl/workbook.xml": "<a/>" }), "spreadsheet"],
  [
    "a spreadsheet of LibreOffice",
    zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    "spreadsheet",
  ],
  ["a presentation", zip({ "[Content_Types].xml": "", "ppt/presentation.xml": "<a/>" }), "presentation"],
  [
    "a presentation of LibreOffice",
    zip({ mimetype: "application/vnd.oasis.opendocument.presentation" }),
    "presentation",
  ],
  [
    "a drawing of LibreOffice",
    zip({ mimetype: "application/vnd.oasis.opendocument.graphics" }),
    "not-a-report-file",
  ],
  ["an OFD file", zip({ "OFD.xml": "<a/>", "Doc_0/Document.xml": "<a/>" }), "ofd"],
  ["a book", zip({ mimetype: "application/epub+zip", "META-INF/container.xml": "<a/>" }), "epub"],
  ["a zip in the large form", asZip64(report), "zip64"],
  ["a DOCTYPE in the text", zip({ ...parts, [main]: `<!DOCTYPE a>${parts[main]}` }), "doctype"],
  ["a DOCTYPE in flat XML", bytes(`<?xml version="1.0"?><!DOCTYPE a>${flatOpc(parts).slice(38)}`), "doctype"],
  ["a text that ends in the middle", zip({ ...parts, [main]: parts[main]!.slice(0, -20) }), "xml-broken"],
  ["text in no encoding", zip({ ...parts, [main]: Uint8Array.from([0x3c, 0xff, 0xfe]) }), "xml-broken"],
  ["elements without end", zip({ ...parts, [main]: "<a>".repeat(1000) }), "too-complex"],
  ["more text than any report", bytes("甲\n".repeat(30_000)), "too-much-text"],
  ["foreign XML", bytes('<?xml version="1.0"?><note>文</note>'), "not-a-report-file"],
  ["no text at all", docx({ body: "p p(r(drawing))" }), "nothing-inside"],
];

describe("a file that cannot be read", () => {
  it.each(unreadable)(
    "is told by its own code, with a sentence that says what to do: %s",
    async (_, file, code) => {
      const reading = await readFile(file);
      expect(reading).toMatchObject({ ok: false, code });
      if (!reading.ok) expect(text(`document/unreadable/${code}`, reading.data, "zh")).toMatch(/请.+。$/);
    },
  );

  it("has a sentence of its own for every reason", () => {
    const sentences = Object.entries(catalogues.zh).filter(([id]) => id.startsWith("document/unreadable/"));
    expect(new Set(sentences.map(([, sentence]) => sentence)).size).toBe(sentences.length);
    const told = new Set(unreadable.map(([, , code]) => `document/unreadable/${code}`));
    expect(sentences.map(([id]) => id).filter((id) => !told.has(id))).toEqual([]);
  });
});

describe("a file that can be read", () => {
  it.each([
    ["a .docx", report],
    ["flat OPC", bytes(flatOpc(partsOf({ body: 'p"云溪县文化和旅游局"' })))],
    ["flat OPC with byte order mark", bytes(`\ufeff${flatOpc(partsOf({ body: 'p"云溪县文化和旅游局"' }))}`)],
    ["a .docx behind spare space in its buffer", Buffer.concat([Buffer.alloc(3), report]).subarray(3)],
  ])("is read by its content: %s", async (_, file) => {
    const reading = await readFile(file);
    expect(reading.ok && reading.document.paragraphs[0]!.text).toBe("云溪县文化和旅游局");
  });
});

describe("the XML of an open document", () => {
  it("may be empty", () => {
    expect(readFlatOpc(flatOpc(parts))).toMatchObject({ ok: true });
  });

  it.each([
    ["", "xml-broken"],
    ["not XML", "xml-broken"],
    ["<a/>", "not-a-report-file"],
    ["\ud800<a/>", "xml-broken"],
    ["<!DOCTYPE a><a/>", "doctype"],
  ])("is refused when it is %j", (xml, code) => {
    expect(readFlatOpc(xml)).toMatchObject({ ok: false, code });
  });

  it("keeps half a pair of UTF-16, as Word does", () => {
    const reading = readFlatOpc(flatOpc(partsOf({ body: 'p"甲\ud800乙"' })));
    expect(reading.ok && reading.document.paragraphs[0]!.text).toBe("甲\ud800乙");
  });
});
