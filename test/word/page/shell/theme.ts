export type Theme = "light" | "dark";

/** The theme asked for in the page's address, else the system's. */
export function firstTheme(): Theme {
  const asked = new URLSearchParams(location.search).get("theme");
  if (asked === "light" || asked === "dark") return asked;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Colours the window. Paper stays white, as Word's does unless told otherwise. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
