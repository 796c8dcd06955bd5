import { version } from "../../../package.json";
import { mishapLines } from "../../word/memory/mishaps";
import type { PaneContext } from "../flows/flow";
import { hasSet, languages, officeVersion, platform } from "./office-facts";
import { NONE, requirementSets, supportedVersions } from "./requirement-sets";

/** The version of the assistant. */
export const assistantVersion = version;

/** The line of what Office tells; in a page without Office that is said. */
function officeLines(): string[] {
  if (typeof Office === "undefined" || !Office.context) return ["Office: none"];
  const sets = Object.entries(requirementSets(supportedVersions(hasSet)));
  const known = sets.filter(([, highest]) => highest !== NONE).map(([set, highest]) => `${set} ${highest}`);
  return [
    `Office: ${[platform(), officeVersion()].join(" ").trim()}`,
    `languages: ${languages().join(", ")}`,
    `sets: ${known.join(", ")}`,
  ];
}

/** Where the page has Microsoft's library from. */
const librarySource = (page: Document): string =>
  [...page.scripts].map(({ src }) => src).find((src) => /\/office(\.debug)?\.js$/.test(src)) ?? "none";

/**
 * What somebody who helps from afar has to know: versions, what this Word supports, the chosen place, errors that nobody
 * saw. Of the document there is neither text nor name in it.
 */
export function diagnostics({ services, store }: PaneContext, now = new Date()): string {
  const { origin, pathname } = window.location;
  const lines = [
    `nianbao ${assistantVersion}`,
    `page: ${origin}${pathname}`,
    `office.js: ${librarySource(document)}`,
    ...officeLines(),
    `place: ${store.get().settings.profile ?? "none"}`,
    `web view: ${navigator.userAgent}`,
    `time: ${now.toISOString()}`,
  ];
  return [...lines, mishapLines(services.memory)].filter(Boolean).join("\n");
}
