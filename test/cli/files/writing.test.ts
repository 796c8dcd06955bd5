import * as files from "node:fs/promises";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, lstatSync } from "node:fs";
import { dirname } from "node:path";
import { strFromU8, strToU8 } from "fflate";
import { removeUnfinished, writeTo } from "../../../src/cli/files/writing";
import { testFolder } from "../support";

// A module that can be spied on.
jest.mock("node:fs/promises", () => ({
  __esModule: true,
  ...jest.requireActual<typeof files>("node:fs/promises"),
}));

const folder = testFolder();
const never = new AbortController().signal;
const content = (file: string): string => strFromU8(new Uint8Array(readFileSync(file)));
/** A folder of its own, to see that nothing is left in it. */
function room(name: string): string {
  mkdirSync(folder.path(name));
  return folder.path(`${name}/年报.docx`);
}
const namesBeside = (file: string): string[] => readdirSync(dirname(file));
const failure = (code: string): Error => Object.assign(new Error(code), { code });

afterEach(() => jest.restoreAllMocks());

/** Somebody writes the file while ours is being prepared: theirs stays, and nothing of ours beside it. */
async function keepsWhatCame(file: string): Promise<void> {
  const open = files.open;
  jest.spyOn(files, "open").mockImplementationOnce(async (...all) => {
    await files.writeFile(file, "somebody's");
    return open(...all);
  });
  expect(await writeTo(file, strToU8("mine"), { replace: false, sources: [] }, never)).toMatch(/--force/);
  expect([content(file), namesBeside(file)]).toEqual(["somebody's", ["年报.docx"]]);
}

describe("a file that is written", () => {
  it("is there whole, and nothing beside it", async () => {
    const file = room("new");
    expect(await writeTo(file, strToU8("new"), { replace: false, sources: [] }, never)).toBeNull();
    expect([content(file), namesBeside(file)]).toEqual(["new", ["年报.docx"]]);
  });

  it("takes over the permissions of the one that it replaces", async () => {
    const file = room("mode");
    await writeTo(file, strToU8("old"), { replace: false, sources: [] }, never);
    chmodSync(file, 0o666);
    expect(await writeTo(file, strToU8("new"), { replace: true, sources: [] }, never)).toBeNull();
    expect([content(file), statSync(file).mode & 0o777]).toEqual(["new", 0o666]);
  });

  it("replaces what a link leads to, and the link stays one", async () => {
    const file = room("link");
    await writeTo(file, strToU8("old"), { replace: false, sources: [] }, never);
    symlinkSync(file, folder.path("link.docx"));
    expect(
      await writeTo(folder.path("link.docx"), strToU8("new"), { replace: true, sources: [] }, never),
    ).toBeNull();
    expect([content(file), lstatSync(folder.path("link.docx")).isSymbolicLink()]).toEqual(["new", true]);
  });

  it.each([
    ["ENOSPC", /磁盘空间不足/],
    ["EIO", /失败/],
  ])("that fails in the middle (%s) leaves the old one as it was", async (code, sentence) => {
    const file = room(`fails-${code}`);
    await writeTo(file, strToU8("old"), { replace: false, sources: [] }, never);
    const open = files.open;
    jest.spyOn(files, "open").mockImplementation(async (...all) => {
      const handle = await open(...all);
      handle.sync = () => Promise.reject(failure(code));
      return handle;
    });
    expect(await writeTo(file, strToU8("new"), { replace: true, sources: [] }, never)).toMatch(sentence);
    expect([content(file), namesBeside(file)]).toEqual(["old", ["年报.docx"]]);
  });

  it("does not replace one that has come meanwhile", () => keepsWhatCame(room("race")));

  describe("where the file system has no hard links", () => {
    beforeEach(() => {
      jest.spyOn(files, "link").mockRejectedValue(failure("EPERM"));
    });

    it("is written all the same", async () => {
      const file = room("no-links");
      expect(await writeTo(file, strToU8("new"), { replace: false, sources: [] }, never)).toBeNull();
      expect([content(file), namesBeside(file)]).toEqual(["new", ["年报.docx"]]);
    });

    it("does not replace one that has come meanwhile", () => keepsWhatCame(room("no-links-race")));

    it("leaves no empty file when it cannot take the name", async () => {
      const file = room("no-links-no-rename");
      jest.spyOn(files, "rename").mockRejectedValue(failure("EIO"));
      expect(await writeTo(file, strToU8("new"), { replace: false, sources: [] }, never)).toMatch(/失败/);
      expect(namesBeside(file)).toEqual([]);
    });
  });

  it("is not there when its writing was interrupted, and the old one is as it was", async () => {
    const file = room("interrupted");
    await writeTo(file, strToU8("old"), { replace: false, sources: [] }, never);
    const interruption = new AbortController();
    const open = files.open;
    jest.spyOn(files, "open").mockImplementation((...all) => {
      interruption.abort();
      return open(...all);
    });
    const reason = await writeTo(file, strToU8("new"), { replace: true, sources: [] }, interruption.signal);
    expect(reason).toMatch(/中断/);
    expect([content(file), namesBeside(file)]).toEqual(["old", ["年报.docx"]]);
  });

  it("leaves nothing beside it when the program ends in the middle", async () => {
    const file = room("ends");
    const open = files.open;
    let arrived: (value: unknown) => void = () => undefined;
    const inTheMiddle = new Promise((resolve) => (arrived = resolve));
    let goOn: () => void = () => undefined;
    jest.spyOn(files, "open").mockImplementationOnce(async (...all) => {
      const handle = await open(...all);
      handle.sync = () => new Promise((resolve) => ((goOn = resolve), arrived(null)));
      return handle;
    });
    const written = writeTo(file, strToU8("new"), { replace: false, sources: [] }, never);
    await inTheMiddle;
    expect(namesBeside(file)).toEqual([expect.stringMatching(/^\.nianbao-.*\.tmp$/)]);
    removeUnfinished();
    expect(namesBeside(file)).toEqual([]);
    goOn();
    expect(await written).not.toBeNull();
  });
});
