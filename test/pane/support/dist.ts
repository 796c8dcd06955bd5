import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { BrowserContext } from "playwright-core";

const ROOT = path.resolve(__dirname, "../../..");
const DIST = path.join(ROOT, "dist");
const LIBRARY = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
const PUBLISHED = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Where the built pages seem to be. */
export const ORIGIN = "https://nianbao.test";

export const builtFile = (name: string): string => {
  const file = path.join(DIST, name);
  if (!existsSync(file)) throw new Error("dist/ is not built: run `npm run build` first.");
  return file;
};

/**
 * Answers for the server of the built pages and for Microsoft's, from the disk; every other address is refused and
 * kept.
 */
export async function serveDist(context: BrowserContext): Promise<{ foreign: string[] }> {
  const foreign: string[] = [];
  builtFile("taskpane.html");
  await context.route("**/*", (route) => {
    const url = route.request().url();
    const tail = (base: string) => decodeURIComponent(url.slice(base.length).split(/[?#]/)[0]!);
    const file = url.startsWith(`${ORIGIN}/`)
      ? path.join(DIST, tail(ORIGIN))
      : url.startsWith(PUBLISHED)
        ? // The library asks for folders in capitals that its package has in lower case.
          path.join(LIBRARY, tail(PUBLISHED).toLowerCase())
        : null;
    if (file === null) {
      foreign.push(url);
      return route.abort();
    }
    if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404, body: "" });
    const type = file.endsWith(".html") ? "text/html; charset=utf-8" : undefined;
    return route.fulfill({ body: readFileSync(file), ...(type && { contentType: type }) });
  });
  return { foreign };
}
