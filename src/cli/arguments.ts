/** The words of a command line taken apart: options by name, and the rest. Knows no file and prints nothing. */

/** The options that a command takes; the value says whether the option has a value. */
export type OptionSpec = Record<string, "value" | "flag">;

export interface Arguments {
  options: Record<string, string>;
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

/**
 * `--name value`, `--name=value`, `-o value`; everything behind `--` is no option.
 * @throws UsageError for an option that the command does not have, that lacks its value or is given twice.
 */
export function parseArguments(words: string[], spec: OptionSpec): Arguments {
  const result: Arguments = { options: {}, rest: [] };
  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === "--") return { ...result, rest: [...result.rest, ...queue] };
    if (!/^-./.test(word)) {
      result.rest.push(word);
      continue;
    }
    const [, name = word, inline] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
    const kind = Object.hasOwn(spec, name) ? spec[name] : undefined;
    if (kind === undefined) throw new UsageError("unknown-option", { option: name });
    if (Object.hasOwn(result.options, name)) throw new UsageError("option-twice", { option: name });
    if (kind === "flag" && inline !== undefined) throw new UsageError("no-value-wanted", { option: name });
    const value = kind === "flag" ? "" : (inline ?? queue.shift());
    if (value === undefined || (kind === "value" && value === "")) {
      throw new UsageError("value-missing", { option: name });
    }
    result.options[name] = value;
  }
  return result;
}
