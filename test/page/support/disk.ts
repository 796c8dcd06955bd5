import type { Page } from "playwright-core";

/** A file of a disk as File System Access gives it, and all that may go wrong with it. */

/** `unanswered`: the browser's question is left standing; `write`, `close`: refused half way; `torn`: half of it arrives, and nobody says so. */
export type Fault = "unanswered" | "permission" | "gone" | "write" | "close" | "torn" | null;

interface Disk {
  bytes: number[];
  fault: Fault;
  /** What was asked of it, in order. */
  asked: string[];
  /** What 另存… writes into; null where the browser refuses its dialog. */
  copy: { bytes: number[]; fault: Fault } | null;
}

declare global {
  interface Window {
    disk: Disk;
  }
}

/**
 * Gives the page dialogs that are answered at once: with a file of a disk for 选择文件…, with another one for 另存…. To be
 * called before it loads. What is written goes into the file when it is closed, as the standard has it.
 */
export async function giveDisk(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.addInitScript(
    ([fileName, content]) => {
      const disk: Disk = { bytes: [...content], fault: null, asked: [], copy: null };
      const refuse = (kind: string): never => {
        throw new DOMException(kind, kind);
      };
      const handleOf = (called: string, file: () => { bytes: number[]; fault: Fault }) => ({
        kind: "file",
        name: called,
        getFile: async () =>
          file().fault === "gone"
            ? refuse("NotFoundError")
            : new File([new Uint8Array(file().bytes)], called),
        requestPermission: async () => {
          disk.asked.push("permission");
          while (file().fault === "unanswered") await new Promise((resolve) => setTimeout(resolve, 20));
          return file().fault === "permission" ? "denied" : "granted";
        },
        createWritable: async () => {
          if (file().fault === "permission") refuse("NotAllowedError");
          disk.asked.push("writable");
          let beside: number[] = [];
          return {
            write: async (part: Uint8Array) => {
              beside = [...part];
              if (file().fault === "write") refuse("QuotaExceededError");
            },
            close: async () => {
              if (file().fault === "close") refuse("InvalidStateError");
              const { fault } = file();
              file().bytes = fault === "torn" ? beside.slice(0, beside.length / 2) : beside;
              disk.asked.push("closed");
            },
            abort: async () => void disk.asked.push("aborted"),
          };
        },
      });
      Object.assign(window, {
        disk,
        showOpenFilePicker: async () => [handleOf(fileName, () => disk)],
        showSaveFilePicker: async () => {
          if (!disk.copy) refuse("SecurityError");
          return handleOf("另一份.docx", () => disk.copy!);
        },
      });
    },
    [name, [...bytes]] as const,
  );
}

/** What lies on the disk, or in the other file. */
export const bytesOnDisk = async (page: Page, which: "file" | "copy" = "file"): Promise<Uint8Array> =>
  new Uint8Array(
    await page.evaluate((one) => (one === "file" ? window.disk : window.disk.copy!).bytes, which),
  );

/** Changes the disk, as another program would. */
export const setDisk = async (
  page: Page,
  { bytes, ...change }: { bytes?: Uint8Array; fault?: Fault; copy?: Disk["copy"] },
): Promise<void> => {
  await page.evaluate(
    ([own, more]) => void Object.assign(window.disk, own === null ? {} : { bytes: own }, { asked: [] }, more),
    [bytes ? [...bytes] : null, change] as const,
  );
};

export const askedOfDisk = (page: Page): Promise<string[]> => page.evaluate(() => window.disk.asked);
