import { readFileSync } from "node:fs";
import path from "node:path";
import { limits, type StoreLimit } from "./limits";
import { PICTURES } from "./pictures";

/** The languages of the store's texts: those of the manifest. */
export const LOCALES = ["zh-CN", "en-US"] as const;
export type StoreLocale = (typeof LOCALES)[number];

/** What the store says of the add-in in one language. */
export interface Listing {
  name: string;
  summary: string;
  /** HTML, as it is pasted. */
  description: string;
  keywords: string[];
  /** One a picture, in their order. */
  captions: string[];
}

const HEADINGS = ["Name", "Summary", "Description", "Search keywords", "Captions"] as const;

/** Items of a Markdown list, `- ` or `1. `. */
const items = (list: string): string[] =>
  list
    .split("\n")
    .map((line) => /^(?:-|\d+\.) +(.*\S)/.exec(line)?.[1])
    .filter((item) => item !== undefined);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const withBold = (text: string): string => escaped(text).replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>");

/** Paragraphs and lists of a description as HTML: the tags that every form takes, and no others. */
const htmlOf = (description: string): string =>
  description
    .split(/\n{2,}/)
    .map((block) => {
      const list = items(block);
      if (list.length === 0) return `<p>${withBold(block)}</p>`;
      return `<ul>${list.map((item) => `<li>${withBold(item)}</li>`).join("")}</ul>`;
    })
    .join("\n");

/**
 * The texts of a listing, from a page with the headings Name, Summary, Description, Search keywords and Captions.
 * @throws Error that names a heading that is missing, twice or unknown
 */
export function readListing(markdown: string): Listing {
  const parts = markdown.split(/^## +/m).slice(1);
  const sections = new Map(
    parts.map((part) => {
      const end = part.indexOf("\n");
      return [part.slice(0, end).trim(), part.slice(end + 1).trim()];
    }),
  );
  const names = [...sections.keys()].join(", ");
  if (parts.length !== HEADINGS.length || HEADINGS.some((heading) => !sections.has(heading)))
    throw new Error(`The headings of a listing are ${HEADINGS.join(", ")}, not ${names}.`);
  const section = (heading: (typeof HEADINGS)[number]): string => sections.get(heading)!;
  return {
    name: section("Name"),
    summary: section("Summary"),
    description: htmlOf(section("Description")),
    keywords: items(section("Search keywords")),
    captions: items(section("Captions")),
  };
}

/** The texts of store/listing.LOCALE.md. */
export const listingOf = (locale: StoreLocale): Listing =>
  readListing(readFileSync(path.resolve(__dirname, `../../store/listing.${locale}.md`), "utf8"));

function tooLong(what: string, text: string, { most }: StoreLimit): string[] {
  if (text.trim() === "") return [`${what} is empty.`];
  return text.length > most ? [`${what} has ${text.length} characters; the store takes ${most}.`] : [];
}

/** Words that the store's pages tell apart from a description: claims, prices, other people's products in a name. */
const inNoName = /microsoft|office|word|free|sale|免费|!|！/i;

const plain = (html: string): string => html.replace(/<[^>]*>/g, "");

/**
 * What the store would not take of the texts of a listing, [] when nothing is.
 * @param manifestName the name that the manifest has in this language: the store's has to be the same
 */
export function listingProblems(listing: Listing, manifestName: string): string[] {
  const { name, summary, description, keywords, captions } = listing;
  const problems = [
    ...tooLong("The name", name, limits.name),
    ...tooLong("The summary", summary, limits.summary),
    ...tooLong("The description", description, limits.description),
    ...keywords.flatMap((keyword) => tooLong(`The keyword “${keyword}”`, keyword, limits.keyword)),
    ...captions.flatMap((caption, index) => tooLong(`Caption ${index + 1}`, caption, limits.caption)),
  ];
  if (name !== manifestName) problems.push(`The name is “${name}”, in the manifest “${manifestName}”.`);
  if (inNoName.test(name)) problems.push(`The name has a word that the store does not take: ${name}`);
  if (summary.includes(name)) problems.push("The summary repeats the name.");
  if (plain(description).includes(summary)) problems.push("The description repeats the summary.");
  if (keywords.length === 0 || keywords.length > limits.keywords.most)
    problems.push(`${keywords.length} keywords; the store takes 1 to ${limits.keywords.most}.`);
  const searched = [name, summary, plain(description)].join("\n");
  for (const keyword of keywords)
    if (searched.includes(keyword)) problems.push(`The keyword “${keyword}” is found by the texts already.`);
  if (captions.length !== PICTURES.length)
    problems.push(`${captions.length} captions for ${PICTURES.length} pictures.`);
  return problems;
}
