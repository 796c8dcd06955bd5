import type { Behaviours } from "../behaviours";
import { contains, isW, type XmlElement } from "../ooxml/dom";
import { paragraphsIn, verticalMerge } from "../ooxml/blocks";
import type { OpcPackage } from "../ooxml/package/package";
import { relationshipTypes } from "../ooxml/package/relationships";
import { supportsSet, type Profile } from "../profiles";
import type { WireObject } from "../protocol/wire";
import type { ObjectFactory } from "./factory";
import { Span, Spans } from "./text/span";
import { noTrouble } from "../trouble";
import { Annotations } from "./review/annotations";
import { LocalIds } from "./state/local-ids";
import { TrackingState } from "./review/tracking";

export interface ModelOptions {
  pkg: OpcPackage;
  profile: Profile;
  /** The signed-in user: author of comments and tracked changes, cannot be set by an add-in. */
  author: string;
  readOnly: boolean;
}

type NodeClass<T extends WireObject> = new (model: WordModel, node: XmlElement) => T;

/** What changed, for the page that draws the document and for events. */
export interface ModelChange {
  kind: "content" | "selection" | "spotlight" | "settings";
  /** Who did it. */
  source: "add-in" | "user";
}

/** The open document: its package, the objects made for its nodes, the spans that follow its edits. */
export class WordModel {
  readonly pkg: OpcPackage;
  readonly profile: Profile;
  author: string;
  readonly spans = new Spans();
  readonly tracking: TrackingState;
  /** Spans that `range.highlight()` shows; never in the file. */
  readonly spotlights = new Set<Span>();
  /** Comments that this session does not list until the document is opened again. */
  readonly hiddenComments = new WeakSet<XmlElement>();
  readonly trouble = noTrouble();
  readonly localIds = new LocalIds(this);
  readonly annotations = new Annotations(this);
  readonly mainPart: string;
  /** Set by `createFactory`: makes the classes that the add-in sees. */
  objects!: ObjectFactory;
  selection: Span;
  readOnly: boolean;
  /** Who is writing now: the add-in while a batch runs, else the user. */
  source: ModelChange["source"] = "user";
  /** Runs work that a slow host does later; replaced by tests that own the clock. */
  schedule: (work: () => void, milliseconds: number) => void = (work, milliseconds) => {
    setTimeout(work, milliseconds);
  };
  private version = 0;
  private readonly instances = new WeakMap<XmlElement, Map<unknown, WireObject>>();
  private readonly paragraphLists = new WeakMap<XmlElement, { version: number; list: XmlElement[] }>();
  private readonly orders = new WeakMap<XmlElement, { version: number; order: Map<XmlElement, number> }>();
  private readonly derivations = new Map<string, { version: number; value: unknown }>();
  private readonly listeners = new Set<(change: ModelChange) => void>();

  constructor(options: ModelOptions) {
    this.pkg = options.pkg;
    this.profile = options.profile;
    this.author = options.author;
    this.readOnly = options.readOnly;
    const main = this.pkg.relationships("/").first(relationshipTypes.officeDocument);
    if (!main || !this.pkg.has(main)) throw new Error("the package has no main document part");
    this.mainPart = main;
    this.tracking = new TrackingState(this);
    const first = this.paragraphs(this.body)[0];
    if (!first) throw new Error("a document has at least one paragraph");
    this.selection = this.spans.add(
      new Span({ paragraph: first, offset: 0 }, { paragraph: first, offset: 0 }),
    );
  }

  get behaviours(): Behaviours {
    return this.profile.behaviours;
  }

  get body(): XmlElement {
    const root = this.pkg.tree(this.mainPart).documentElement as XmlElement;
    for (let child = root.firstChild; child; child = child.nextSibling) if (isW(child, "body")) return child;
    throw new Error("the main part has no body");
  }

  supports(set: string): boolean {
    return supportsSet(this.profile, set);
  }

  /** The one object of a class for a node, so that references to it are stable. */
  of<T extends WireObject>(kind: NodeClass<T>, node: XmlElement): T {
    const known = this.instances.get(node) ?? new Map<unknown, WireObject>();
    this.instances.set(node, known);
    const instance = (known.get(kind) as T | undefined) ?? new kind(this, node);
    known.set(kind, instance);
    return instance;
  }

  /** Every paragraph below a container, in document order, whatever `paragraphs` lists. */
  paragraphs(container: XmlElement): XmlElement[] {
    const known = this.paragraphLists.get(container);
    if (known?.version === this.version) return known.list;
    const list = paragraphsIn(container);
    this.paragraphLists.set(container, { version: this.version, list });
    return list;
  }

  /** Whether the object model lists a paragraph at all (see `continuationParagraphs`). */
  isListed(paragraph: XmlElement): boolean {
    if (this.behaviours.continuationParagraphs === "listed") return true;
    for (let up = paragraph.parentNode; up; up = up.parentNode) {
      if (isW(up, "tc") && verticalMerge(up) === "continue") return false;
    }
    return true;
  }

  /** The body, header or footer that a node belongs to. */
  storyOf(node: XmlElement): XmlElement {
    for (let up: XmlElement["parentNode"] = node; up; up = up.parentNode) {
      if (isW(up, "body", "hdr", "ftr", "comment", "footnote", "endnote")) return up;
    }
    throw new Error("the node is in no story");
  }

  /** Place of a paragraph among all of its story. */
  orderOf(paragraph: XmlElement): number {
    const story = this.storyOf(paragraph);
    let known = this.orders.get(story);
    if (known?.version !== this.version) {
      const order = new Map(this.paragraphs(story).map((node, index) => [node, index]));
      known = { version: this.version, order };
      this.orders.set(story, known);
    }
    return known.order.get(paragraph) ?? -1;
  }

  /** Something derived from the content, made once until paragraphs come or go; its maker keeps it right until then. */
  derived<T>(name: string, make: () => T): T {
    const known = this.derivations.get(name);
    if (known?.version === this.version) return known.value as T;
    const value = make();
    this.derivations.set(name, { version: this.version, value });
    return value;
  }

  /** False for a node that was taken out of the document. */
  isAlive(node: XmlElement): boolean {
    const root = node.ownerDocument?.documentElement;
    return !!root && contains(root, node);
  }

  /** To be called after each change; a change of content may have added, moved or removed paragraphs. */
  changed(kind: ModelChange["kind"] = "content"): void {
    if (kind === "content") this.version++;
    this.tell(kind);
  }

  /** To be called instead when text or formatting changed inside paragraphs that all stay. */
  changedInside(): void {
    this.tell("content");
  }

  private tell(kind: ModelChange["kind"]): void {
    for (const listener of this.listeners) listener({ kind, source: this.source });
  }

  onChange(listener: (change: ModelChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Does the add-in's work after a delay, as a slow host does. */
  later(milliseconds: number, work: () => void): void {
    this.schedule(() => {
      const before = this.source;
      this.source = "add-in";
      work();
      this.source = before;
    }, milliseconds);
  }

  select(span: Span): void {
    this.selection = this.spans.add(span.copy());
    this.changed("selection");
  }
}
