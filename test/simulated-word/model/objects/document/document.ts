import { RichApiError } from "../../../protocol/errors";
import { WireObject } from "../../../protocol/wire";
import { commentElements } from "../../review/comments";
import type { WordModel } from "../../core";
import type { ParagraphEvents } from "../../text/paragraph-events";
import type { TrackingMode } from "../../review/tracking";
import { isProtected } from "../../edit/guard";
import type { AddInSettings } from "../../state/add-in-settings";
import { CustomXmlPartCollection } from "./custom-xml";
import { DocumentProperties } from "./document-properties";
import type { Body } from "../text/body";
import type { List } from "../text/list";
import type { Paragraph } from "../text/paragraph";
import type { Range } from "../text/range";
import { Section } from "./section";
import { SettingCollection } from "./settings";

const modes: readonly string[] = ["Off", "TrackAll", "TrackMineOnly"];

/** `Word.Document`, the root of every request. */
export class Document extends WireObject {
  override readonly wireName = "Document";
  override readonly scalars: readonly string[] = ["Saved", "ChangeTrackingMode"];
  private readonly settingCollection: SettingCollection;
  private readonly parts: CustomXmlPartCollection;
  private readonly section: Section;

  constructor(
    readonly model: WordModel,
    settings: AddInSettings,
    private readonly events: ParagraphEvents,
  ) {
    super();
    this.settingCollection = new SettingCollection(model, settings);
    this.parts = new CustomXmlPartCollection(model);
    this.section = new Section(model);
  }

  get Body(): Body {
    return this.model.objects.body(this.model.body);
  }

  get ContentControls(): List {
    return this.Body.ContentControls;
  }

  get Sections(): List {
    return this.model.objects.list("SectionCollection", () => [this.section]);
  }

  get Properties(): DocumentProperties {
    return new DocumentProperties(this.model);
  }

  get Settings(): SettingCollection {
    return this.settingCollection;
  }

  get CustomXmlParts(): CustomXmlPartCollection {
    return this.parts;
  }

  /** WordApiDesktop: `ApiNotFound` where that set is missing, as on the web. */
  get Comments(): List {
    return this.model.objects.list("CommentCollection", () =>
      commentElements(this.model).map((node) => this.model.objects.comment(node)),
    );
  }

  get Saved(): boolean {
    return true;
  }

  get ChangeTrackingMode(): TrackingMode {
    return this.model.tracking.mode;
  }
  set ChangeTrackingMode(mode: TrackingMode) {
    if (!modes.includes(mode)) throw new RichApiError("InvalidArgument", `tracking mode ${mode}`);
    if (isProtected(this.model)) throw new RichApiError("AccessDenied", "the document is protected");
    this.model.tracking.set(mode);
  }

  GetSelection(): Range {
    return this.model.objects.range(this.model.selection.copy());
  }

  GetParagraphByUniqueLocalId(id: string): Paragraph | null {
    const found = this.model.localIds.find(id);
    return found && this.model.objects.paragraph(found);
  }

  GetAnnotationById(id: string): WireObject | null {
    const critique = this.model.annotations.all.get(id);
    return critique ? this.model.objects.annotation(critique) : null;
  }

  _RegisterEvent(_reference: string, name: string): void {
    this.events.register(name);
  }
  _UnregisterEvent(_reference: string, name: string): void {
    this.events.unregister(name);
  }

  Search(text: string, options?: { flags(): number } | null): List {
    return this.Body.Search(text, options);
  }
  _Search2(text: string, flags: number): List {
    return this.Body._Search2(text, flags);
  }
}
