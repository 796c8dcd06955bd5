import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { fixture } from "./support";

const root = resolve(__dirname, "../..");

/** Runs the program as `npm run nianbao` does. */
const program = (...words: string[]) =>
  spawnSync(process.execPath, [resolve(root, "node_modules/tsx/dist/cli.mjs"), "src/cli/main.ts", ...words], {
    cwd: root,
    encoding: "utf8",
  });

describe("the program itself", () => {
  it("answers on the standard output and ends with the exit code of the command", () => {
    const { status, stdout, stderr } = program("check", "--as", "json", fixture("eight-against-zero"));
    expect(status).toBe(1);
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, unreadable: [] });
  });

  it("complains on the standard error output", () => {
    const { status, stdout, stderr } = program("check", "--as");
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("--as");
  });
});
