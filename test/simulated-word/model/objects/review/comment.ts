import { attrW, ownerOf, type XmlElement } from "../../../ooxml/dom";
import { RichApiError } from "../../../protocol/errors";
import { WireObject } from "../../../protocol/wire";
import {
  commentElements,
  commentText,
  removeComment,
  setCommentText,
  spanOfComment,
} from "../../review/comments";
import type { WordModel } from "../../core";
import { assertWritable } from "../../edit/guard";
import { repliesTo, tidyReplies } from "../../review/replies";
import type { List } from "../text/list";
import type { Range } from "../text/range";
import { CommentReply } from "./comment-reply";

/** `Word.Comment` (WordApi 1.4). */
export class Comment extends WireObject {
  override readonly wireName = "Comment";
  override readonly scalars: readonly string[] = [
    "Id",
    "Content",
    "AuthorName",
    "AuthorEmail",
    "CreationDate",
    "Resolved",
  ];

  constructor(
    readonly model: WordModel,
    readonly node: XmlElement,
  ) {
    super();
  }

  get Id(): string {
    return attrW(this.there(), "id") ?? "";
  }

  get Content(): string {
    return commentText(this.there());
  }
  set Content(text: string) {
    assertWritable(this.model, this.model.body);
    setCommentText(this.there(), text);
    this.model.changedInside();
  }

  get AuthorName(): string {
    return attrW(this.there(), "author") ?? "";
  }
  get AuthorEmail(): string {
    return "";
  }
  get CreationDate(): string {
    return attrW(this.there(), "date") ?? "";
  }
  get Resolved(): boolean {
    return false;
  }

  /** Refused where the session has trouble with them (office-js issue 3608). */
  get Replies(): List {
    const { model } = this;
    if (model.behaviours.commentReplies === "refused")
      throw new RichApiError("GeneralException", "no replies");
    return model.objects.list("CommentReplyCollection", () =>
      repliesTo(model, this.there()).map((node) => model.of(CommentReply, node)),
    );
  }

  GetRange(): Range {
    const span = spanOfComment(this.model, this.Id);
    if (!span) throw new RichApiError("ItemNotFound", "the comment has no place");
    return this.model.objects.range(span);
  }

  Delete(): void {
    assertWritable(this.model, this.model.body);
    if (this.model.trouble.undeletableComments(this.Content)) {
      throw new RichApiError("GeneralException", "the comment cannot be deleted");
    }
    for (const reply of repliesTo(this.model, this.node)) removeComment(this.model, attrW(reply, "id") ?? "");
    removeComment(this.model, this.Id);
    tidyReplies(this.model);
  }

  private there(): XmlElement {
    const isThere = ownerOf(this.node) && commentElements(this.model).includes(this.node);
    if (!isThere) throw new RichApiError("ItemNotFound", "the comment was deleted");
    return this.node;
  }
}
