import { referenced } from "../markup/tags";
import type { WordFile } from "./word-file";

const CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** Whose name stands in the properties of the file as its author (ECMA-376-2 §11); "" for nobody's. */
export function authorOf(file: WordFile): string {
  const core = file.relationships("").find(({ type }) => type === CORE)?.target;
  const xml = core === undefined ? null : file.text(core);
  const name = /<(?:\w+:)?creator\b[^>]*>([^<]*)</.exec(xml ?? "")?.[1] ?? "";
  return name.replace(/&[^;]+;/g, referenced).trim();
}
