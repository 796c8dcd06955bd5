import { parseArgs } from "node:util";

/** The words of a command line taken apart: options by name, and the rest. Knows no file and prints nothing. */

/** Every option that there is; which command takes which stands with the commands. */
const known = {
  help: { type: "boolean", short: "h" },
  last: { type: "string" },
  list: { type: "string" },
  own: { type: "string" },
  as: { type: "string" },
  settings: { type: "string" },
  unit: { type: "string" },
  year: { type: "string" },
  "year-of-last": { type: "string" },
  force: { type: "boolean" },
  zeros: { type: "boolean" },
  table: { type: "string" },
  row: { type: "string" },
  by: { type: "string" },
  safe: { type: "boolean" },
  ids: { type: "string" },
  output: { type: "string", short: "o" },
} as const;

type Known = typeof known;
export type OptionName = keyof Known;

/** What an option was given: its value, or true for one that has none. */
export type Options = { [name in OptionName]?: Known[name]["type"] extends "string" ? string : true };

export interface Arguments {
  options: Options;
  /** The options as they were typed, by name: `-o` for `output`. */
  typed: Partial<Record<OptionName, string>>;
  rest: string[];
}

/** What is wrong with the words; `problem` is the end of a message id. */
export class UsageError extends Error {
  constructor(
    readonly problem: string,
    readonly data: Record<string, string> = {},
  ) {
    super(problem);
  }
}

const isKnown = (name: string): name is OptionName => Object.hasOwn(known, name);

/** A word that looks like an option is no value: `--last --as json` has forgotten the file. */
const isForgotten = (value: string | undefined, inline: boolean | undefined): boolean =>
  value === undefined || value === "" || (!inline && /^-./.test(value));

/**
 * `--name value`, `--name=value`, `-o value`; everything behind `--` is no option. Who asks for help gets it, whatever
 * else is wrong.
 * @throws UsageError for an option that does not exist, that lacks its value, has one too many or is given twice.
 */
export function parseArguments(words: string[]): Arguments {
  // Not strict: the sentences of `parseArgs` are English, and written for programmers.
  const { tokens, positionals } = parseArgs({ args: words, options: known, strict: false, tokens: true });
  const given = tokens.filter((token) => token.kind === "option");
  if (given.some(({ name }) => name === "help")) return { options: { help: true }, typed: {}, rest: [] };

  const typed: Arguments["typed"] = {};
  const options: Record<string, string | true> = {};
  for (const { name, rawName: option, value, inlineValue } of given) {
    if (!isKnown(name)) throw new UsageError("unknown-option", { option });
    if (Object.hasOwn(typed, name)) throw new UsageError("option-twice", { option });
    typed[name] = option;
    if (known[name].type === "boolean") {
      if (value !== undefined) throw new UsageError("no-value-wanted", { option });
      options[name] = true;
      continue;
    }
    // `-o=x` leaves the sign with the value, where `--output=x` does not.
    const plain = inlineValue && !option.startsWith("--") ? value.replace(/^=/, "") : value;
    if (isForgotten(plain, inlineValue)) throw new UsageError("value-missing", { option });
    options[name] = plain!;
  }
  return { options, typed, rest: positionals };
}

/**
 * Holds a command to the options that it takes.
 * @throws UsageError for one that belongs to another command.
 */
export function allowOnly({ typed }: Arguments, command: string, takes: readonly OptionName[]): void {
  for (const [name, option] of Object.entries(typed)) {
    if (!takes.includes(name as OptionName)) throw new UsageError("option-elsewhere", { option, command });
  }
}
