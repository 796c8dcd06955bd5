let known: Promise<string> | null = null;

/**
 * What the installed declarations of office.js name, as JSON text: the server makes it from `@types/office-js`. Empty
 * when the server has none; the library then stays as old as it is.
 */
export function wordDeclarations(): Promise<string> {
  known ??= fetch("/word/declarations.json").then(
    (response) => (response.ok ? response.text() : ""),
    () => "",
  );
  return known;
}
