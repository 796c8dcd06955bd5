import type { OfficeColours } from "../../transport/desktop-session";

export type Theme = "light" | "dark";

/** The system's theme. */
export const firstTheme = (): Theme =>
  matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";

/** Colours the window. Paper stays white, as Word's does unless told otherwise. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** What Office tells add-ins of its colours. */
export const officeColours: Record<Theme, OfficeColours> = {
  light: {
    bodyBackgroundColor: "#ffffff",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#f3f2f1",
    controlForegroundColor: "#262626",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#ffffff",
    controlBackgroundColor: "#3b3a39",
    controlForegroundColor: "#ffffff",
  },
};
