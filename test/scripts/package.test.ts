import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { validateManifest } from "../../scripts/manifest";
import { addressFrom, isLibraryAddress, servedFrom } from "../../scripts/lib/build/served-from.cjs";
import { manifestSurroundings } from "./support/manifest-surroundings";

const root = path.resolve(__dirname, "..", "..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");

function packaged(...args: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/package.mjs", ...args], {
    cwd: root,
    env: { ...process.env, LC_ALL: "zh_CN.UTF-8" },
    encoding: "utf8",
  });
  return { code: status, said: stdout + stderr };
}

describe("the manifest for an address of one's own", () => {
  it("names that address everywhere, and Word takes it", () => {
    const own = servedFrom(manifest, "https://office.example:8443");
    expect(own).not.toContain("localhost");
    expect(own.split("https://office.example:8443/").length).toBe(
      manifest.split("https://localhost:3000/").length,
    );
    expect(validateManifest(own, manifestSurroundings)).toEqual([]);
  });

  it.each([
    ["https://office.example/", "https://office.example"],
    ["https://office.example:8443/nianbao/", "https://office.example:8443/nianbao"],
    ["http://office.example", null],
    ["https://localhost:3000", null],
    ["https://office.example/?a=1", null],
    ["https://office.example/a b", null],
    ['https://office.example/"><x', null],
    ["office.example", null],
  ])("takes %s as %s", (typed, address) => {
    expect(addressFrom(typed)).toBe(address);
  });

  it.each([
    ["https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js", true],
    ["https://office.example/office-js/office.js", true],
    ["http://office.example/office.js", false],
    ["https://office.example/office-js/", false],
    ["https://office.example/notoffice.js", false],
    ["https://office.example/office.js?a", false],
    ["https://office.example/\"'/office.js", false],
    ["office.js", false],
  ])("takes %s for office.js: %s", (typed, is) => {
    expect(isLibraryAddress(typed)).toBe(is);
  });

  it("is not made without an address that can be used: the sentence says what to write", () => {
    expect(packaged()).toMatchObject({ code: 2, said: expect.stringContaining("还缺网址") as string });
    expect(packaged("--origin", "http://office.example")).toMatchObject({
      code: 2,
      said: expect.stringContaining("要以 https:// 开头") as string,
    });
    expect(packaged("--orign", "x").code).toBe(2);
    const output = path.join(root, ".cache", "no-package");
    const origin = ["--output", output, "--origin", "https://office.example"];
    expect(packaged(...origin, "--officejs", "https://a.example/x.js")).toMatchObject({
      code: 2,
      said: expect.stringContaining("以 /office.js 结尾") as string,
    });
    expect(packaged(...origin, "--share", "D:\\share")).toMatchObject({
      code: 2,
      said: expect.stringContaining("\\\\服务器\\目录") as string,
    });
    expect(existsSync(output)).toBe(false);
  });
});
