import { findOnMac, fetchOnMac, openOnMac, registerOnMac, runsOnMac, unregisterOnMac } from "./mac.mjs";
import {
  fetchOnWindows,
  findOnWindows,
  openOnWindows,
  registerOnWindows,
  runsOnWindows,
  unregisterOnWindows,
} from "./windows.mjs";

/** How often it is looked whether Word has come up, a second apart: a cold start from a network drive takes its time. */
const looks = 30;

const onWindows = {
  find: findOnWindows,
  register: registerOnWindows,
  unregister: unregisterOnWindows,
  open: openOnWindows,
  runs: runsOnWindows,
  fetch: fetchOnWindows,
};
const onMac = {
  find: findOnMac,
  register: registerOnMac,
  unregister: unregisterOnMac,
  open: openOnMac,
  runs: runsOnMac,
  fetch: fetchOnMac,
};

/**
 * Word on this machine.
 * @param {import("./system.mjs").System} system
 * @returns {null | {
 *   find: () => Promise<string | null>,
 *   register: (manifest: { id: string, file: string }) => Promise<void>,
 *   unregister: (manifest: { id: string, file: string }) => Promise<void>,
 *   trusts: (url: string, expected: string) => Promise<boolean>,
 *   runs: () => Promise<boolean>,
 *   open: (word: string, document: string | null) => Promise<boolean>,
 * }} null where there can be no Word.
 *   `register` and `unregister` throw WordTrouble when it is not so afterwards; `trusts` is true when the system's own
 *   TLS gets `expected` from the address; `open` is true when a Word runs afterwards.
 */
export function wordOn(system) {
  const word = { win32: onWindows, darwin: onMac }[system.platform];
  if (!word) return null;
  const runs = () => word.runs(system);
  return {
    find: () => word.find(system),
    register: (manifest) => word.register(system, manifest),
    unregister: (manifest) => word.unregister(system, manifest),
    trusts: async (url, expected) => (await word.fetch(system, url)).includes(expected),
    runs,
    open: async (application, document) => {
      if (!(await word.open(system, application, document))) return false;
      for (let look = 0; look < looks; look += 1) {
        if (await runs()) return true;
        await system.pause(1000);
      }
      return false;
    },
  };
}
