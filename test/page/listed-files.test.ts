import { usualLimits } from "../../src/check/limits";
import { droppedFiles } from "../../src/page/many/listed-files";
import { readMany } from "../../src/page/many/read-many";

/** What a browser gives of a drop, with what may go wrong on the disk between the drop and the reading. */

type Entry = Pick<FileSystemEntry, "isFile" | "isDirectory" | "name" | "fullPath">;

const gone = new DOMException("A requested file or directory could not be found.", "NotFoundError");

const fileEntry = (fullPath: string, isGone = false): Entry & Pick<FileSystemFileEntry, "file"> => ({
  isFile: true,
  isDirectory: false,
  name: fullPath.split("/").pop()!,
  fullPath,
  file: (give, fail) => (isGone ? fail?.(gone) : give(new File(["x"], fullPath.split("/").pop()!))),
});

const folderEntry = (
  fullPath: string,
  entries: Entry[],
  isGone = false,
): Entry & Pick<FileSystemDirectoryEntry, "createReader"> => ({
  isFile: false,
  isDirectory: true,
  name: fullPath.split("/").pop()!,
  fullPath,
  createReader: () => {
    const portions = [entries, []];
    return {
      readEntries: (give, fail) =>
        isGone ? fail?.(gone) : give(portions.shift() as unknown as FileSystemEntry[]),
    };
  },
});

const dropOf = (...entries: Entry[]): DataTransferItemList =>
  entries.map((entry) => ({
    kind: "file",
    webkitGetAsEntry: () => entry,
  })) as unknown as DataTransferItemList;

describe("a drop of a folder", () => {
  it("gives the files below it in the order of their names", async () => {
    const files = await droppedFiles(
      dropOf(
        folderEntry("/县", [fileEntry("/县/乙.docx"), folderEntry("/县/镇", [fileEntry("/县/镇/甲.docx")])]),
      ),
    );
    expect(files!.map(({ name }) => name).sort()).toEqual(["县/乙.docx", "县/镇/甲.docx"].sort());
    expect(files!.some(({ trouble }) => trouble !== undefined)).toBe(false);
  });

  it("names the file and the folder that are gone since, beside those that are there", async () => {
    const files = await droppedFiles(
      dropOf(
        folderEntry("/县", [
          fileEntry("/县/甲.docx", true),
          fileEntry("/县/乙.docx"),
          folderEntry("/县/镇", [fileEntry("/县/镇/丙.docx")], true),
        ]),
      ),
    );
    const told = new Map(files!.map(({ name, trouble }) => [name, trouble !== undefined]));
    expect(told).toEqual(
      new Map([
        ["县/甲.docx", true],
        ["县/乙.docx", false],
        ["县/镇", true],
      ]),
    );
  });

  it("tells in the overview what could not be had, and that it should be chosen again", async () => {
    const files = await droppedFiles(dropOf(folderEntry("/县", [], true)));
    const { unread } = await readMany(files!, {
      last: null,
      limits: usualLimits,
      language: "zh",
      onProgress: () => undefined,
      signal: new AbortController().signal,
    });
    expect(unread).toEqual([
      { file: "县", reason: "打不开“县”：可能改过、移走了，正被别的程序占用，或者太大。请重新选择。" },
    ]);
  });

  it("of one file alone is no drop of many", () => {
    expect(droppedFiles(dropOf(fileEntry("/甲.docx")))).toBeNull();
  });
});
