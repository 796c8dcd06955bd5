import { existsSync } from "node:fs";
import path from "node:path";
import { text } from "./texts.mjs";

/**
 * @typedef {{ help: boolean, simulated: boolean, open: boolean, build: boolean, port: number, document: string | null }} Options
 */

/** The value behind an option, or an error naming the option. */
function valueOf(args, index, isGood) {
  const value = args[index + 1];
  if (value === undefined || !isGood(value))
    throw new Error(text("unknownOption", { option: args.slice(index, index + 2).join(" ") }));
  return value;
}

/**
 * @param {string[]} args what stands behind `npm start --`
 * @returns {Options}
 * @throws Error that names what it does not know
 */
export function parseOptions(args) {
  const options = { help: false, simulated: false, open: true, build: true, port: 3000, document: null };
  for (let index = 0; index < args.length; index += 1) {
    const option = args[index];
    if (option === "--help" || option === "-h") options.help = true;
    else if (option === "--simulated") options.simulated = true;
    else if (option === "--no-open") options.open = false;
    else if (option === "--no-build") options.build = false;
    else if (option === "--port") {
      options.port = Number(
        valueOf(args, index, (value) => /^\d{1,5}$/.test(value) && Number(value) < 65536),
      );
      index += 1;
    } else if (option === "--document") {
      options.document = path.resolve(valueOf(args, index, existsSync));
      index += 1;
    } else throw new Error(text("unknownOption", { option }));
  }
  return options;
}
