import type { Session } from "../session";

/** Whose name stands in the properties of the document as its author (WordApi 1.3); "" for nobody's. */
export async function readAuthor({ context }: Session): Promise<string> {
  const { properties } = context.document;
  properties.load("author");
  await context.sync();
  return properties.author.trim();
}
