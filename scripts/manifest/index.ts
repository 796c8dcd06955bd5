import { checkFunctions, checkRequirements, checkVersion } from "./code";
import { checkIcons, checkUrls } from "./files";
import { checkKinds, checkOrder } from "./order";
import type { Problem, Surroundings } from "./problem";
import { checkResources } from "./resources";
import { checkTexts } from "./texts";
import { parseManifest } from "./xml";

export type { Problem, Surroundings } from "./problem";

/** All that is wrong with a manifest, [] when nothing is. Needs no network. */
export function validateManifest(xml: string, surroundings: Surroundings): Problem[] {
  const parsed = parseManifest(xml);
  if ("problem" in parsed) return [parsed.problem];
  const { root } = parsed;
  return [
    ...checkKinds(root),
    ...checkOrder(root),
    ...checkTexts(root),
    ...checkResources(root),
    ...checkUrls(root, surroundings),
    ...checkIcons(root, surroundings),
    ...checkRequirements(root, surroundings),
    ...checkFunctions(root, surroundings),
    ...checkVersion(root, surroundings),
  ];
}
