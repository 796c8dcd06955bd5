import { RichApiError } from "../../../protocol/errors";
import { WireObject } from "../../../protocol/wire";
import type { WordModel } from "../../core";
import { headerRoot, type Body } from "../text/body";

/** `Word.Section`: the document's last one, with its headers and footers. */
export class Section extends WireObject {
  override readonly wireName = "Section";

  constructor(readonly model: WordModel) {
    super();
  }

  get Body(): Body {
    return this.model.objects.body(this.model.body);
  }

  GetHeader(type: string): Body {
    return this.story("header", type);
  }
  GetFooter(type: string): Body {
    return this.story("footer", type);
  }

  private story(kind: "header" | "footer", type: string): Body {
    const root = headerRoot(this.model, kind, type);
    if (!root) throw new RichApiError("NotImplementedByTestHost", `a new ${kind} in a document without one`);
    return this.model.objects.body(root);
  }
}
