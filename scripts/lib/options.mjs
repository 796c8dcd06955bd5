import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { text } from "./texts.mjs";

/**
 * @typedef {{ help: boolean, simulated: boolean, page: boolean, open: boolean, build: boolean, port: number, document: string | null }} Options
 */

/** What is wrong with the words of a command line; the message says it. */
export class UsageError extends Error {}

const refuse = (id, data) => {
  throw new UsageError(text(id, data));
};

const known = {
  help: { type: "boolean", short: "h" },
  simulated: { type: "boolean" },
  page: { type: "boolean" },
  "no-open": { type: "boolean" },
  "no-build": { type: "boolean" },
  port: { type: "string" },
  document: { type: "string" },
};

/**
 * The values by name; each option once, known, and with a value if and only if it has one. Who asks for help gets it,
 * whatever else is wrong.
 */
function valuesFrom(args) {
  // Not strict: the sentences of `parseArgs` are English only.
  const { tokens } = parseArgs({ args, options: known, strict: false, tokens: true });
  if (tokens.some(({ name }) => name === "help")) return { help: true };
  const values = {};
  for (const { kind, name, rawName: option, value, inlineValue } of tokens) {
    if (kind === "option-terminator") continue;
    if (kind === "positional") refuse("unknownWord", { word: value });
    if (!Object.hasOwn(known, name)) refuse("unknownOption", { option });
    if (Object.hasOwn(values, name)) refuse("optionTwice", { option });
    const isFlag = known[name].type === "boolean";
    if (isFlag && value !== undefined) refuse("noValueWanted", { option });
    if (!isFlag && (!value || (!inlineValue && /^-./.test(value)))) refuse("valueMissing", { option });
    values[name] = isFlag || value;
  }
  return values;
}

function portFrom(typed = "3000") {
  if (!/^\d{1,5}$/.test(typed) || Number(typed) > 65535) refuse("badPort", { port: typed });
  return Number(typed);
}

function documentFrom(typed) {
  if (typed === undefined) return null;
  if (!existsSync(typed)) refuse("noDocument", { file: typed });
  return path.resolve(typed);
}

/**
 * @param {string[]} args what stands behind `npm start --`
 * @returns {Options}
 * @throws UsageError that names what it does not know
 */
export function parseOptions(args) {
  const values = valuesFrom(args);
  return {
    help: values.help === true,
    simulated: values.simulated === true,
    page: values.page === true,
    open: values["no-open"] !== true,
    build: values["no-build"] !== true,
    port: portFrom(values.port),
    document: documentFrom(values.document),
  };
}

/** Ends a script with the sentence of what went wrong: 2 for a wrong call, 1 for anything else. */
export function endWith(error) {
  console.error(error.message);
  process.exit(error instanceof UsageError ? 2 : 1);
}
