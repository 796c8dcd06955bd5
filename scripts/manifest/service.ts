import { spawnSync } from "node:child_process";

/** Microsoft's validator asks this service (office-addin-manifest, `validate`). */
const SERVICE = "https://validationgateway.omex.office.net";
const TIMEOUT_MS = 4000;

async function isReachable(): Promise<boolean> {
  try {
    await fetch(SERVICE, { method: "HEAD", signal: AbortSignal.timeout(TIMEOUT_MS) });
    return true;
  } catch {
    return false;
  }
}

/** Microsoft's own validation where there is a network: its answer, or null when the service cannot be reached. */
export async function validateOnline(manifest: string): Promise<{ valid: boolean; output: string } | null> {
  if (!(await isReachable())) return null;
  const validator = require.resolve("office-addin-manifest/cli.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [validator, "validate", manifest], {
    encoding: "utf8",
  });
  const output = `${stdout}${stderr}`.trim();
  if (/Unable to contact/.test(output)) return null;
  return { valid: status === 0, output };
}
