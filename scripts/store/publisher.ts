import { readFileSync } from "node:fs";
import path from "node:path";
import * as served from "../lib/build/served-from.cjs";

/** What only whoever publishes knows; null in store/publisher.json until it is filled in. */
export interface Publisher {
  /** The name that the store shows; the manifest's ProviderName has to be the same. */
  publisher: string | null;
  /** Where the pages of `npm run package` lie, e.g. https://nianbao.example/addin. */
  origin: string | null;
  /** Whom users ask; what `npm run package` was given as --contact. */
  contact: string | null;
  /** https address of the terms of use, or "standard" for Microsoft's standard contract. */
  terms: string | null;
}

const FIELDS = ["publisher", "origin", "contact", "terms"] as const;

/** store/publisher.json, with nothing known of its fields yet. */
export const storedPublisher = (): unknown =>
  JSON.parse(readFileSync(path.resolve(__dirname, "../../store/publisher.json"), "utf8"));

const isHttps = (address: string): boolean => URL.canParse(address) && new URL(address).protocol === "https:";

/** Names of nobody, as they stand in examples. */
const isExample = (value: string): boolean => /example|placeholder|todo|xxx|某|〔|<|\{/i.test(value);

/** Which fields still have to be filled in, or are filled in wrongly; [] when the kit can be submitted. */
export function publisherProblems(stored: unknown): string[] {
  const given = (stored ?? {}) as Record<string, unknown>;
  const problems = FIELDS.flatMap((field) => {
    const value = given[field];
    if (typeof value !== "string" || value.trim() === "")
      return [`publisher.json: ${field} is not filled in.`];
    return isExample(value) ? [`publisher.json: ${field} is an example: ${value}`] : [];
  });
  const { origin, terms } = given as Partial<Publisher>;
  if (typeof origin === "string" && served.addressFrom(origin) === null)
    problems.push(`publisher.json: origin is no https address of a server: ${origin}`);
  if (typeof terms === "string" && terms !== "standard" && !isHttps(terms))
    problems.push(`publisher.json: terms is neither an https address nor "standard": ${terms}`);
  const unknown = Object.keys(given).filter((field) => !FIELDS.some((known) => known === field));
  return [...problems, ...unknown.map((field) => `publisher.json: ${field} is not known.`)];
}

/** The addresses that the store asks for, below `origin`. */
export const addressesBelow = (origin: string) => ({
  origin,
  support: `${origin}/support.html`,
  privacy: `${origin}/privacy.html`,
  sample: `${origin}/sample.docx`,
});
