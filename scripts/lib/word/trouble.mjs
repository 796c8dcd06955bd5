import { text } from "../texts.mjs";

/** A step that did not succeed. Its message says what to do, in the words of scripts/lib/texts.mjs. */
export class WordTrouble extends Error {
  /** @param {string} id of the text  @param {Record<string, string | number>} [data] */
  constructor(id, data = {}) {
    super(text(id, data));
    this.id = id;
  }
}
