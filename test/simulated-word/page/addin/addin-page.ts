/** A page of the add-in that has just begun to load: our script in it runs before Microsoft's library. */
export interface AddinPage {
  window: Window;
  /**
   * Brings the library of that window up to the declarations (JSON text) once it is there; does nothing before, and
   * nothing a second time.
   */
  extend(declarations: string): void;
}

declare global {
  interface Window {
    /** Called by each page of the add-in, in a frame below this window, before it loads Microsoft's library. */
    enterWord?: (page: AddinPage) => void;
  }
}
