import { defaultTreeAdapter, Parser, Tokenizer, type DefaultTreeAdapterMap, type TreeAdapter } from "parse5";
import { MAX_ATTRIBUTES, MAX_HTML_DEPTH, MAX_HTML_NODES } from "../limits";
import { UnreadableError } from "../refusal";

/**
 * Parses a page within bounds: the parser's time grows with the depth at every tag, and with the attributes of a tag at
 * every attribute; and it makes new elements for formatting that was not closed.
 * @throws UnreadableError `too-complex`
 */
export const parsePage = (html: string): DefaultTreeAdapterMap["document"] =>
  BoundedParser.parse<DefaultTreeAdapterMap>(html, { treeAdapter: boundedTree() });

class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  override tokenizer = new BoundedTokenizer(this.options, this);
}

class BoundedTokenizer extends Tokenizer {
  protected override _leaveAttrName(): void {
    super._leaveAttrName();
    const tag = this.currentToken;
    if (tag && "attrs" in tag) within(tag.attrs.length, MAX_ATTRIBUTES);
  }
}

function boundedTree(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let nodes = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...tag) {
      within(++nodes, MAX_HTML_NODES);
      return defaultTreeAdapter.createElement(...tag);
    },
    createCommentNode(text) {
      within(++nodes, MAX_HTML_NODES);
      return defaultTreeAdapter.createCommentNode(text);
    },
    onItemPush() {
      within(++depth, MAX_HTML_DEPTH);
    },
    onItemPop() {
      depth--;
    },
  };
}

function within(count: number, limit: number): void {
  if (count > limit) throw new UnreadableError("too-complex", { limit });
}
