export type Theme = "light" | "dark";

/** The system's theme. */
export const firstTheme = (): Theme =>
  matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";

/** Colours the window. Paper stays white, as Word's does unless told otherwise. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
