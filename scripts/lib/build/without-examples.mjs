import { readFile } from "node:fs/promises";

/** The examples of a rule are the last statement of its file. */
const EXAMPLES = "\nexport const examples";

/**
 * A rule's file without its examples. Nothing in src imports them, but esbuild keeps what is made by calls, and a report put
 * together for an example is.
 * @param {string} source
 * @throws Error where something stands behind the examples: it would be lost
 */
export function withoutExamples(source) {
  const at = source.indexOf(EXAMPLES);
  if (at < 0) return source;
  const [, behind] = /\n[)\]}]*;\n+(\S[^\n]*)/.exec(source.slice(at)) ?? [];
  if (behind !== undefined) throw new Error(`The examples of a rule are not the last in its file: ${behind}`);
  return source.slice(0, at);
}

/** For esbuild: the rules without their examples. */
export const onlyRules = {
  name: "only rules",
  setup(build) {
    build.onLoad({ filter: /[/\\]src[/\\]check[/\\]rules[/\\].*\.ts$/ }, async ({ path: name }) => ({
      contents: withoutExamples(await readFile(name, "utf8")),
      loader: "ts",
    }));
  },
};
