import { blankPackage } from "../../../ooxml/blank";
import { OpcPackage } from "../../../ooxml/package/package";
import { WireObject } from "../../../protocol/wire";
import { WordModel } from "../../core";
import type { Body } from "../text/body";
import type { List } from "../text/list";

type Furnish = (model: WordModel) => void;

/** `Word.Application`, created by the client as a service: makes documents that nobody sees. */
export class Application extends WireObject {
  override readonly wireName = "Application";

  constructor(
    private readonly model: WordModel,
    private readonly furnish: Furnish,
  ) {
    super();
  }

  CreateDocument(base64File?: string | null): DocumentCreated {
    const pkg = base64File ? OpcPackage.open(bytesOf(base64File)) : blankPackage();
    const { profile, author } = this.model;
    const hidden = new WordModel({ pkg, profile, author, readOnly: false });
    this.furnish(hidden);
    return new DocumentCreated(hidden);
  }
}

/** `Word.DocumentCreated`: a hidden document until it is opened (requirement set WordApiHiddenDocument). */
export class DocumentCreated extends WireObject {
  override readonly wireName = "DocumentCreated";
  override readonly scalars: readonly string[] = ["Saved"];
  /** True after the add-in opened it in a window of its own. */
  isOpen = false;

  constructor(readonly model: WordModel) {
    super();
  }

  get Body(): Body {
    return this.model.objects.body(this.model.body);
  }

  get ContentControls(): List {
    return this.Body.ContentControls;
  }

  get Saved(): boolean {
    return false;
  }

  Open(): void {
    this.isOpen = true;
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
