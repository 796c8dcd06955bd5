import type { Declarations } from "../../client/declaration-types";
import { extendLibrary } from "../../client/extend-library";
import type { AddinPage } from "../addin/addin-page";

/**
 * Stands in front of office.js in each page of the add-in, as the server hands it out: lets the simulated Word around
 * this frame put its host object into this window before Microsoft's library looks for one, and lets it extend the
 * library. Runs in the frame itself, so that what the library gets is of its own window.
 */
let isExtended = false;

const page: AddinPage = {
  window,
  extend(declarations) {
    if (isExtended || !("Word" in window) || !("OfficeExtension" in window)) return;
    isExtended = true;
    extendLibrary(window, JSON.parse(declarations) as Declarations, "of this page");
  },
};

if (window.parent !== window) window.parent.enterWord?.(page);
