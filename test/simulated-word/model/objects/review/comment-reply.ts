import { attrW, type XmlElement } from "../../../ooxml/dom";
import { WireObject } from "../../../protocol/wire";
import type { WordModel } from "../../core";
import { commentText } from "../../review/comments";

/** `Word.CommentReply` (WordApi 1.4). */
export class CommentReply extends WireObject {
  override readonly wireName = "CommentReply";
  override readonly scalars: readonly string[] = ["Id", "Content", "AuthorName"];

  constructor(
    readonly model: WordModel,
    readonly node: XmlElement,
  ) {
    super();
  }

  get Id(): string {
    return attrW(this.node, "id") ?? "";
  }
  get Content(): string {
    return commentText(this.node);
  }
  get AuthorName(): string {
    return attrW(this.node, "author") ?? "";
  }
}
