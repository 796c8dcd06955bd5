import { NONE } from "../../pane/about/requirement-sets";
import type { Base } from "./values";

const minor = (version: string | undefined): number => Number((version ?? NONE).split(".")[1]);

/**
 * The known profile that a Word is nearest to, by platform and sets alone.
 * @param platform `Office.context.platform`
 */
export function baseOf(platform: string, sets: Record<string, string>): Base {
  if (platform === "OfficeOnline") return "web";
  if (platform !== "PC") return "mac";
  if (minor(sets.WordApi) >= 9) return "m365";
  return minor(sets.WordApi) >= 4 ? "ltsc2024" : "ltsc2021";
}
