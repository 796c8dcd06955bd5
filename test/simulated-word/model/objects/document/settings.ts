import { RichApiError } from "../../../protocol/errors";
import { WireCollection, WireObject } from "../../../protocol/wire";
import type { AddInSettings } from "../../state/add-in-settings";
import type { WordModel } from "../../core";
import { isProtected } from "../../edit/guard";

/** `Word.SettingCollection` (WordApi 1.4): the same settings as `Office.context.document.settings`. */
export class SettingCollection extends WireCollection {
  override readonly wireName = "SettingCollection";
  private readonly known = new Map<string, Setting>();

  constructor(
    readonly model: WordModel,
    readonly store: AddInSettings,
  ) {
    super();
  }

  override items(): Setting[] {
    return [...this.store.all().keys()].map((key) => this.setting(key));
  }

  Add(key: string, value: unknown): Setting {
    this.write(key, JSON.stringify(value));
    return this.setting(key);
  }

  GetItem(key: string): Setting | null {
    return this.store.all().has(key) ? this.setting(key) : null;
  }
  GetItemOrNullObject(key: string): Setting | null {
    return this.GetItem(key);
  }

  GetCount(): number {
    return this.store.all().size;
  }

  DeleteAll(): void {
    this.store.replace([]);
  }

  write(key: string, value: string | null): void {
    if (isProtected(this.model)) throw new RichApiError("AccessDenied", "the document is protected");
    const all = this.store.all();
    if (value === null) all.delete(key);
    else all.set(key, value);
    this.store.replace(all);
  }

  private setting(key: string): Setting {
    const known = this.known.get(key) ?? new Setting(this, key);
    this.known.set(key, known);
    return known;
  }
}

/** `Word.Setting`. */
export class Setting extends WireObject {
  override readonly wireName = "Setting";
  override readonly scalars: readonly string[] = ["Key", "Value"];

  constructor(
    private readonly owner: SettingCollection,
    private readonly key: string,
  ) {
    super();
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    const stored = this.owner.store.all().get(this.key);
    if (stored === undefined) throw new RichApiError("ItemNotFound", `no setting ${this.key}`);
    return JSON.parse(stored) as unknown;
  }
  set Value(value: unknown) {
    this.owner.write(this.key, JSON.stringify(value));
  }

  Delete(): void {
    this.owner.write(this.key, null);
  }
}
