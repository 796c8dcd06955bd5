/** WordprocessingML in one line. */

const run = (text: string, properties: string): string =>
  text === ""
    ? ""
    : `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph; `properties` are those of its run. */
export const p = (text: string, properties = ""): string => `<w:p>${run(text, properties)}</w:p>`;

const cell = (text: string): string =>
  text === "^"
    ? `<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>`
    : `<w:tc><w:tcPr>${text.endsWith("v") ? '<w:vMerge w:val="restart"/>' : ""}</w:tcPr>${p(text.replace(/v$/, ""))}</w:tc>`;

/** A table; "甲v" begins a vertical merge, "^" continues it. */
export const table = (rows: string[][]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid>${"<w:gridCol/>".repeat(rows[0]!.length)}</w:tblGrid>${rows
    .map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`)
    .join("")}</w:tbl>`;
