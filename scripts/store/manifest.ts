import { OFFICE_JS } from "../lib/build/policy.cjs";
import { childrenOf, find, parseManifest } from "../manifest/xml";
import type { StoreLocale } from "./listing";
import { addressesBelow, type Publisher } from "./publisher";

const rootOf = (xml: string) => {
  const parsed = parseManifest(xml);
  if ("problem" in parsed) throw new Error(`The manifest: ${parsed.problem.message}`);
  return parsed.root;
};

/**
 * The name that a manifest has in a language.
 * @throws Error when it cannot be read, or has none
 */
export function nameIn(xml: string, locale: StoreLocale): string {
  const root = rootOf(xml);
  const element = find(root, "DisplayName");
  const isDefault = find(root, "DefaultLocale")?.textContent?.trim() === locale;
  const override = element && childrenOf(element).find((child) => child.getAttribute("Locale") === locale);
  const name = isDefault ? element?.getAttribute("DefaultValue") : override?.getAttribute("Value");
  if (!name) throw new Error(`The manifest has no name for ${locale}.`);
  return name;
}

/** Where the manifest to be submitted differs from what publisher.json says, [] when nowhere. */
export function submittedManifestProblems(xml: string, publisher: Publisher): string[] {
  const root = rootOf(xml);
  const problems: string[] = [];
  const expect = (what: string, is: string | null | undefined, wanted: string): void => {
    if (is !== wanted) problems.push(`The manifest's ${what} is ${is ?? "missing"}, not ${wanted}.`);
  };
  const { support } = addressesBelow(publisher.origin!);
  expect("ProviderName", find(root, "ProviderName")?.textContent?.trim(), publisher.publisher!);
  expect("SupportUrl", find(root, "SupportUrl")?.getAttribute("DefaultValue"), support);
  expect(
    "SourceLocation",
    find(root, "SourceLocation")?.getAttribute("DefaultValue"),
    `${publisher.origin}/taskpane.html`,
  );
  if (xml.includes("localhost")) problems.push("The manifest names localhost.");
  return problems;
}

/** Whether a page of the package loads Microsoft's own office.js, as policy 1120.1 asks. */
export const loadsMicrosoftsLibrary = (page: string): boolean => page.includes(`src="${OFFICE_JS}"`);
