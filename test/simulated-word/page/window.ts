import { openWord } from "../open-word";
import { withBehaviours, type Profile, type ProfileName } from "../profiles";
import type { SimulatedWord } from "../simulated-word";
import { AddinHost } from "./addin/addin-host";
import { closeConversations } from "./addin/conversation";
import { wordDeclarations } from "./addin/declarations";
import { readManifest, type Addin } from "./addin/manifest";
import { h } from "./dom";
import { drawRibbon } from "./ribbon/ribbon";
import { Session } from "./session";
import {
  acceptDrops,
  download,
  fileChooser,
  offeredDocument,
  offeredDocuments,
  type NamedDocument,
} from "./shell/files";
import { ownGroups, type OwnButtons } from "./shell/own-groups";
import type { Parameters } from "./shell/parameters";
import { Pane } from "./shell/pane";
import { shortcuts } from "./shell/shortcuts";
import { StatusBar } from "./shell/status-bar";
import { applyTheme, type Theme } from "./shell/theme";
import { TitleBar } from "./shell/title-bar";
import { locale, text } from "./texts";

async function installedAddin(): Promise<Addin | null> {
  const response = await fetch("/manifest.xml");
  return response.ok ? readManifest(await response.text(), locale()) : null;
}

/** The whole window: title bar, ribbon, desk with the document, task pane, status bar. */
export class WordWindow {
  readonly element = h("div", { className: "window" });
  /** The open Word; what the browser tests ask about the document. */
  word: SimulatedWord | null = null;
  /** Ends what listens to the whole page. */
  private readonly closing = new AbortController();
  private readonly paper = h("div", { className: "paper" });
  private readonly desk = h("div", { className: "desk", onscroll: () => this.showPage() }, this.paper);
  private readonly status = new StatusBar((factor) => this.zoom(factor));
  private readonly panes: Pane[];
  private readonly titleBar: TitleBar;
  private readonly chooser = fileChooser((document) => this.open(document));
  private readonly buttons: OwnButtons;
  private offered: { name: string; title: string }[] = [];
  private session: Session | null = null;
  private host: AddinHost | null = null;
  private name = "";
  private profile: ProfileName;
  private theme: Theme;

  constructor(private readonly parameters: Parameters) {
    this.profile = parameters.profile;
    this.theme = parameters.theme;
    this.panes = Array.from({ length: parameters.panes }, () => {
      const pane: Pane = new Pane(() => this.host?.paneClosed(pane));
      return pane;
    });
    this.titleBar = new TitleBar(this.profile, (profile) => this.changeProfile(profile));
    this.buttons = ownGroups({
      create: () => this.openEmpty(),
      open: () => this.chooser.click(),
      save: () => this.save(),
      samples: () =>
        this.offered.map(({ name, title }) => ({ label: title, run: () => void this.openOffered(name) })),
      undo: () => this.session?.history.undo(),
      redo: () => this.session?.history.redo(),
      toggleTheme: () => this.changeTheme(this.theme === "dark" ? "light" : "dark"),
    });
    shortcuts({ open: () => this.chooser.click(), save: () => this.save() }, this.closing.signal);
  }

  /** Draws the window and opens the first document. */
  async start(): Promise<void> {
    const [addin, offered, declarations] = await Promise.all([
      installedAddin(),
      offeredDocuments(),
      wordDeclarations(),
    ]);
    this.offered = offered;
    if (addin) this.host = new AddinHost(addin, this.panes, this.status, declarations);
    this.element.append(
      this.titleBar.element,
      drawRibbon(this.buttons.groups, addin, (control, action) => void this.host?.run(control, action)),
      h("main", { className: "workspace" }, this.desk, ...this.panes.map(({ element }) => element)),
      this.status.element,
      this.chooser,
      acceptDrops((document) => this.open(document), this.closing.signal),
    );
    this.changeTheme(this.theme);
    if (!addin) this.status.tell(text("noManifest"), true);
    const first = this.parameters.document ?? offered[0]?.name ?? "new";
    if (first === "new") this.openEmpty();
    else await this.openOffered(first);
    if (this.parameters.pane === "open") this.host?.openFirstPanes();
    const { unknown } = this.parameters;
    if (unknown.length > 0) this.status.tell(text("unknownParameters", { list: unknown.join("  ") }), true);
  }

  /** Closes the document, the panes and the window: nothing of it listens any more. */
  close(): void {
    closeConversations();
    this.session?.close();
    this.session = null;
    this.word = null;
    this.closing.abort();
    this.element.remove();
  }

  /** The chosen version of Word, with the switches that the address flips. */
  private get version(): Profile {
    return withBehaviours(this.profile, this.parameters.behaviours);
  }

  private openEmpty(): void {
    this.show(openWord({ profile: this.version }), `${text("untitled")}.docx`);
  }

  private async openOffered(name: string): Promise<void> {
    const title = this.offered.find((each) => each.name === name)?.title;
    await offeredDocument(name).then(
      ({ bytes }) => this.open({ name: title ? `${title}.docx` : name, bytes }),
      () => this.status.tell(text("cannotOpen", { name }), true),
    );
  }

  private open({ name, bytes }: NamedDocument): void {
    try {
      this.show(openWord({ docx: bytes, profile: this.version }), name);
      this.status.tell(text("opened", { name }));
    } catch {
      this.status.tell(text("cannotOpen", { name }), true);
    }
  }

  private show(word: SimulatedWord, name: string): void {
    this.session?.close();
    this.word = word;
    this.name = name;
    this.session = new Session(word, this.paper, () => this.count());
    this.desk.scrollTop = 0;
    this.titleBar.show(name);
    this.host?.documentOpened(word);
    this.count();
  }

  private save(): void {
    if (!this.word) return;
    download({ name: this.name, bytes: this.word.save() });
    this.status.tell(text("saved", { name: this.name }));
  }

  private changeProfile(profile: ProfileName): void {
    this.profile = profile;
    if (this.word) this.show(openWord({ docx: this.word.save(), profile: this.version }), this.name);
  }

  private changeTheme(theme: Theme): void {
    this.theme = theme;
    applyTheme(theme);
    this.buttons.theme.setAttribute("aria-pressed", String(theme === "dark"));
    this.host?.themeChanged(theme);
  }

  private zoom(factor: number): void {
    this.paper.style.setProperty("zoom", String(factor));
    this.session?.redraw();
  }

  /** What the status bar and the buttons say about the document. */
  private count(): void {
    if (!this.session || !this.word) return;
    const { balloons, history } = this.session;
    this.buttons.undo.disabled = !history.canUndo;
    this.buttons.redo.disabled = !history.canRedo;
    const characters = this.word.paragraphTexts().reduce((sum, each) => sum + each.length, 0);
    this.status.showCounts(characters, balloons.count);
    this.showPage();
  }

  private showPage(): void {
    const view = this.session?.view;
    if (view) this.status.showPage(view.pageAt(this.desk.getBoundingClientRect().top), view.pages);
  }
}
