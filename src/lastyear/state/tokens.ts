import { halfWidth } from "../../language/width";

/** A piece of text that is compared as a whole: a number, or one character that is no white space. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** A number with its groups and decimals is one token: 86 does not survive in 186. */
const TOKEN = /[0-9０-９]+(?:[,，][0-9０-９]{3}(?![0-9０-９]))*(?:[.．][0-9０-９]+)?|\S/gu;

/** White space may change on the way through Word and is no token. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => ({
    text: halfWidth(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
