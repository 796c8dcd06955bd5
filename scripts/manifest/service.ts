import { spawnSync } from "node:child_process";

/** Microsoft's validator asks this service (office-addin-manifest, `validate`). */
const SERVICE = "https://validationgateway.omex.office.net";
const VALIDATOR = "office-addin-manifest@3.0.0";
const PATIENCE_MS = 4000;

async function isReachable(): Promise<boolean> {
  try {
    await fetch(SERVICE, { method: "HEAD", signal: AbortSignal.timeout(PATIENCE_MS) });
    return true;
  } catch {
    return false;
  }
}

/** Microsoft's own validation where there is a network: its answer, or null when the service cannot be reached. */
export async function validateOnline(manifest: string): Promise<{ valid: boolean; output: string } | null> {
  if (!(await isReachable())) return null;
  const { status, stdout, stderr } = spawnSync("npx", ["--yes", VALIDATOR, "validate", manifest], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  return { valid: status === 0, output: `${stdout}${stderr}`.trim() };
}
