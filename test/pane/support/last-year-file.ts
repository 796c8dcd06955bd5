import { readFileSync } from "node:fs";
import path from "node:path";

/** A fixture as the file that a drafter chooses. */
export function fixtureFile(name: string, file = "document.docx") {
  const bytes = readFileSync(path.resolve(__dirname, "../../fixtures", name, file));
  return { name: `${name}.docx`, size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

/** Last year's report, of the body whose draft for 2025 it gives. */
export const lastYearFile = () => fixtureFile("last-year");
