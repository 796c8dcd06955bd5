import { RichApiError } from "../../../protocol/errors";
import { WireCollection, type WireObject } from "../../../protocol/wire";

/** A collection of objects (`ParagraphCollection`, `TableCollection` …), evaluated anew at each use. */
export class List extends WireCollection {
  constructor(
    readonly wireName: string,
    private readonly get: () => WireObject[],
  ) {
    super();
  }

  private shown: WireObject[] | null = null;

  override items(): WireObject[] {
    return this.shown ?? this.get();
  }

  override stay(): void {
    this.shown ??= this.get();
  }

  GetFirst(): WireObject {
    return this.at(0);
  }
  GetFirstOrNullObject(): WireObject | undefined {
    return this.items()[0];
  }
  GetLast(): WireObject {
    return this.at(-1);
  }
  GetLastOrNullObject(): WireObject | undefined {
    return this.items().at(-1);
  }
  GetCount(): number {
    return this.items().length;
  }

  private at(index: number): WireObject {
    const found = this.items().at(index);
    if (!found) throw new RichApiError("ItemNotFound", `${this.wireName} is empty`);
    return found;
  }
}
