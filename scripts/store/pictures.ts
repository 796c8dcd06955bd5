import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { pngSize } from "../manifest/files";
import { limits, LOGO, SCREENSHOT } from "./limits";
import type { StoreLocale } from "./listing";

const folder = path.resolve(__dirname, "../../store/pictures");

/** The pictures of a listing, in the order in which they are shown. */
export const PICTURES = ["1-check", "2-prose", "3-draft", "4-tables", "5-submit"] as const;

/** Where the pictures of a listing lie. */
export const picturesOf = (locale: StoreLocale): { name: (typeof PICTURES)[number]; file: string }[] =>
  PICTURES.map((name) => ({ name, file: path.join(folder, locale, `${name}.png`) }));

/** Where the logo lies. */
export const logoFile = path.join(folder, "logo-300.png");

/** What is wrong with a picture of the store, [] when nothing is. `bytes` null: it is not there. */
export function pictureProblems(
  name: string,
  bytes: Uint8Array | null,
  size: { width: number; height: number },
): string[] {
  if (bytes === null) return [`${name} is not there.`];
  const real = pngSize(bytes);
  if (!real) return [`${name} is no PNG.`];
  const problems: string[] = [];
  if (real.width !== size.width || real.height !== size.height)
    problems.push(`${name} is ${real.width} × ${real.height}, not ${size.width} × ${size.height}.`);
  if (bytes.length > limits.picture.most)
    problems.push(`${name} has ${bytes.length} bytes; the store takes ${limits.picture.most}.`);
  return problems;
}

const read = (file: string): Uint8Array | null => {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
};

/** What is wrong with the logo and the pictures of a listing. */
export function picturesProblems(locale: StoreLocale): string[] {
  const known = new Set(picturesOf(locale).map(({ file }) => path.basename(file)));
  const others = readdirSync(path.join(folder, locale)).filter((name) => !known.has(name));
  return [
    ...pictureProblems("The logo", read(logoFile), LOGO),
    ...picturesOf(locale).flatMap(({ name, file }) =>
      pictureProblems(`${locale} ${name}`, read(file), SCREENSHOT),
    ),
    ...others.map((name) => `${locale} ${name} belongs to no picture of the listing.`),
  ];
}
