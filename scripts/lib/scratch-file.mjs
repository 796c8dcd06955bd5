import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { cacheFolder } from "./root.mjs";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const relationship = (type, target) =>
  `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${R}/${type}" Target="${target}"/></Relationships>`;

/**
 * An empty document, but for a header on its pages: whether Word hands headers out can only be seen where there is one.
 * The least that is a .docx (ECMA-376 11.2).
 */
const parts = {
  "[Content_Types].xml":
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>` +
    `<Override PartName="/word/header1.xml" ContentType="${TYPE}.header+xml"/></Types>`,
  "_rels/.rels": relationship("officeDocument", "word/document.xml"),
  "word/_rels/document.xml.rels": relationship("header", "header1.xml"),
  "word/header1.xml": `<w:hdr xmlns:w="${W}"><w:p><w:r><w:t>年报助手自检：这份空白文档可以不保存就关闭。</w:t></w:r></w:p></w:hdr>`,
  "word/document.xml":
    `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body><w:p/><w:sectPr>` +
    `<w:headerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/>` +
    `<w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/>` +
    `</w:sectPr></w:body></w:document>`,
};

/** @returns {Uint8Array} the document as .docx */
export const scratchDocument = () =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));

/** Writes that document. @returns {Promise<string>} its path, without characters that a shell would mind */
export async function scratchFile() {
  const folder = path.join(cacheFolder, "selftest");
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, "selftest.docx");
  await writeFile(file, scratchDocument());
  return file;
}
