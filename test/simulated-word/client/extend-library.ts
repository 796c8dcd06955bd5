import type { Declarations } from "./declaration-types";
import { extendEvents } from "./extend-events";
import { extendWord } from "./extend-word";

/**
 * Brings a loaded library of 2022 (`target` is its window) up to what the installed declarations of office.js name.
 * To be called when the library's files are loaded and before the add-in uses them: after `Office.onReady` in jest, in
 * `WacHost`'s `beforeContext` in a page.
 * @param library which of the library's files is loaded: what it lacks is found out once for each
 */
export function extendLibrary(target: object, declared: Declarations, library: string): void {
  extendWord(target, declared, library);
  extendEvents(target);
}
