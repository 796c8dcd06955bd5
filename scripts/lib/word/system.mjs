import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { run } from "../run.mjs";

/**
 * Everything that putting the add-in into Word asks of the machine, and nothing else does: tests stand a machine of
 * their own in its place.
 * @typedef {object} System
 * @property {string} platform as `process.platform`
 * @property {Record<string, string | undefined>} env
 * @property {string} home the user's folder
 * @property {(file: string) => boolean} exists
 * @property {(file: string) => Promise<string | null>} read a file's text; null when it cannot be read
 * @property {(from: string, to: string) => Promise<void>} copy makes the folder; rejects when that is refused
 * @property {(file: string) => Promise<void>} remove no error when the file is not there
 * @property {(command: string, args: string[]) => Promise<{ code: number, output: string }>} run to its end, unseen.
 *   The output has one character a byte (latin1): which code page a program of Windows writes in is not known.
 * @property {(command: string, args: string[]) => Promise<{ code: number }>} ask runs a program that may ask the user
 * @property {(command: string, args: string[]) => Promise<boolean>} start a program that stays when this one ends; false
 *   when it cannot be started
 * @property {(ms: number) => Promise<void>} pause
 */

/** Starts a program that outlives this one. */
function start(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { detached: true, stdio: "ignore" });
    child.on("error", () => resolve(false));
    child.on("spawn", () => {
      child.unref();
      resolve(true);
    });
  });
}

/** This machine. @returns {System} */
export const thisSystem = () => ({
  platform: process.platform,
  env: process.env,
  home: os.homedir(),
  exists: existsSync,
  read: (file) => readFile(file, "utf8").catch(() => null),
  copy: async (from, to) => {
    await mkdir(path.dirname(to), { recursive: true });
    await copyFile(from, to);
  },
  remove: (file) => rm(file, { force: true }),
  run: (command, args) => run(command, args, { quiet: true, encoding: "latin1" }),
  ask: (command, args) => run(command, args, { input: "inherit" }),
  start,
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
});
