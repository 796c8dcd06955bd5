import type { WireObject } from "../../../protocol/wire";
import { ContentControl } from "./content-control";
import { List } from "./list";

/** `Word.ContentControlCollection`. */
export class ContentControlList extends List {
  GetByTag(tag: string): ContentControlList {
    return this.filtered((control) => control.Tag === tag);
  }
  GetByTitle(title: string): ContentControlList {
    return this.filtered((control) => control.Title === title);
  }
  GetById(id: number): ContentControl | undefined {
    return this.controls().find((control) => control.Id === id);
  }
  GetByIdOrNullObject(id: number): ContentControl | undefined {
    return this.GetById(id);
  }

  private controls(): ContentControl[] {
    return this.items().filter((item): item is ContentControl => item instanceof ContentControl);
  }

  private filtered(keep: (control: ContentControl) => boolean): ContentControlList {
    return new ContentControlList(this.wireName, (): WireObject[] => this.controls().filter(keep));
  }
}
