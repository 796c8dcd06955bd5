import { escapeXml } from "../../ooxml/xml";

/**
 * Blocks of the template as an insertion that is recorded: every run, every paragraph mark and every row (ECMA-376 17.13.5.18,
 * 17.13.5.20, 17.13.5.16).
 * @param firstId of annotations that nobody has used in the document
 */
export function recordedBlocks(blocks: string, author: string, firstId: number): string {
  let id = firstId;
  const attributes = (): string => `w:id="${id++}" w:author="${escapeXml(author)}"`;
  return blocks
    .replace(/<w:r>/g, () => `<w:ins ${attributes()}><w:r>`)
    .replace(/<\/w:r>/g, "</w:r></w:ins>")
    .replace(/(<w:pPr>(?:(?!<\/w:pPr>)[\s\S])*?<w:rPr>)/g, (start) => `${start}<w:ins ${attributes()}/>`)
    .replace(/<\/w:trPr>/g, () => `<w:ins ${attributes()}/></w:trPr>`)
    .replace(/<w:tr>(?!<w:trPr>)/g, () => `<w:tr><w:trPr><w:ins ${attributes()}/></w:trPr>`);
}
