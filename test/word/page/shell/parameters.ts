import { profileNames, type ProfileName } from "../../profiles";
import type { Locale } from "../texts";
import { firstTheme, type Theme } from "./theme";

/** What the page's address may ask for: `?document=NAME|new&profile=…&theme=…&locale=…`. */
export interface Parameters {
  /** Name of an offered document, `new` for an empty one; null for the first one offered. */
  document: string | null;
  profile: ProfileName;
  theme: Theme;
  locale: Locale;
}

export function readParameters(search: string): Parameters {
  const asked = new URLSearchParams(search);
  const theme = asked.get("theme");
  return {
    document: asked.get("document"),
    profile: profileNames.find((name) => name === asked.get("profile")) ?? "m365",
    theme: theme === "dark" || theme === "light" ? theme : firstTheme(),
    locale: asked.get("locale") === "en-US" ? "en-US" : "zh-CN",
  };
}
