import { spawnSync } from "node:child_process";
import path from "node:path";

const script = path.resolve(__dirname, "..", "..", "scripts", "selftest.mjs");

const outcome = (...options: string[]): { code: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    env: { ...process.env, LC_ALL: "zh_CN.UTF-8" },
    encoding: "utf8",
  });
  return { code: status, said: stdout + stderr };
};

jest.setTimeout(60_000);

describe("npm run selftest", () => {
  it("explains its options", () => {
    const { code, said } = outcome("--help");
    expect(code).toBe(0);
    for (const option of ["--simulated", "--no-open", "--no-build", "--port"]) expect(said).toContain(option);
    expect(said).not.toContain("--document");
  });

  it("takes no document: it brings its own, which is empty", () => {
    const { code, said } = outcome("--document", script);
    expect(code).toBe(2);
    expect(said).toContain("--document");
  });
});
