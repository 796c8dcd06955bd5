import type { Behaviours } from "../../behaviours";
import { profileNames, type ProfileName } from "../../profiles";
import { readSwitches } from "../../switches";
import type { Locale } from "../texts";
import { firstTheme, type Theme } from "./theme";

/**
 * What the page's address may ask for:
 * `?document=NAME|new&profile=…&switch=NAME:VALUE&panes=1|2&pane=open&theme=…&locale=…`; `switch` as often as wanted.
 */
export interface Parameters {
  /** Name of an offered document, `new` for an empty one; null for the first one offered. */
  document: string | null;
  profile: ProfileName;
  /** What this Word does otherwise than its profile. */
  behaviours: Partial<Behaviours>;
  /** How many task panes stand beside the document, each one the add-in anew. */
  panes: 1 | 2;
  /** Whether the panes are open from the start. */
  pane: "open" | "closed";
  theme: Theme;
  locale: Locale;
  /** What was asked for and does not exist, as `name=value`. */
  unknown: string[];
}

export function readParameters(search: string): Parameters {
  const asked = new URLSearchParams(search);
  const unknown: string[] = [];
  const choice = <T extends string>(name: string, values: readonly T[], otherwise: T): T => {
    const value = asked.get(name);
    const known = values.find((each) => each === value);
    if (known === undefined && value !== null) unknown.push(`${name}=${value}`);
    return known ?? otherwise;
  };
  const switches = readSwitches(asked.getAll("switch"));
  return {
    document: asked.get("document"),
    profile: choice("profile", profileNames, "m365"),
    behaviours: switches.behaviours,
    panes: choice("panes", ["1", "2"], "1") === "2" ? 2 : 1,
    pane: choice("pane", ["open", "closed"], "closed"),
    theme: choice("theme", ["dark", "light"], firstTheme()),
    locale: choice("locale", ["zh-CN", "en-US"], "zh-CN"),
    unknown: [...unknown, ...switches.unknown.map((each) => `switch=${each}`)],
  };
}
