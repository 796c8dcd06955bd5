import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const source = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe-core objects to, one line each; best practices included.
 * @param exclude selectors of what is not looked at
 */
export async function objections(page: Page | Frame, exclude: string[] = []): Promise<string[]> {
  await page.evaluate(source);
  const { violations } = await page.evaluate(
    (context) =>
      (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe.run(context),
    { exclude },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
