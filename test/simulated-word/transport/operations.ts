import { assertWritable } from "../model/edit/guard";
import { insertAtSpan } from "../model/edit/insert-ooxml";
import { insertTextAt } from "../model/edit/insert-text";
import { ooxmlOfSpan } from "../model/get-ooxml";
import { importContent } from "../model/import/content";
import { CustomXmlPartCollection, type CustomXmlPart } from "../model/objects/document/custom-xml";
import { textOfSpan } from "../model/text/positions";
import { RichApiError } from "../protocol/errors";
import type { SimulatedWord } from "../simulated-word";
import { commonErrors, CommonFailure } from "./common-api";

/** What the common API does, whatever the transport spells it like. A refusal is a `CommonFailure`. */
export class CommonOperations {
  private readonly files = new Map<number, Uint8Array>();
  private nextFile = 1;
  private readonly parts: CustomXmlPartCollection;

  constructor(
    private readonly word: SimulatedWord,
    private readonly docUrl: string,
  ) {
    this.parts = new CustomXmlPartCollection(word.model);
  }

  /** Files that `getFileAsync` opened and nobody closed; Word allows two. */
  get openFiles(): number {
    return this.files.size;
  }

  settings(): [string, string][] {
    return [...this.word.settings.all()];
  }

  saveSettings(settings: [string, string][]): void {
    if (this.word.model.readOnly) throw new CommonFailure(commonErrors.readOnly);
    this.word.settings.replace(settings);
  }

  url(): string {
    return this.word.address ?? this.docUrl;
  }

  openFile(): { handle: number; size: number } {
    if (this.files.size >= 2) throw new CommonFailure(commonErrors.internal);
    const bytes = this.word.save();
    const handle = this.nextFile++;
    this.files.set(handle, bytes);
    return { handle, size: bytes.length };
  }

  fileSlice(handle: number, offset: number, length: number): number[] {
    const bytes = this.files.get(handle);
    if (!bytes) throw new CommonFailure(commonErrors.internal);
    return [...bytes.slice(offset, offset + length)];
  }

  closeFile(handle: number): void {
    this.files.delete(handle);
  }

  closeLatestFile(): void {
    this.files.delete(Math.max(...this.files.keys()));
  }

  selectedData(type: string): string {
    const { model } = this.word;
    return type === "ooxml" ? ooxmlOfSpan(model, model.selection) : textOfSpan(model, model.selection);
  }

  setSelectedData(type: string, data: string): void {
    const { model } = this.word;
    this.guarded(() => {
      assertWritable(model, model.selection.start.paragraph);
      if (type === "ooxml") insertAtSpan(model, model.selection, "Replace", importContent(model, data));
      else insertTextAt(model, model.selection, data, "Replace");
    });
  }

  addPart(xml: string): string {
    return this.guarded(() => this.parts.Add(xml).Id);
  }

  partIds(namespace: string): string[] {
    const { foreignPartsListed, emptyPartListed } = this.word.trouble;
    const listed = this.parts
      .items()
      .filter((part) => foreignPartsListed || part.NamespaceUri === namespace)
      .map((part) => part.Id);
    return listed.length === 0 && emptyPartListed ? [""] : listed;
  }

  hasPart(id: string): boolean {
    return this.parts.GetItem(id) !== null;
  }

  partXml(id: string): string {
    return this.part(id).GetXml();
  }

  deletePart(id: string): void {
    this.guarded(() => this.part(id).Delete());
  }

  private part(id: string): CustomXmlPart {
    const found = this.parts.GetItem(id);
    if (!found) throw new CommonFailure(commonErrors.partNotFound);
    return found;
  }

  private guarded<T>(work: () => T): T {
    const { model } = this.word;
    model.source = "add-in";
    try {
      return work();
    } catch (failure) {
      if (failure instanceof RichApiError) throw new CommonFailure(commonErrors.internal);
      throw failure;
    } finally {
      model.source = "user";
    }
  }
}
