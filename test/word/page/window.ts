import { WordModel } from "../model/core";
import { OpcPackage } from "../ooxml/package";
import { blankPackage } from "../ooxml/blank";
import { profiles, type ProfileName } from "../profiles";
import { paragraphsIn } from "../ooxml/blocks";
import { lengthOf } from "../ooxml/text";
import { h } from "./dom";
import { drawRibbon } from "./ribbon/ribbon";
import { readManifest, type Addin } from "./addin/manifest";
import { Session } from "./session";
import {
  acceptDrops,
  download,
  fileChooser,
  offeredDocument,
  offeredDocuments,
  type NamedDocument,
} from "./shell/files";
import { ownGroups } from "./shell/ownGroups";
import { StatusBar } from "./shell/statusBar";
import { applyTheme, firstTheme, type Theme } from "./shell/theme";
import { TitleBar } from "./shell/titleBar";
import { locale, text } from "./texts";

export class WordWindow {
  readonly element = h("div", { className: "window" });
  private readonly paper = h("div", { className: "paper" });
  private readonly desk = h("div", { className: "desk" }, this.paper);
  private readonly workspace = h("main", { className: "workspace" }, this.desk);
  private readonly status = new StatusBar((factor) => this.zoom(factor));
  private profile: ProfileName = "web";
  private theme: Theme = firstTheme();
  private session: Session | null = null;
  private document: NamedDocument = { name: "", bytes: new Uint8Array() };
  private readonly titleBar: TitleBar;
  private samples: { name: string; title: string }[] = [];
  constructor(private readonly parameters: URLSearchParams) {
    this.titleBar = new TitleBar(this.profile, () => {});
  }
  async start(): Promise<void> {
    const chooser = fileChooser((document) => this.open(document));
    const own = ownGroups({
      create: () => this.open({ name: "新文档.docx", bytes: blankPackage().save() }),
      open: () => chooser.click(),
      save: () =>
        this.session && download({ name: this.document.name, bytes: this.session.model.pkg.save() }),
      samples: () =>
        this.samples.map(({ name, title }) => ({ label: title, run: () => void this.openSample(name) })),
      undo: () => this.session?.history.undo(),
      redo: () => this.session?.history.redo(),
      toggleTheme: () => {
        this.theme = this.theme === "dark" ? "light" : "dark";
        applyTheme(this.theme);
      },
    });
    applyTheme(this.theme);
    const manifest = await fetch("/manifest.xml");
    const addin: Addin | null = manifest.ok ? readManifest(await manifest.text(), locale()) : null;
    this.element.append(
      this.titleBar.element,
      drawRibbon(own.groups, addin, () => {}),
      this.workspace,
      this.status.element,
      chooser,
      acceptDrops((d) => this.open(d)),
    );
    this.samples = await offeredDocuments();
    const first = this.samples[0];
    if (first) await this.openSample(first.name);
  }
  private async openSample(name: string): Promise<void> {
    this.open(await offeredDocument(name));
  }
  private open(document: NamedDocument): void {
    const model = new WordModel({
      pkg: OpcPackage.open(document.bytes),
      profile: profiles[this.profile],
      author: "起草人",
      readOnly: false,
    });
    this.session?.close();
    this.document = document;
    this.session = new Session(model, this.paper, () => this.drawn());
    this.titleBar.show(document.name);
    Object.assign(window, { model });
  }
  private drawn(): void {
    if (!this.session) return;
    const { model, view, balloons } = this.session;
    const characters = paragraphsIn(model.body).reduce((sum, p) => sum + lengthOf(p), 0);
    this.status.show({ page: 1, pages: view.pages, characters, comments: balloons.count });
  }
  private zoom(factor: number): void {
    this.paper.style.setProperty("zoom", String(factor));
    this.session?.redraw();
  }
}
