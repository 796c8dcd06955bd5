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
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(source);
  // Of the rest it would tell every element that is as it should be: ten times as much to write down and to send.
  return page.evaluate(
    async (context) => {
      // Colours on their way are neither the old nor the new ones.
      await new Promise(requestAnimationFrame);
      const changing = document.getAnimations().filter((each) => each instanceof CSSTransition);
      await Promise.allSettled(changing.map(({ finished }) => finished));
      const { axe } = window as unknown as { axe: { run(...args: object[]): Promise<AxeResults> } };
      const { violations } = await axe.run(context, { resultTypes: ["violations"] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    { exclude },
  );
}
